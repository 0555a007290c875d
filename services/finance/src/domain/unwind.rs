//! Taking back a settled order's shares, and its points, in proportion to what is refunded.

use crate::domain::split::Shares;

/// What each party gives back so that `refund` more of an order can be refunded, when `returned` was given back by
/// earlier refunds. Proportional to what each still has, so that a sequence of refunds that adds up to the whole
/// takes back exactly what was paid out.
///
/// `None` when more would be taken back than is left.
pub fn give_back(settled: &Shares, returned: &Shares, refund: i64) -> Option<Shares> {
    let left = settled.minus(returned);
    if refund > left.total() || refund < 0 {
        return None;
    }
    let platform = part(left.platform, refund, left.total());
    let referrer = part(left.referrer, refund, left.total());
    // Rounding each down leaves the practitioner's part as the remainder, which may be a fen or two above what he
    // has when nearly everything is taken back; those fen come from whoever still has them.
    let mut back = Shares { practitioner: refund - platform - referrer, platform, referrer };
    while back.practitioner > left.practitioner {
        back.practitioner -= 1;
        if back.platform < left.platform { back.platform += 1 } else { back.referrer += 1 }
    }
    Some(back)
}

/// Points to take back when `refunded` of `paid` has been refunded in all and `reversed` of `awarded` points were
/// taken back before.
pub fn points_to_reverse(awarded: i64, reversed: i64, refunded: i64, paid: i64) -> i64 {
    (part(awarded, refunded.min(paid), paid) - reversed).max(0)
}

fn part(of: i64, numerator: i64, denominator: i64) -> i64 {
    if denominator == 0 {
        return 0;
    }
    let exact = i128::from(of) * i128::from(numerator) / i128::from(denominator);
    i64::try_from(exact).unwrap_or(of)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SETTLED: Shares = Shares { practitioner: 15_323, platform: 3_980, referrer: 597 };
    const NOTHING: Shares = Shares { practitioner: 0, platform: 0, referrer: 0 };

    #[test]
    fn everything_comes_back_from_everyone() {
        assert_eq!(give_back(&SETTLED, &NOTHING, 19_900), Some(SETTLED));
        assert_eq!(give_back(&SETTLED, &NOTHING, 19_901), None);
        assert_eq!(give_back(&SETTLED, &SETTLED, 1), None);
    }

    #[test]
    fn points_follow_the_refunded_part() {
        assert_eq!(points_to_reverse(199, 0, 9_950, 19_900), 99);
        assert_eq!(points_to_reverse(199, 99, 19_900, 19_900), 100);
        assert_eq!(points_to_reverse(0, 0, 0, 0), 0);
    }

    proptest! {
        #[test]
        fn refunds_in_parts_take_back_the_whole(
            practitioner in 0..10_000_i64, platform in 0..3_000_i64, referrer in 0..500_i64,
            cuts in prop::collection::vec(1..4_000_i64, 1..6)
        ) {
            let settled = Shares { practitioner, platform, referrer };
            let (mut returned, mut left) = (NOTHING, settled.total());
            for refund in cuts.into_iter().chain([i64::MAX]) {
                let refund = refund.min(left);
                let back = give_back(&settled, &returned, refund).unwrap();
                prop_assert_eq!(back.total(), refund);
                returned = returned.plus(&back);
                prop_assert!(returned.practitioner <= practitioner);
                prop_assert!(returned.platform <= platform && returned.referrer <= referrer);
                left -= refund;
                if left == 0 { break }
            }
            prop_assert_eq!(returned, settled);
        }
    }
}
