//! What changed in the grab pool between two looks at it.

use std::collections::BTreeSet;

use ids::OrderId;
use serde::Serialize;
use trade_api::OrderStatus;
use utoipa::ToSchema;

/// How an order left the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Departure {
    /// Somebody won it.
    Taken,
    /// Nobody took it in time, or it was called off.
    Expired,
}

impl Departure {
    /// What it means that an order which was open is now in this status.
    pub(crate) const fn of(status: OrderStatus) -> Self {
        match status {
            OrderStatus::Cancelled | OrderStatus::Expired | OrderStatus::Refunded => Self::Expired,
            _ => Self::Taken,
        }
    }
}

/// The orders that came and those that went.
pub(crate) fn difference(
    before: &BTreeSet<OrderId>,
    after: &BTreeSet<OrderId>,
) -> (Vec<OrderId>, Vec<OrderId>) {
    (after.difference(before).copied().collect(), before.difference(after).copied().collect())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn differences_are_arrivals_and_departures() {
        let set = |ids: &[u128]| ids.iter().map(|n| OrderId::from_uuid(Uuid::from_u128(*n))).collect();
        let (came, went) = difference(&set(&[1, 2]), &set(&[2, 3]));
        assert_eq!((came.len(), went.len()), (1, 1));
        assert_eq!(came[0].uuid(), Uuid::from_u128(3));
        assert_eq!(Departure::of(OrderStatus::Completed), Departure::Taken);
        assert_eq!(Departure::of(OrderStatus::Refunded), Departure::Expired);
    }
}
