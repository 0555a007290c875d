//! Planning how an order's money will be divided, before any of it is taken.
//!
//! The practitioner is the collecting merchant at the provider; the platform and a referrer are receivers of a
//! profit-sharing order. The provider caps what receivers may get of an order, counts them, and freezes the money
//! only for so long. A plan that would fail there must never be sold.

use ids::UserId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::allot::allot;

/// What the platform and a referrer get, in basis points of the order (10 000 is the whole).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SplitRule {
    pub platform_basis_points: u32,
    pub referrer_basis_points: u32,
}

/// What the provider allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderLimits {
    /// Largest part of an order that receivers may get together, in basis points.
    pub receiver_cap_basis_points: u32,
    /// Receivers an order may have.
    pub max_receivers: usize,
    /// Days after the payment until which the money can be divided.
    pub freeze_days: u16,
}

/// The people of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parties {
    pub payer: UserId,
    /// Unknown while practitioners still race for the order.
    pub practitioner: Option<UserId>,
    pub referrer: Option<UserId>,
}

/// When the money comes and when it will be divided at the latest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timing {
    /// Latest time of the payment.
    pub pays_by: Timestamp,
    /// Latest time of the division.
    pub settles_by: Timestamp,
}

/// An amount divided among those who earn it; the parts sum to the whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shares {
    pub practitioner: i64,
    pub platform: i64,
    pub referrer: i64,
}

/// Why an order's money could not be divided as agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SplitRefusal {
    #[error("the amount must be greater than zero")]
    Amount,
    #[error("receivers would get {wanted} basis points of the order; the provider allows {cap}")]
    Cap { wanted: u32, cap: u32 },
    #[error("the order has {wanted} receivers; the provider allows {max}")]
    Receivers { wanted: usize, max: usize },
    #[error("the provider frees the money {freeze_days} days after the payment, before the order is done")]
    Window { freeze_days: u16 },
    #[error("payer, practitioner and referrer must be different people")]
    SameParty,
}

impl Shares {
    /// Divides another amount in the same proportions, as was agreed when the order was priced. Rounding never gives
    /// receivers more than they would get of the whole.
    #[must_use]
    pub fn scaled_to(&self, amount: i64) -> Self {
        if amount == self.total() {
            return *self;
        }
        let part = |share: i64| {
            let exact = i128::from(share) * i128::from(amount) / i128::from(self.total().max(1));
            i64::try_from(exact).unwrap_or_default()
        };
        let (platform, referrer) = (part(self.platform), part(self.referrer));
        Self { practitioner: amount - platform - referrer, platform, referrer }
    }

    /// Each party's part of both.
    #[must_use]
    pub const fn plus(&self, other: &Self) -> Self {
        Self {
            practitioner: self.practitioner + other.practitioner,
            platform: self.platform + other.platform,
            referrer: self.referrer + other.referrer,
        }
    }

    /// What is left of each party's part.
    #[must_use]
    pub const fn minus(&self, other: &Self) -> Self {
        Self {
            practitioner: self.practitioner - other.practitioner,
            platform: self.platform - other.platform,
            referrer: self.referrer - other.referrer,
        }
    }

    pub const fn total(&self) -> i64 {
        self.practitioner + self.platform + self.referrer
    }

    /// What goes through the provider's profit-sharing order.
    pub const fn receivers(&self) -> i64 {
        self.platform + self.referrer
    }
}

impl SplitRule {
    /// Checks everything the provider will check later and divides `amount`.
    pub fn plan(
        &self,
        amount: i64,
        parties: &Parties,
        timing: &Timing,
        limits: &ProviderLimits,
    ) -> Result<Shares, SplitRefusal> {
        if amount <= 0 {
            return Err(SplitRefusal::Amount);
        }
        let Parties { payer, practitioner, referrer } = *parties;
        if practitioner == Some(payer)
            || referrer.is_some_and(|who| who == payer || practitioner == Some(who))
        {
            return Err(SplitRefusal::SameParty);
        }
        let referrer_points = if referrer.is_some() { self.referrer_basis_points } else { 0 };
        let wanted = self.platform_basis_points.saturating_add(referrer_points);
        let cap = limits.receiver_cap_basis_points.min(10_000);
        if wanted > cap {
            return Err(SplitRefusal::Cap { wanted, cap });
        }
        let receivers =
            [self.platform_basis_points, referrer_points].into_iter().filter(|points| *points > 0).count();
        if receivers > limits.max_receivers {
            return Err(SplitRefusal::Receivers { wanted: receivers, max: limits.max_receivers });
        }
        let freeze = jiff::SignedDuration::from_hours(24 * i64::from(limits.freeze_days));
        if timing.settles_by.duration_since(timing.pays_by) > freeze {
            return Err(SplitRefusal::Window { freeze_days: limits.freeze_days });
        }
        Ok(self.divide(amount, referrer.is_some(), cap))
    }

