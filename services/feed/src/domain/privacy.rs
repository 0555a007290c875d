//! Social proof that gives nobody away: counts of people are told only from a floor up, and only roughly.

/// Fewest different people a count may stand for before anybody hears of it.
pub(crate) const K_ANONYMITY: u32 = 5;

/// The steps in which counts are told. The first is the floor.
const STEPS: [u32; 9] = [K_ANONYMITY, 10, 20, 50, 100, 500, 1_000, 5_000, 10_000];

/// The largest step that `people` reach, or nothing below the floor. Steps, because a count that moves by one when
/// one person acts would tell what that person did.
pub(crate) fn crowd(people: u32) -> Option<u32> {
    STEPS.into_iter().rev().find(|step| people >= *step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_groups_are_never_told() {
        assert!((0..K_ANONYMITY).all(|people| crowd(people).is_none()));
    }

    #[test]
    fn counts_are_told_in_steps() {
        assert_eq!([5, 9, 10, 49, 50, 1_234, 99_999].map(crowd), [5, 5, 10, 20, 50, 1_000, 10_000].map(Some));
    }
}
