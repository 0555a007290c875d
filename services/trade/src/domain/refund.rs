//! What a consumer gets back when an order ends without a service.

use jiff::{SignedDuration, Timestamp};
use kernel::Money;
use serde::{Deserialize, Serialize};
use trade_api::{CancelReason, OrderStatus};
use utoipa::ToSchema;

/// The whole amount, in basis points.
pub(crate) const WHOLE: u32 = 10_000;

/// The share returned when the consumer calls off with at least this much notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// Whole hours left before the booked time begins.
    pub hours_before: u32,
    /// The share returned, in basis points (10,000 is everything).
    pub basis_points: u32,
}

/// Which rule says what goes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RefundRule {
    /// Nothing was paid yet, so nothing goes back.
    Unpaid,
    /// Nobody has taken the order yet: everything.
    NobodyFound,
    /// Not the consumer's doing: everything.
    NotTheConsumer,
    /// The consumer calls off an order that somebody has taken: by notice.
    Notice,
}

/// What of the price goes back when an order ends at a moment, and how long that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quote {
    pub(crate) rule: RefundRule,
    /// The share returned.
    pub(crate) basis_points: u32,
    /// The last moment it holds, and the share after it; `None` when waiting costs nothing more.
    pub(crate) worsens: Option<(Timestamp, u32)>,
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
    pub(crate) fn refund(
        &self,
        status: OrderStatus,
        reason: CancelReason,
        amount: Money,
        now: Timestamp,
        starts_at: Timestamp,
    ) -> Money {
        part(amount, self.quote(status, reason, now, starts_at).basis_points)
    }

    /// Which share goes back when an order in `status` ends for `reason` at `now`, and until when.
    ///
    /// Nothing was taken before the payment. A consumer who calls off after somebody was found pays for short notice;
    /// every other ending is not the consumer's doing and returns everything.
    pub(crate) fn quote(
        &self,
        status: OrderStatus,
        reason: CancelReason,
        now: Timestamp,
        starts_at: Timestamp,
    ) -> Quote {
        let steady = |rule, basis_points| Quote { rule, basis_points, worsens: None };
        match (status, reason) {
            (OrderStatus::PendingPayment, _) => steady(RefundRule::Unpaid, 0),
            (OrderStatus::Open, CancelReason::Consumer) => steady(RefundRule::NobodyFound, WHOLE),
            (_, CancelReason::Consumer) => self.by_notice(now, starts_at),
            _ => steady(RefundRule::NotTheConsumer, WHOLE),
        }
    }

    /// The tiers, longest notice first.
    pub(crate) fn tiers(&self) -> &[Tier] {
        &self.tiers
    }

    fn by_notice(&self, now: Timestamp, starts_at: Timestamp) -> Quote {
        let left = starts_at.duration_since(now).as_secs();
        let mut lower = self.tiers.iter().skip_while(|tier| left < i64::from(tier.hours_before) * 3_600);
        let Some(tier) = lower.next() else {
            return Quote { rule: RefundRule::Notice, basis_points: 0, worsens: None };
        };
        // Tiers that return the same are one to whoever waits.
        let mut last = tier;
        let mut after = 0;
        for next in lower {
            if next.basis_points < tier.basis_points {
                after = next.basis_points;
                break;
            }
            last = next;
        }
        let holds_until = starts_at - SignedDuration::from_hours(i64::from(last.hours_before));
        let worsens = (after < tier.basis_points).then_some((holds_until, after));
        Quote { rule: RefundRule::Notice, basis_points: tier.basis_points, worsens }
    }
}

/// A share of `amount`; one of at most the whole stays within the range of the amount.
pub(crate) fn part(amount: Money, basis_points: u32) -> Money {
    amount.share(basis_points).unwrap_or(amount)
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
    fn a_quote_tells_how_long_it_holds() {
        let hours = SignedDuration::from_hours;
        let starts_at = Timestamp::UNIX_EPOCH + hours(1_000);
        let quote = |policy: RefundPolicy, notice| {
            let quote =
                policy.quote(OrderStatus::Confirmed, CancelReason::Consumer, starts_at - notice, starts_at);
            (quote.basis_points, quote.worsens.map(|(until, after)| (starts_at.duration_since(until), after)))
        };
        assert_eq!(quote(policy(), hours(30)), (WHOLE, Some((hours(24), 8_000))));
        assert_eq!(quote(policy(), hours(24)), (WHOLE, Some((hours(24), 8_000))));
        assert_eq!(quote(policy(), hours(23)), (8_000, Some((hours(4), 5_000))));
        assert_eq!(quote(policy(), hours(1)), (5_000, Some((hours(0), 0))));
        assert_eq!(quote(policy(), hours(-1)), (0, None));
        let flat = || RefundPolicy::new(vec![tier(24, 8_000), tier(4, 8_000), tier(0, 0)]).unwrap();
        assert_eq!(quote(flat(), hours(30)), (8_000, Some((hours(4), 0))), "equal tiers are one");
        assert_eq!(quote(flat(), hours(1)), (0, None));
        let never = RefundPolicy::new(Vec::new()).unwrap();
        assert_eq!(quote(never, hours(100)), (0, None));
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
