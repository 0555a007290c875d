//! Reserving the payment of an order before anyone pays.

use ids::{OrderId, UserId};
use jiff::Timestamp;
use kernel::Money;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Asks whether an order can be paid and settled as agreed, and reserves its payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReservePayment {
    pub order_id: OrderId,
    /// Who will pay.
    pub payer_id: UserId,
    /// The practitioner, where he is known already; orders that are raced for have none yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payee_id: Option<UserId>,
    /// The price.
    pub amount: Money,
    /// Who earns the referral share, if anyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer_id: Option<UserId>,
    /// Until when it can be paid.
    pub expires_at: Timestamp,
    /// When the order will be completed at the latest; checked against the provider's freeze window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settles_by: Option<Timestamp>,
}

/// Gives a reservation up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleasePayment {
    /// Why, at most 200 characters.
    #[schema(max_length = 200)]
    pub reason: String,
}

/// How an order's reservation stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Reservation {
    pub order_id: OrderId,
    pub status: ReservationStatus,
    /// How the money will be divided; absent for one that was released before it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split: Option<SplitPreview>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
}

/// Where a reservation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReservationStatus {
    Reserved,
    Released,
}

/// What each party will get; the shares sum to the price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SplitPreview {
    pub practitioner: Money,
    pub platform: Money,
    pub referrer: Money,
}
