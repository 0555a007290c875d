//! The client of finance's internal endpoints.

use ids::OrderId;
use kernel::Problem;
use kernel_call::ServiceClient;

use crate::{Refund, ReleasePayment, RequestRefund, Reservation, ReservePayment};

/// Calls finance, wherever it runs.
#[derive(Clone)]
pub struct Client {
    channel: ServiceClient,
}

impl Client {
    /// A client that speaks through `channel`.
    pub fn new(channel: ServiceClient) -> Self {
        Self { channel }
    }

    /// Reserves an order's payment. Safe to retry: one order is reserved once.
    ///
    /// A 422 `finance.split_infeasible` says that the money could not be divided as agreed; a 409
    /// `finance.reservation_released` that the order was given up before.
    pub async fn reserve_payment(&self, request: &ReservePayment) -> Result<Reservation, Problem> {
        self.channel.post("/internal/payments/reservations", request).await
    }

    /// Gives an order's payment up. Safe to retry, and right even when nothing was ever reserved: a reserve that
    /// comes later is refused.
    pub async fn release_payment(
        &self,
        order_id: OrderId,
        request: &ReleasePayment,
    ) -> Result<Reservation, Problem> {
        self.channel.post(&format!("/internal/payments/reservations/{order_id}/release"), request).await
    }

    /// Asks for money to be sent back to the payer. Safe to retry with the same key.
    pub async fn request_refund(&self, request: &RequestRefund) -> Result<Refund, Problem> {
        self.channel.post("/internal/refunds", request).await
    }
}
