//! Reserving an order's payment: the split is planned and the provider's rules are checked before anyone pays.

use ids::{OrderId, UserId};
use jiff::Timestamp;
use kernel::Money;
use serde::{Deserialize, Serialize};

use crate::domain::split::Shares;

/// An order's reservation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reservation {
    pub order: OrderId,
    pub status: ReservationStatus,
    /// Absent for a tombstone: an order that was given up before it was reserved.
    pub terms: Option<Terms>,
}

/// What was reserved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    pub payer: UserId,
    pub payee: Option<UserId>,
    pub referrer: Option<UserId>,
    pub amount: Money,
    pub shares: Shares,
    pub expires_at: Timestamp,
    pub reserved_at: Timestamp,
}

/// How the reservation of an order's payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReservationStatus {
    /// Checked and waiting for the payment.
    Reserved,
    /// Given up. Final: it also refuses a reserve that comes later.
    Released,
}

impl ReservationStatus {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reserved => "reserved",
            Self::Released => "released",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        [Self::Reserved, Self::Released].into_iter().find(|status| status.name() == name)
    }
}

impl Terms {
    /// Whether a repeated request means the same reservation.
    pub fn same_as(&self, other: &Self) -> bool {
        (self.payer, self.payee, self.referrer, self.amount)
            == (other.payer, other.payee, other.referrer, other.amount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for status in [ReservationStatus::Reserved, ReservationStatus::Released] {
            assert_eq!(ReservationStatus::parse(status.name()), Some(status));
        }
        assert_eq!(ReservationStatus::parse("held"), None);
    }
}
