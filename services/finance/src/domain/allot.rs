//! Dividing an amount by weights without losing or inventing a fen.

/// Divides `total` in proportion to `weights` by largest remainders: every share is its exact part rounded down or
/// up, and the shares sum to `total`. Among equal remainders the earlier weight gets the unit. All zero weights
/// give all zero shares except for the first, which gets everything.
pub fn allot(total: i64, weights: &[u32]) -> Vec<i64> {
    debug_assert!(total >= 0, "amounts to divide are not negative");
    let sum: i128 = weights.iter().copied().map(i128::from).sum();
    if sum == 0 {
        return weights.iter().enumerate().map(|(at, _)| if at == 0 { total } else { 0 }).collect();
    }
    let exact = |weight: u32| i128::from(total) * i128::from(weight);
    let mut shares: Vec<i64> =
        weights.iter().map(|&weight| i64::try_from(exact(weight) / sum).unwrap_or(total)).collect();
    let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
    by_remainder.sort_by_key(|&at| std::cmp::Reverse(exact(weights[at]) % sum));
    let left = total - shares.iter().sum::<i64>();
    for &at in by_remainder.iter().take(usize::try_from(left).unwrap_or_default()) {
        shares[at] += 1;
    }
    shares
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn examples() {
        assert_eq!(allot(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(allot(1, &[7700, 2000, 300]), [1, 0, 0]);
        assert_eq!(allot(5, &[5000, 5000]), [3, 2]);
        assert_eq!(allot(9, &[0, 0]), [9, 0]);
        assert_eq!(allot(i64::MAX, &[1, 1]), [i64::MAX / 2 + 1, i64::MAX / 2]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_share_is_off_by_a_unit(
            total in 0..i64::MAX, weights in prop::collection::vec(1..10_000_u32, 1..8)
        ) {
            let shares = allot(total, &weights);
            prop_assert_eq!(shares.iter().map(|&share| i128::from(share)).sum::<i128>(), i128::from(total));
            let sum: i128 = weights.iter().copied().map(i128::from).sum();
            for (share, weight) in shares.into_iter().zip(weights) {
                let exact_times_sum = i128::from(total) * i128::from(weight);
                prop_assert!((i128::from(share) * sum - exact_times_sum).abs() < sum);
            }
        }
    }
}
