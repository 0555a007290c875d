//! What a notification is about.

use std::str::FromStr;

use ids::{HealthGoalId, OrderId, PaymentId, PointsLotId, RefundId, SettlementId};
use kernel::{Id, Kind};
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

/// Why something cannot be told about like that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// Not an id of that kind.
    Id,
    /// The order is missing where it belongs to one, or is another's.
    Order,
}

impl About {
    /// What somebody names by the id that the rest of the platform writes.
    pub(crate) fn named(kind: AboutKind, id: &str, order: Option<OrderId>) -> Result<Self, Flaw> {
        match kind {
            AboutKind::Order | AboutKind::Rating => {
                let own = id.parse::<OrderId>().map_err(|_| Flaw::Id)?;
                let same = order.is_none_or(|order| order == own);
                same.then_some(Self { kind, id: own.uuid(), order: Some(own) }).ok_or(Flaw::Order)
            }
            AboutKind::Payment => Ok(Self::payment(parsed(id)?, order.ok_or(Flaw::Order)?)),
            AboutKind::Refund => Ok(Self::refund(parsed(id)?, order.ok_or(Flaw::Order)?)),
            AboutKind::Settlement => Ok(Self::settlement(parsed(id)?, order.ok_or(Flaw::Order)?)),
            AboutKind::Points => Ok(Self::points(parsed(id)?, order)),
            AboutKind::Goal if order.is_some() => Err(Flaw::Order),
            AboutKind::Goal => Ok(Self::goal(parsed(id)?)),
        }
    }

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

fn parsed<K: Kind>(id: &str) -> Result<Id<K>, Flaw> {
    Id::from_str(id).map_err(|_| Flaw::Id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_named_by_their_id_and_order() {
        let (order, other) = (OrderId::from_uuid(Uuid::from_u128(1)), OrderId::from_uuid(Uuid::from_u128(2)));
        let payment = PaymentId::from_uuid(Uuid::from_u128(3));
        let goal = HealthGoalId::from_uuid(Uuid::from_u128(4));
        let lot = PointsLotId::from_uuid(Uuid::from_u128(5));
        for about in [
            About::order(order),
            About::rating(order),
            About::payment(payment, order),
            About::points(lot, None),
            About::points(lot, Some(order)),
            About::goal(goal),
        ] {
            assert_eq!(About::named(about.kind, &about.text(), about.order), Ok(about));
        }
        let text = order.to_string();
        assert_eq!(About::named(AboutKind::Order, &text, None), Ok(About::order(order)));
        assert_eq!(About::named(AboutKind::Order, &text, Some(other)), Err(Flaw::Order));
        assert_eq!(About::named(AboutKind::Payment, &payment.to_string(), None), Err(Flaw::Order));
        assert_eq!(About::named(AboutKind::Payment, &text, Some(order)), Err(Flaw::Id));
        assert_eq!(About::named(AboutKind::Goal, &goal.to_string(), Some(order)), Err(Flaw::Order));
    }

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
