//! Sending a refund, step by step, as the provider gets on with it.

use ids::RefundId;
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, send_refund};

/// Key: the refund.
#[derive(Serialize, Deserialize)]
pub(crate) struct SendRefund {
    pub(crate) refund: RefundId,
}

impl SendRefund {
    /// For those who move the next look to now.
    pub(crate) const NAME: &'static str = "finance.send_refund";
}

impl Job<App> for SendRefund {
    const KIND: &'static str = Self::NAME;
    const MAX_ATTEMPTS: i32 = 30;

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        let next = send_refund::send_refund(app, self.refund).await?;
        super::again(app, self, self.refund.to_string(), next).await
    }
}
