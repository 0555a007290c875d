//! What a consumer gets back when an order ends without a service.

use jiff::Timestamp;
use kernel::Money;
use trade_api::{CancelReason, OrderStatus};

/// The whole amount, in basis points.
pub(crate) const WHOLE: u32 = 10_000;

/// The share returned when the consumer calls off with at least this much notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// Whole hours left before the booked time begins.
    pub hours_before: u32,
    /// The share returned, in basis points (10,000 is everything).
    pub basis_points: u32,
}

/// The tiers, longest notice first. Less notice than the last tier, or none at all, returns nothing.
#[derive(Clone, Debug)]
pub(crate) struct RefundPolicy {
    tiers: Vec<Tier>,
}

impl RefundPolicy {
    /// A policy of these tiers, unless a later change of mind would pay better than an earlier one.
    pub(crate) fn new(tiers: Vec<Tier>) -> Result<Self, &'static str> {
        let falling = |pair: &[Tier]| {
            pair[0].hours_before > pair[1].hours_before && pair[0].basis_points >= pair[1].basis_points
        };
        if !tiers.windows(2).all(falling) {
            return Err("refund tiers must go from long notice to short, and never pay more for less notice");
        }
        if tiers.iter().any(|tier| tier.basis_points > WHOLE) {
            return Err("a refund tier cannot return more than 10,000 basis points");
        }
        Ok(Self { tiers })
    }

    /// What of `amount` goes back when an order in `status` ends for `reason` at `now`.
    ///
    /// Nothing was taken before the payment. A consumer who calls off after somebody was found pays for short notice;
    /// every other ending is not the consumer's doing and returns everything.
    pub(crate) fn refund(
        &self,
        status: OrderStatus,
        reason: CancelReason,
        amount: Money,
        now: Timestamp,
        starts_at: Timestamp,
    ) -> Money {
        let nobody_waits_yet = status == OrderStatus::Open;
        let share = match (status, reason) {
            (OrderStatus::PendingPayment, _) => 0,
            (_, CancelReason::Consumer) if !nobody_waits_yet => self.share(now, starts_at),
            _ => WHOLE,
        };
        // A share of at most the whole stays within the range of the amount.
        amount.share(share).unwrap_or(amount)
    }

    fn share(&self, now: Timestamp, starts_at: Timestamp) -> u32 {
        let left = starts_at.duration_since(now).as_secs();
        let tier = self.tiers.iter().find(|tier| left >= i64::from(tier.hours_before) * 3_600);
        tier.map_or(0, |tier| tier.basis_points)
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use proptest::prelude::*;

    use super::*;

    fn tier(hours_before: u32, basis_points: u32) -> Tier {
        Tier { hours_before, basis_points }
    }

    fn policy() -> RefundPolicy {
        RefundPolicy::new(vec![tier(24, WHOLE), tier(4, 8_000), tier(0, 5_000)]).unwrap()
    }

    fn back(status: OrderStatus, reason: CancelReason, notice: SignedDuration) -> i64 {
        let starts_at = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(1_000);
        policy().refund(status, reason, Money::cny(19_900), starts_at - notice, starts_at).minor
    }

    #[test]
    fn notice_decides_what_a_change_of_mind_costs() {
        let back = |notice| back(OrderStatus::Confirmed, CancelReason::Consumer, notice);
        assert_eq!(back(SignedDuration::from_hours(24)), 19_900);
        assert_eq!(back(SignedDuration::from_hours(24) - SignedDuration::from_secs(1)), 15_920);
        assert_eq!(back(SignedDuration::from_hours(4)), 15_920);
        assert_eq!(back(SignedDuration::from_mins(239)), 9_950);
        assert_eq!(back(SignedDuration::ZERO), 9_950);
        assert_eq!(back(SignedDuration::from_secs(-1)), 0);
    }

    #[test]
    fn nobody_pays_for_what_others_did_or_for_nothing() {
        let late = SignedDuration::from_secs(-60);
        assert_eq!(back(OrderStatus::PendingPayment, CancelReason::Consumer, late), 0);
        assert_eq!(back(OrderStatus::Open, CancelReason::Consumer, late), 19_900);
        for reason in CancelReason::ALL.into_iter().filter(|reason| *reason != CancelReason::Consumer) {
            assert_eq!(back(OrderStatus::Confirmed, reason, late), 19_900, "{reason:?}");
        }
    }

    #[test]
    fn policies_that_reward_waiting_are_refused() {
        assert!(RefundPolicy::new(vec![tier(4, 5_000), tier(0, 8_000)]).is_err());
        assert!(RefundPolicy::new(vec![tier(0, 5_000), tier(4, 5_000)]).is_err());
        assert!(RefundPolicy::new(vec![tier(4, 10_001)]).is_err());
    }

    proptest! {
        #[test]
        fn refunds_stay_within_the_amount_and_fall_with_time(
            minor in 0_i64..=i64::MAX, early in -100_000_i64..400_000, later in 0_i64..400_000,
        ) {
            let starts_at = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(1_000);
            let amount = Money::cny(minor);
            let at = |seconds_before: i64| {
                let now = starts_at - SignedDuration::from_secs(seconds_before);
                policy().refund(OrderStatus::Assigned, CancelReason::Consumer, amount, now, starts_at).minor
            };
            prop_assert!((0..=minor).contains(&at(early)));
            prop_assert!(at(early) >= at(early - later));
        }
    }
}
