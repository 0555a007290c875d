//! What the provider allows when an order's money is divided, sent back or taken back.

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

/// The rules of profit sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Limits {
    /// Largest part of a transaction that receivers may get together, in basis points.
    pub(crate) cap_basis_points: u32,
    /// Receivers of one request.
    pub(crate) max_receivers: usize,
    /// Seconds after the payment before its money can be divided.
    pub(crate) delay_seconds: i64,
}

/// What has happened to a transaction's money, in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) amount: i64,
    pub(crate) refunded: i64,
    /// Given to receivers.
    pub(crate) shared: i64,
    /// Taken back from them.
    pub(crate) returned: i64,
}

/// Why the provider says no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Amount,
    TooManyReceivers { max: usize },
    TooEarly,
    OverCap { most: i64 },
    OverFunds { left: i64 },
}

impl Default for Limits {
    fn default() -> Self {
        Self { cap_basis_points: 3_000, max_receivers: 50, delay_seconds: 30 }
    }
}

impl Limits {
    /// Checks a division; the sum of its parts when it is fine.
    pub(crate) fn check(
        &self,
        standing: &Standing,
        parts: &[i64],
        paid_at: Timestamp,
        now: Timestamp,
    ) -> Result<i64, Refusal> {
        if parts.len() > self.max_receivers {
            return Err(Refusal::TooManyReceivers { max: self.max_receivers });
        }
        if now < paid_at + SignedDuration::from_secs(self.delay_seconds) {
            return Err(Refusal::TooEarly);
        }
        let total = sum(parts)?;
        let cap = i128::from(standing.amount) * i128::from(self.cap_basis_points) / 10_000;
        let most = i64::try_from(cap).unwrap_or(i64::MAX) - (standing.shared - standing.returned);
        if total > most {
            return Err(Refusal::OverCap { most });
        }
        if total > standing.left() { Err(Refusal::OverFunds { left: standing.left() }) } else { Ok(total) }
    }
}

impl Standing {
    /// What the collecting merchant still has of it.
    pub(crate) const fn left(&self) -> i64 {
        self.amount - self.refunded - (self.shared - self.returned)
    }

    /// Checks a refund: what receivers have must be taken back first.
    pub(crate) const fn check_refund(&self, minor: i64) -> Result<(), Refusal> {
        if minor <= 0 {
            return Err(Refusal::Amount);
        }
        if minor > self.left() { Err(Refusal::OverFunds { left: self.left() }) } else { Ok(()) }
    }

    /// Checks that receivers have what is to be taken back; the sum of the parts when they do.
    pub(crate) fn check_return(&self, parts: &[i64]) -> Result<i64, Refusal> {
        let total = sum(parts)?;
        let left = self.shared - self.returned;
        if total > left { Err(Refusal::OverFunds { left }) } else { Ok(total) }
    }
}

fn sum(parts: &[i64]) -> Result<i64, Refusal> {
    if parts.iter().any(|part| *part <= 0) {
        return Err(Refusal::Amount);
    }
    parts.iter().try_fold(0_i64, |sum, part| sum.checked_add(*part)).ok_or(Refusal::Amount)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAID: Timestamp = Timestamp::UNIX_EPOCH;
    const FRESH: Standing = Standing { amount: 1_000, refunded: 0, shared: 0, returned: 0 };

    fn later() -> Timestamp {
        PAID + SignedDuration::from_secs(30)
    }

    #[test]
    fn the_cap_counts_all_divisions_together() {
        let limits = Limits::default();
        assert_eq!(limits.check(&FRESH, &[200, 100], PAID, later()), Ok(300));
        assert_eq!(limits.check(&FRESH, &[301], PAID, later()), Err(Refusal::OverCap { most: 300 }));
        let shared = Standing { shared: 250, ..FRESH };
        assert_eq!(limits.check(&shared, &[51], PAID, later()), Err(Refusal::OverCap { most: 50 }));
        let returned = Standing { returned: 250, ..shared };
        assert_eq!(limits.check(&returned, &[300], PAID, later()), Ok(300));
        let refunded = Standing { refunded: 900, ..FRESH };
        assert_eq!(limits.check(&refunded, &[200], PAID, later()), Err(Refusal::OverFunds { left: 100 }));
    }

    #[test]
    fn time_number_and_amounts_are_checked() {
        let limits = Limits { max_receivers: 1, ..Limits::default() };
        assert_eq!(limits.check(&FRESH, &[1], PAID, PAID), Err(Refusal::TooEarly));
        assert_eq!(limits.check(&FRESH, &[1, 1], PAID, later()), Err(Refusal::TooManyReceivers { max: 1 }));
        assert_eq!(limits.check(&FRESH, &[0], PAID, later()), Err(Refusal::Amount));
        assert_eq!(
            limits.check(&FRESH, &[], PAID, later()),
            Ok(0),
            "the collecting merchant may keep all of it"
        );
    }

    #[test]
    fn shares_come_back_before_a_refund() {
        let shared = Standing { shared: 300, ..FRESH };
        assert_eq!(shared.check_refund(701), Err(Refusal::OverFunds { left: 700 }));
        assert_eq!(shared.check_refund(700), Ok(()));
        assert_eq!(shared.check_return(&[301]), Err(Refusal::OverFunds { left: 300 }));
        assert_eq!(shared.check_return(&[100, 200]), Ok(300));
        assert_eq!(shared.check_refund(0), Err(Refusal::Amount));
    }
}
