//! Asking about a payment whose callback may be lost.

use ids::PaymentId;
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, ask_provider};

/// Key: the payment.
#[derive(Serialize, Deserialize)]
pub(crate) struct AskProvider {
    pub(crate) payment: PaymentId,
    /// How often it was asked before.
    pub(crate) attempt: u32,
}

impl Job<App> for AskProvider {
    const KIND: &'static str = "finance.ask_provider";
    const MAX_ATTEMPTS: i32 = 30;

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        ask_provider::ask_provider(app, self.payment, self.attempt).await
    }
}