    /// Divides `amount` by largest remainders, and never above the cap: a fen that rounding gave to a receiver
    /// beyond it goes back to the practitioner.
    pub fn divide(&self, amount: i64, has_referrer: bool, cap_basis_points: u32) -> Shares {
        let referrer_points = if has_referrer { self.referrer_basis_points } else { 0 };
        let practitioner_points = 10_000_u32.saturating_sub(self.platform_basis_points + referrer_points);
        let parts = allot(amount, &[practitioner_points, self.platform_basis_points, referrer_points]);
        let mut shares = Shares { practitioner: parts[0], platform: parts[1], referrer: parts[2] };
        let most = i128::from(amount) * i128::from(cap_basis_points) / 10_000;
        while i128::from(shares.receivers()) > most {
            let receiver = if shares.platform > 0 { &mut shares.platform } else { &mut shares.referrer };
            *receiver -= 1;
            shares.practitioner += 1;
        }
        shares
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    const RULE: SplitRule = SplitRule { platform_basis_points: 2000, referrer_basis_points: 300 };
    const LIMITS: ProviderLimits =
        ProviderLimits { receiver_cap_basis_points: 3000, max_receivers: 50, freeze_days: 180 };

    fn person(n: u128) -> UserId {
        UserId::from_uuid(Uuid::from_u128(n))
    }

    fn parties(referrer: Option<u128>) -> Parties {
        Parties { payer: person(1), practitioner: Some(person(2)), referrer: referrer.map(person) }
    }

    fn timing(days: i64) -> Timing {
        let pays_by = Timestamp::UNIX_EPOCH;
        Timing { pays_by, settles_by: pays_by + jiff::SignedDuration::from_hours(24 * days) }
    }

    #[test]
    fn shares_follow_the_rule() {
        let plan = RULE.plan(19_900, &parties(Some(3)), &timing(7), &LIMITS);
        assert_eq!(plan, Ok(Shares { practitioner: 15_323, platform: 3_980, referrer: 597 }));
        let plan = RULE.plan(19_900, &parties(None), &timing(7), &LIMITS);
        assert_eq!(plan, Ok(Shares { practitioner: 15_920, platform: 3_980, referrer: 0 }));
    }

    #[test]
    fn what_the_provider_would_refuse_is_refused_before() {
        let greedy = SplitRule { platform_basis_points: 2800, ..RULE };
        let plan = greedy.plan(100, &parties(Some(3)), &timing(7), &LIMITS);
        assert_eq!(plan, Err(SplitRefusal::Cap { wanted: 3100, cap: 3000 }));
        assert!(greedy.plan(100, &parties(None), &timing(7), &LIMITS).is_ok());
        let plan = RULE.plan(100, &parties(None), &timing(181), &LIMITS);
        assert_eq!(plan, Err(SplitRefusal::Window { freeze_days: 180 }));
        let one = ProviderLimits { max_receivers: 1, ..LIMITS };
        let plan = RULE.plan(100, &parties(Some(3)), &timing(7), &one);
        assert_eq!(plan, Err(SplitRefusal::Receivers { wanted: 2, max: 1 }));
        assert_eq!(RULE.plan(0, &parties(None), &timing(7), &LIMITS), Err(SplitRefusal::Amount));
        for referrer in [1, 2] {
            assert_eq!(
                RULE.plan(1, &parties(Some(referrer)), &timing(7), &LIMITS),
                Err(SplitRefusal::SameParty)
            );
        }
    }

    #[test]
    fn a_part_is_divided_as_the_whole_was() {
        let agreed = Shares { practitioner: 15_323, platform: 3_980, referrer: 597 };
        assert_eq!(agreed.scaled_to(19_900), agreed);
        assert_eq!(agreed.scaled_to(1_990), Shares { practitioner: 1_533, platform: 398, referrer: 59 });
        assert_eq!(agreed.scaled_to(1), Shares { practitioner: 1, platform: 0, referrer: 0 });
        assert_eq!(agreed.minus(&agreed).plus(&agreed), agreed);
    }

    proptest! {
        #[test]
        fn the_parts_are_the_whole_and_receivers_stay_below_the_cap(
            amount in 1..10_000_000_i64, platform in 0..3000_u32, referrer in 0..3000_u32, has in any::<bool>()
        ) {
            prop_assume!(platform + referrer <= 3000);
            let rule = SplitRule { platform_basis_points: platform, referrer_basis_points: referrer };
            let shares = rule.divide(amount, has, 3000);
            prop_assert_eq!(shares.total(), amount);
            prop_assert!(shares.practitioner >= 0 && shares.platform >= 0 && shares.referrer >= 0);
            prop_assert!(shares.receivers() * 10_000 <= amount * 3000);
            prop_assert!(has || shares.referrer == 0);
        }
    }
}
