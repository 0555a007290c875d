//! The events of an order's life. Key of all of them: the order, so one order's events stay in order.

use ids::{OrderId, ServiceId, UserId};
use jiff::Timestamp;
use kernel::{DataClass, EventType, Money};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::CancelReason;

/// An order was placed and waits for its payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OrderCreated {
    /// The order.
    pub order_id: OrderId,
    /// The consumer.
    pub user_id: UserId,
    /// The catalogue entry ordered.
    pub service_id: ServiceId,
    /// Its name at this moment.
    pub service_name: String,
    /// The price agreed.
    pub amount: Money,
    /// When the service is to begin.
    pub scheduled_at: Timestamp,
    /// When the order was placed.
    pub created_at: Timestamp,
}

/// The payment of an order arrived; practitioners may grab it from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OrderPaid {
    /// The order.
    pub order_id: OrderId,
    /// The consumer.
    pub user_id: UserId,
    /// The catalogue entry ordered.
    pub service_id: ServiceId,
    /// What was paid.
    pub amount: Money,
    /// When trade learnt of the payment.
    pub paid_at: Timestamp,
}

/// Exactly one practitioner won the order, and the appointment is in their calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OrderAssigned {
    /// The order.
    pub order_id: OrderId,
    /// The consumer.
    pub user_id: UserId,
    /// The winner.
    pub practitioner_id: UserId,
    /// When the claim was decided.
    pub assigned_at: Timestamp,
    /// Start of the appointment.
    pub appointment_start: Timestamp,
    /// End of the appointment, exclusive.
    pub appointment_end: Timestamp,
}

/// The service was delivered and accepted: money may be settled, points awarded, the practitioner rated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ServiceCompleted {
    /// The order.
    pub order_id: OrderId,
    /// The consumer.
    pub user_id: UserId,
    /// Who served.
    pub practitioner_id: UserId,
    /// The catalogue entry.
    pub service_id: ServiceId,
    /// Its name when the order was placed.
    pub service_name: String,
    /// The price paid.
    pub amount: Money,
    /// When the order was completed.
    pub completed_at: Timestamp,
    /// 1 to 5, when the consumer rated while accepting. A later rating is announced by [`ServiceRated`] instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<u8>,
    /// Who earns the referral share, if anyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer_id: Option<UserId>,
}

/// The order ended without a service, by whomever or whatever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OrderCancelled {
    /// The order.
    pub order_id: OrderId,
    /// The consumer.
    pub user_id: UserId,
    /// Who had won it, if anyone had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practitioner_id: Option<UserId>,
    /// The price agreed.
    pub amount: Money,
    /// What goes back to the consumer: zero when nothing was paid, less than `amount` for a late change of mind.
    pub refund: Money,
    /// Why.
    pub reason: CancelReason,
    /// When.
    pub cancelled_at: Timestamp,
}

/// The consumer rated a service that was already completed. Once an order, never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ServiceRated {
    /// The order.
    pub order_id: OrderId,
    /// The consumer.
    pub user_id: UserId,
    /// Who served.
    pub practitioner_id: UserId,
    /// 1 (poor) to 5 (excellent).
    pub rating: u8,
    /// What the consumer wrote, at most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// When.
    pub rated_at: Timestamp,
}

/// Declares type, version and class once for an event keyed by its order.
macro_rules! order_event {
    ($event:ty, $name:literal) => {
        impl EventType for $event {
            const TYPE: &'static str = $name;
            const VERSION: u16 = 1;
            const CLASS: DataClass = DataClass::Personal;

            fn key(&self) -> String {
                self.order_id.to_string()
            }
        }
    };
}

order_event!(OrderCreated, "trade.order_created");
order_event!(OrderPaid, "trade.order_paid");
order_event!(OrderAssigned, "trade.order_assigned");
order_event!(ServiceCompleted, "trade.service_completed");
order_event!(OrderCancelled, "trade.order_cancelled");
order_event!(ServiceRated, "trade.service_rated");
