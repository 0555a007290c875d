//! Deletes codes, failures, sessions and keys that are over.

use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::{app::App, store::purge};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Purge {}

impl Job<App> for Purge {
    const KIND: &'static str = "auth.purge";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        let deleted = purge::run(&app.db.write().await?, app.env.now()).await?;
        tracing::info!(deleted, "what was over is deleted");
        Ok(())
    }
}
