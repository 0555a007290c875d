//! A payment's life: who may move it from where to where.

use ids::{OrderId, PaymentId, UserId};
use jiff::Timestamp;
use kernel::Money;
use serde::{Deserialize, Serialize};

/// The payment of one order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    pub id: PaymentId,
    pub order: OrderId,
    pub payer: UserId,
    pub amount: Money,
    pub status: PaymentStatus,
    /// The provider's number.
    pub provider_number: String,
    pub cashier_url: String,
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub paid_at: Option<Timestamp>,
    pub booked_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    /// Refunds asked for and not finished, in minor units.
    pub returning_minor: i64,
    /// Refunds finished, in minor units.
    pub refunded_minor: i64,
}

/// Where a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentStatus {
    /// Open at the provider; the payer has not paid yet.
    Pending,
    /// The provider has the money; it is being booked.
    Paid,
    /// Booked and held for the order.
    Succeeded,
    /// Given up before any money came: the order was released or the time ran out.
    Closed,
    /// All of it went back.
    Refunded,
}

/// What to do when the provider reports a payment as paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnPaid {
    /// Book it and tell everyone.
    Book,
    /// Book it and send it straight back: the order is gone.
    BookAndReturn,
    /// Known already.
    Nothing,
}

impl Payment {
    /// What is neither refunded nor on its way back.
    pub const fn left_minor(&self) -> i64 {
        self.amount.minor - self.returning_minor - self.refunded_minor
    }

    /// Whether the provider has, or had, the money.
    pub const fn is_paid(&self) -> bool {
        matches!(self.status, PaymentStatus::Paid | PaymentStatus::Succeeded | PaymentStatus::Refunded)
    }

    /// Notes that a refund was asked for.
    pub const fn start_return(&mut self, minor: i64) {
        self.returning_minor += minor;
    }

    /// Notes that a refund has failed: the money is still here.
    pub const fn abandon_return(&mut self, minor: i64) {
        self.returning_minor -= minor;
    }

    /// Notes that a refund has arrived.
    pub fn finish_return(&mut self, minor: i64) {
        self.returning_minor -= minor;
        self.refunded_minor += minor;
        if self.refunded_minor == self.amount.minor {
            self.status = PaymentStatus::Refunded;
        }
    }
}

impl PaymentStatus {
    pub const ALL: [Self; 5] = [Self::Pending, Self::Paid, Self::Succeeded, Self::Closed, Self::Refunded];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Paid => "paid",
            Self::Succeeded => "succeeded",
            Self::Closed => "closed",
            Self::Refunded => "refunded",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }

    /// What the provider's word that the money came means here.
    pub const fn on_paid(self) -> OnPaid {
        match self {
            Self::Pending => OnPaid::Book,
            Self::Closed => OnPaid::BookAndReturn,
            Self::Paid | Self::Succeeded | Self::Refunded => OnPaid::Nothing,
        }
    }
}

/// Seconds to wait before asking the provider about a payment for the `attempt`-th time (from 0): callbacks get
/// lost, so nobody waits for one alone. `None` when the last question has been asked.
pub fn query_delay_seconds(attempt: u32) -> Option<i64> {
    const DELAYS: [i64; 10] = [10, 30, 60, 180, 600, 1_800, 1_800, 3_600, 10_800, 21_600];
    DELAYS.get(usize::try_from(attempt).ok()?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_for_a_dead_order_goes_back() {
        assert_eq!(PaymentStatus::Pending.on_paid(), OnPaid::Book);
        assert_eq!(PaymentStatus::Closed.on_paid(), OnPaid::BookAndReturn);
        for known in [PaymentStatus::Paid, PaymentStatus::Succeeded, PaymentStatus::Refunded] {
            assert_eq!(known.on_paid(), OnPaid::Nothing);
        }
    }

    #[test]
    fn names_are_read_back() {
        for status in PaymentStatus::ALL {
            assert_eq!(PaymentStatus::parse(status.name()), Some(status));
        }
    }

    #[test]
    fn questions_grow_rarer_and_end() {
        let delays: Vec<_> = (0..).map_while(query_delay_seconds).collect();
        assert!(delays.is_sorted());
        assert_eq!((delays[0], delays.len()), (10, 10));
    }
}
