//! An order as other services may see it: no needs text, no address, no coordinates.

use ids::{OrderId, ServiceId, UserId};
use jiff::{Timestamp, civil::Date};
use kernel::Money;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{CancelReason, OrderStatus};

/// One order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OrderSummary {
    /// The order.
    pub order_id: OrderId,
    /// The consumer who placed it.
    pub user_id: UserId,
    /// Who won it, once someone has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practitioner_id: Option<UserId>,
    /// Who brought the consumer here and earns a referral share, if anyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer_id: Option<UserId>,
    /// The catalogue entry.
    pub service_id: ServiceId,
    /// Its name when the order was placed.
    pub service_name: String,
    /// The price agreed when the order was placed.
    pub amount: Money,
    /// Where it stands.
    pub status: OrderStatus,
    /// Start of the booked time.
    pub starts_at: Timestamp,
    /// End of the booked time, exclusive.
    pub ends_at: Timestamp,
    /// When it was placed.
    pub created_at: Timestamp,
    /// When it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_at: Option<Timestamp>,
    /// When it was completed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// When it was cancelled, expired or refunded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled_at: Option<Timestamp>,
    /// Why it ended without a service, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<CancelReason>,
    /// What the consumer is owed back; zero unless it was paid and then ended.
    pub refund: Money,
}

/// Asks for one day's orders, a page at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct ReconciliationQuery {
    /// The business day, counted in Asia/Shanghai.
    pub date: Date,
    /// Where the last page ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

/// One order's money, as trade believes it to be: one leg of the nightly comparison.
///
/// A day's list holds every order created, paid, completed or ended on that day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReconciliationOrder {
    /// The order.
    pub order_id: OrderId,
    /// Who pays.
    pub user_id: UserId,
    /// Who is paid, once known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practitioner_id: Option<UserId>,
    /// The price.
    pub amount: Money,
    /// Where the order stands now, which may be later than the day asked for.
    pub status: OrderStatus,
    /// When it was placed.
    pub created_at: Timestamp,
    /// When it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_at: Option<Timestamp>,
    /// When it was completed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// When it was cancelled, expired or refunded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled_at: Option<Timestamp>,
    /// What the consumer is owed back.
    pub refund: Money,
}
