//! What a notification is about.

use ids::{HealthGoalId, OrderId, PaymentId, PointsLotId, RefundId, SettlementId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// Kinds of things people are told about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = NotificationSubject)]
pub(crate) enum AboutKind {
    /// A service order.
    Order,
    /// The payment of an order.
    Payment,
    /// Money that went back.
    Refund,
    /// What a practitioner earned with an order.
    Settlement,
    /// Points that were earned together.
    Points,
    /// What a client said of an order; known by the order's id.
    Rating,
    /// A health goal.
    Goal,
}

/// One of those things, and the order it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct About {
    pub(crate) kind: AboutKind,
    pub(crate) id: Uuid,
    pub(crate) order: Option<OrderId>,
}

impl About {
    pub(crate) const fn order(order: OrderId) -> Self {
        Self { kind: AboutKind::Order, id: order.uuid(), order: Some(order) }
    }

    pub(crate) const fn rating(order: OrderId) -> Self {
        Self { kind: AboutKind::Rating, id: order.uuid(), order: Some(order) }
    }

    pub(crate) const fn payment(payment: PaymentId, order: OrderId) -> Self {
        Self { kind: AboutKind::Payment, id: payment.uuid(), order: Some(order) }
    }

    pub(crate) const fn refund(refund: RefundId, order: OrderId) -> Self {
        Self { kind: AboutKind::Refund, id: refund.uuid(), order: Some(order) }
    }

    pub(crate) const fn settlement(settlement: SettlementId, order: OrderId) -> Self {
        Self { kind: AboutKind::Settlement, id: settlement.uuid(), order: Some(order) }
    }

    pub(crate) const fn points(lot: PointsLotId, order: Option<OrderId>) -> Self {
        Self { kind: AboutKind::Points, id: lot.uuid(), order }
    }

    pub(crate) const fn goal(goal: HealthGoalId) -> Self {
        Self { kind: AboutKind::Goal, id: goal.uuid(), order: None }
    }

    /// The id as the rest of the platform writes it.
    pub(crate) fn text(&self) -> String {
        match self.kind {
            AboutKind::Order | AboutKind::Rating => OrderId::from_uuid(self.id).to_string(),
            AboutKind::Payment => PaymentId::from_uuid(self.id).to_string(),
            AboutKind::Refund => RefundId::from_uuid(self.id).to_string(),
            AboutKind::Settlement => SettlementId::from_uuid(self.id).to_string(),
            AboutKind::Points => PointsLotId::from_uuid(self.id).to_string(),
            AboutKind::Goal => HealthGoalId::from_uuid(self.id).to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_written_by_their_kind() {
        let (order, id) = (OrderId::from_uuid(Uuid::from_u128(1)), Uuid::from_u128(2));
        for (about, prefix) in [
            (About::order(order), "ord_"),
            (About::rating(order), "ord_"),
            (About::payment(PaymentId::from_uuid(id), order), "pay_"),
            (About::refund(RefundId::from_uuid(id), order), "rfd_"),
            (About::settlement(SettlementId::from_uuid(id), order), "stl_"),
            (About::points(PointsLotId::from_uuid(id), None), "ptl_"),
            (About::goal(HealthGoalId::from_uuid(id)), "gol_"),
        ] {
            assert!(about.text().starts_with(prefix), "{about:?}");
        }
    }
}
