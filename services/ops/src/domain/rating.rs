//! The practitioner rating. The README publishes this formula; change both together.
//!
//! ```text
//! wᵢ     = 2^(−ageᵢ / 180 days)
//! rating = (8 · 4.0 + Σ wᵢ·starsᵢ) / (8 + Σ wᵢ)
//! ```
//!
//! A Bayesian mean: everybody starts as if eight clients had given 4.0 stars, so one friend cannot make a master and
//! one bad day cannot ruin a beginner; old ratings fade, so the number speaks of the practitioner of today. Only
//! ratings of services that the platform saw being paid for and completed count.

use jiff::Timestamp;

/// Stars everybody starts with.
pub(crate) const PRIOR_STARS: f64 = 4.0;
/// How many clients the start stands for.
pub(crate) const PRIOR_WEIGHT: f64 = 8.0;
/// Time in which a rating loses half its weight, in seconds: 180 days.
const HALF_LIFE_SECONDS: f64 = 180.0 * 86_400.0;

/// Decayed sums over all verified ratings of one practitioner, as of one moment.
///
/// All weights shrink by the same factor as time passes, so two sums and a time stand for the whole history.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Tally {
    /// Σ wᵢ·starsᵢ at `as_of`.
    pub(crate) stars: f64,
    /// Σ wᵢ at `as_of`.
    pub(crate) weight: f64,
    pub(crate) as_of: Timestamp,
}

impl Tally {
    /// No ratings.
    pub(crate) fn empty(as_of: Timestamp) -> Self {
        Self { stars: 0.0, weight: 0.0, as_of }
    }

    /// With one more rating of 1 to 5 stars given at `at`, which may lie before `as_of`: events may come late.
    #[must_use]
    pub(crate) fn with(self, stars: u8, at: Timestamp) -> Self {
        let Self { stars: sum, weight, as_of } = self.at(self.as_of.max(at));
        let worth = decay(at, as_of);
        Self { stars: sum + worth * f64::from(stars), weight: weight + worth, as_of }
    }

    /// The same history seen from a later moment.
    #[must_use]
    pub(crate) fn at(self, moment: Timestamp) -> Self {
        let factor = decay(self.as_of, moment);
        Self { stars: self.stars * factor, weight: self.weight * factor, as_of: moment }
    }

    /// The rating at `as_of`, in hundredths of a star: 1.00 to 5.00 is 100 to 500.
    pub(crate) fn rating_hundredths(self) -> i32 {
        let mean = (PRIOR_WEIGHT * PRIOR_STARS + self.stars) / (PRIOR_WEIGHT + self.weight);
        #[expect(clippy::cast_possible_truncation, reason = "a mean of 1 to 5 is at most 500 hundredths")]
        let hundredths = (mean * 100.0).round() as i32;
        hundredths
    }

    /// How much of the rating is the practitioner's own, from 0 (all of it is the start) towards 1.
    pub(crate) fn confidence(self) -> f64 {
        self.weight / (PRIOR_WEIGHT + self.weight)
    }
}

/// What a weight of 1 at `from` is worth at `to`; never more than it was.
fn decay(from: Timestamp, to: Timestamp) -> f64 {
    (-to.duration_since(from).as_secs_f64().max(0.0) / HALF_LIFE_SECONDS).exp2()
}

/// What the platform has seen of one order, as far as a rating is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Evidence {
    /// The completion was seen.
    pub(crate) completed: bool,
    /// The rater is the practitioner in person.
    pub(crate) self_rated: bool,
    /// 1 to 5, once given.
    pub(crate) stars: Option<u8>,
}

impl Evidence {
    /// The stars that count: given, in range, by another person, for a service that was completed.
    pub(crate) fn verified(self) -> Option<u8> {
        self.stars.filter(|stars| self.completed && !self.self_rated && (1..=5).contains(stars))
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use proptest::prelude::*;

    use super::*;

    fn day(days: i32) -> Timestamp {
        let start: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        start + SignedDuration::from_hours(24 * i64::from(days))
    }

    fn rated(ratings: &[(u8, i32)], on: i32) -> i32 {
        let tally =
            ratings.iter().fold(Tally::empty(day(0)), |tally, (stars, on)| tally.with(*stars, day(*on)));
        tally.at(day(on)).rating_hundredths()
    }

    #[test]
    fn published_vectors() {
        assert_eq!(rated(&[], 0), 400);
        assert_eq!(rated(&[(5, 0)], 0), 411, "(32 + 5) / 9");
        assert_eq!(rated(&[(1, 0)], 0), 367, "(32 + 1) / 9");
        assert_eq!(rated(&[(5, 0); 8], 0), 450, "(32 + 40) / 16");
        assert_eq!(rated(&[(5, 0); 8], 180), 433, "(32 + 20) / 12");
        assert_eq!(rated(&[(5, 0); 8], 360), 420, "(32 + 10) / 10");
        assert_eq!(rated(&[(1, 0), (5, 180)], 180), 395, "(32 + 0.5 + 5) / 9.5");
    }

    #[test]
    fn confidence_is_the_share_of_own_evidence() {
        let tally = (0..8).fold(Tally::empty(day(0)), |tally, _| tally.with(5, day(0)));
        assert!((tally.confidence() - 0.5).abs() < 1e-9);
        assert!(Tally::empty(day(0)).confidence().abs() < f64::EPSILON);
    }

    #[test]
    fn only_completed_services_of_others_count() {
        let sound = Evidence { completed: true, self_rated: false, stars: Some(5) };
        assert_eq!(sound.verified(), Some(5));
        assert_eq!(Evidence { completed: false, ..sound }.verified(), None);
        assert_eq!(Evidence { self_rated: true, ..sound }.verified(), None);
        assert_eq!(Evidence { stars: Some(6), ..sound }.verified(), None);
        assert_eq!(Evidence { stars: Some(0), ..sound }.verified(), None);
        assert_eq!(Evidence { stars: None, ..sound }.verified(), None);
    }

    proptest! {
        #[test]
        fn sums_agree_with_the_formula_in_any_order(
            ratings in prop::collection::vec((1u8..=5, 0i32..720), 0..40),
            on in 720i32..1_000,
        ) {
            let weigh = |given: i32| (-f64::from(on - given) / 180.0).exp2();
            let weight: f64 = ratings.iter().map(|(_, given)| weigh(*given)).sum();
            let stars: f64 = ratings.iter().map(|(stars, given)| weigh(*given) * f64::from(*stars)).sum();
            let expected = (8.0 * 4.0 + stars) / (8.0 + weight) * 100.0;
            prop_assert!((f64::from(rated(&ratings, on)) - expected).abs() <= 0.5 + 1e-6);
            let mut reversed = ratings.clone();
            reversed.reverse();
            prop_assert!((rated(&ratings, on) - rated(&reversed, on)).abs() <= 1);
        }
    }
}
