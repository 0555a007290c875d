//! An order as other services may see it: no needs text, no address, no coordinates.

use ids::{OrderId, ServiceId, UserId};
use jiff::{Timestamp, civil::Date};
use kernel::Money;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Where an order stands. `completed`, `cancelled`, `expired` and `refunded` are final.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OrderStatus {
    /// Created, waiting for the payment.
    PendingPayment,
    /// Paid, in the grab pool.
    Open,
    /// Won by a practitioner who has not confirmed yet.
    Assigned,
    /// The practitioner confirmed the appointment.
    Confirmed,
    /// The service is under way.
    InService,
    /// The practitioner says it is done; the consumer has not accepted yet.
    Delivered,
    /// Accepted by the consumer, or by the clock.
    Completed,
    /// Ended by a person (or for a person, when an account is locked).
    Cancelled,
    /// Never paid in time.
    Expired,
    /// Paid, but nobody took it or kept it in time: the money goes back whole.
    Refunded,
}

/// Why an order ended without a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CancelReason {
    /// The consumer changed their mind.
    Consumer,
    /// The practitioner withdrew.
    Practitioner,
    /// An operator ended it.
    Operator,
    /// A later step of placing the order failed, so nothing of it may remain.
    NotPlaced,
    /// The consumer's account was locked.
    AccountLocked,
    /// Not paid before the pay-by deadline.
    Unpaid,
    /// No practitioner took it before the grab-by deadline.
    Ungrabbed,
    /// The winner did not confirm in time.
    Unconfirmed,
    /// The practitioner never started the service.
    NoShow,
    /// A payment arrived after the order had already ended.
    PaidTooLate,
}

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
