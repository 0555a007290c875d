//! Finishing what was accepted.

use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, refund, sharing};

/// Key: the refund's number.
#[derive(Serialize, Deserialize)]
pub(crate) struct FinishRefund {
    pub(crate) refund: String,
}

/// Key: the division's number.
#[derive(Serialize, Deserialize)]
pub(crate) struct FinishSharing {
    pub(crate) sharing: String,
}

impl Job<App> for FinishRefund {
    const KIND: &'static str = "sandbox.finish_refund";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        refund::finish(app, &self.refund).await
    }
}

impl Job<App> for FinishSharing {
    const KIND: &'static str = "sandbox.finish_sharing";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        sharing::finish(app, &self.sharing).await
    }
}
