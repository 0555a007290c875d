//! Sending money back to the payer of an order.

use ids::{OrderId, PaymentId, RefundId};
use jiff::Timestamp;
use kernel::Money;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Asks for a refund. Two requests with one key are the same request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestRefund {
    pub order_id: OrderId,
    /// At most what was paid and not refunded yet.
    pub amount: Money,
    /// Why, at most 200 characters; the payer may read it.
    #[schema(max_length = 200)]
    pub reason: String,
    /// Idempotency key within the order, 1 to 100 characters.
    #[schema(min_length = 1, max_length = 100)]
    pub key: String,
}

/// A refund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Refund {
    pub refund_id: RefundId,
    pub payment_id: PaymentId,
    pub order_id: OrderId,
    pub amount: Money,
    pub status: RefundStatus,
    pub reason: String,
    pub requested_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refunded_at: Option<Timestamp>,
}

/// Where a refund stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RefundStatus {
    /// Asked for; shares that were paid out are being taken back first where need be.
    Requested,
    /// The provider has accepted it and has not finished.
    Processing,
    /// The payer has his money.
    Succeeded,
    /// The provider refused it; an operator has a ticket.
    Failed,
}
