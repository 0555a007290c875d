//! Booking a payment that the provider confirmed.

use ids::PaymentId;
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, book_payment};

/// Key: the payment.
#[derive(Serialize, Deserialize)]
pub(crate) struct BookPayment {
    pub(crate) payment: PaymentId,
}

impl Job<App> for BookPayment {
    const KIND: &'static str = "finance.book_payment";
    const MAX_ATTEMPTS: i32 = 30;

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        book_payment::book_payment(app, self.payment).await
    }
}
