//! An order as it goes out.

use ids::{OfferId, OrderId, ServiceId, UserId};
use jiff::Timestamp;
use kernel::Money;
use serde::Serialize;
use trade_api::{CancelReason, OrderStatus, OrderSummary};
use utoipa::ToSchema;

use crate::domain::{
    machine::{Actor, startable_from},
    order::Order,
};

/// An order.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OrderBody {
    id: OrderId,
    /// The consumer.
    user_id: UserId,
    #[serde(skip_serializing_if = "Option::is_none")]
    practitioner_id: Option<UserId>,
    service_id: ServiceId,
    #[schema(example = "上门推拿")]
    service_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    offer_id: Option<OfferId>,
    /// At the consumer's place, as opposed to online.
    on_site: bool,
    /// The price.
    amount: Money,
    /// What the practitioner earns of the price when the service is completed; for them and for operators. Absent when the
    /// order ended without a service, and of orders from before this was kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    practitioner_share: Option<Money>,
    status: OrderStatus,
    starts_at: Timestamp,
    ends_at: Timestamp,
    created_at: Timestamp,
    /// When the order leaves its status by itself; absent once it has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    due_at: Option<Timestamp>,
    /// From when the practitioner may begin the service; while the order waits for that.
    #[serde(skip_serializing_if = "Option::is_none")]
    start_allowed_from: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assigned_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    completed_at: Option<Timestamp>,
    /// When it was cancelled, expired or refunded.
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_reason: Option<CancelReason>,
    /// What the consumer is owed back.
    refund: Money,
    /// What has reached the consumer again already.
    refunded: Money,
    /// 1 to 5, once rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    rating: Option<i16>,
}

impl OrderBody {
    /// The order as this side of it sees it.
    pub(super) fn seen_by(role: Actor, order: Order) -> Self {
        let earns = role != Actor::Consumer && order.ended_at.is_none();
        let practitioner_share = order.practitioner_share.filter(|_| earns);
        Self { practitioner_share, ..Self::from(order) }
    }
}

/// As its consumer sees it.
impl From<Order> for OrderBody {
    fn from(order: Order) -> Self {
        let o = order;
        Self {
            id: o.id,
            user_id: o.user_id,
            practitioner_id: o.practitioner_id,
            service_id: o.service_id,
            service_name: o.service_name,
            offer_id: o.offer_id,
            on_site: o.on_site,
            amount: o.amount,
            practitioner_share: None,
            status: o.status,
            starts_at: o.starts_at,
            ends_at: o.ends_at,
            created_at: o.created_at,
            due_at: o.due_at,
            start_allowed_from: startable_from(o.status, o.starts_at),
            paid_at: o.paid_at,
            assigned_at: o.assigned_at,
            completed_at: o.completed_at,
            ended_at: o.ended_at,
            end_reason: o.end_reason,
            refund: o.refund,
            refunded: o.refunded,
            rating: o.rating,
        }
    }
}

/// The order as other services may see it.
pub(super) fn summary(order: Order) -> OrderSummary {
    let o = order;
    OrderSummary {
        order_id: o.id,
        user_id: o.user_id,
        practitioner_id: o.practitioner_id,
        referrer_id: o.referrer_id,
        service_id: o.service_id,
        service_name: o.service_name,
        amount: o.amount,
        status: o.status,
        starts_at: o.starts_at,
        ends_at: o.ends_at,
        created_at: o.created_at,
        paid_at: o.paid_at,
        completed_at: o.completed_at,
        cancelled_at: o.ended_at,
        cancel_reason: o.end_reason,
        refund: o.refund,
    }
}
