//! Keeps the audit chain close behind what happens.

use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, seal_audit::seal_audit};

/// Seals what has been appended since the last run.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SealAudit {}

impl Job<App> for SealAudit {
    const KIND: &str = "ops.seal_audit";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        seal_audit(app).await
    }
}
