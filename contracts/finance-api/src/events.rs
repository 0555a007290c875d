//! Events: what became of people's money and points.

use ids::{OrderId, PaymentId, PointsLotId, RefundId, SettlementId, UserId};
use jiff::Timestamp;
use kernel::{DataClass, EventType, Money};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The payment of an order arrived, is booked, and is held for the order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PaymentSuccess {
    pub payment_id: PaymentId,
    pub order_id: OrderId,
    pub payer_id: UserId,
    /// What was paid.
    pub amount: Money,
    /// What the practitioner will get of it when the order is completed; absent where none is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practitioner_share: Option<Money>,
    /// When the provider took the money.
    pub paid_at: Timestamp,
}

/// Money went back to the payer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PaymentRefunded {
    pub refund_id: RefundId,
    pub payment_id: PaymentId,
    pub order_id: OrderId,
    pub payer_id: UserId,
    /// What this refund sent back.
    pub amount: Money,
    /// Why, in the words of whoever asked for it.
    pub reason: String,
    /// When the provider sent it.
    pub refunded_at: Timestamp,
}

/// A person earned points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PointsAwarded {
    pub lot_id: PointsLotId,
    pub user_id: UserId,
    /// Whole points.
    pub points: i64,
    /// `welcome` or `order`.
    pub reason: String,
    /// The order that earned them, if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
    pub awarded_at: Timestamp,
    pub expires_at: Timestamp,
}

/// The provider paid everyone's share of an order out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SettlementPaid {
    pub settlement_id: SettlementId,
    pub order_id: OrderId,
    pub practitioner_id: UserId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer_id: Option<UserId>,
    /// What was divided; the shares sum to it.
    pub gross: Money,
    pub practitioner_share: Money,
    pub platform_share: Money,
    pub referrer_share: Money,
    pub paid_at: Timestamp,
}

macro_rules! events {
    ($($event:ty: $name:literal by $key:ident;)*) => {
        $(impl EventType for $event {
            const TYPE: &'static str = $name;
            const CLASS: DataClass = DataClass::Personal;

            fn key(&self) -> String {
                self.$key.to_string()
            }
        })*
    };
}

events! {
    PaymentSuccess: "finance.payment_success" by order_id;
    PaymentRefunded: "finance.payment_refunded" by order_id;
    PointsAwarded: "finance.points_awarded" by user_id;
    SettlementPaid: "finance.settlement_paid" by order_id;
}
