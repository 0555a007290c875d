//! Closing a payment at the provider that was given up here.

use ids::PaymentId;
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, ask_provider};

/// Key: the payment.
#[derive(Serialize, Deserialize)]
pub(crate) struct ClosePayment {
    pub(crate) payment: PaymentId,
}

impl Job<App> for ClosePayment {
    const KIND: &'static str = "finance.close_payment";
    const MAX_ATTEMPTS: i32 = 30;

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        ask_provider::close_payment(app, self.payment).await
    }
}
