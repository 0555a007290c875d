//! Heat: popularity with a half-life, kept as one number that never has to be rewritten as time passes.
//!
//! A signal of weight `w` at time `t` is worth `w · 2^((t − T)/h)` at time `T`. All worths shrink alike, so their
//! order does not depend on `T`, and neither does the order of
//!
//! ```text
//! heat = log₂ Σ wᵢ · 2^(tᵢ/h)
//! ```
//!
//! The logarithm keeps the number small for centuries, and an index on it is an index on present popularity.

use jiff::Timestamp;

/// Time in which a signal loses half its worth, in seconds: six hours, so that a morning's stir is gone by night.
pub(crate) const HALF_LIFE_SECONDS: f64 = 6.0 * 3_600.0;

/// The logarithm of a decayed sum; `None` is the empty sum.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Heat(Option<f64>);

impl Heat {
    /// A heat read back from the store.
    pub(crate) fn stored(log2: f64) -> Self {
        Self(Some(log2))
    }

    /// The heat of one signal. A weight that is not positive gives none.
    pub(crate) fn of(weight: f64, at: Timestamp) -> Self {
        Self((weight > 0.0).then(|| weight.log2() + half_lives(at)))
    }

    /// The heat of two sums together.
    #[must_use]
    pub(crate) fn plus(self, other: Self) -> Self {
        Self(match (self.0, other.0) {
            (Some(a), Some(b)) => {
                let (high, low) = if a >= b { (a, b) } else { (b, a) };
                // log₂(2^high + 2^low), without leaving the range of floats.
                Some(high + (low - high).exp2().ln_1p() / std::f64::consts::LN_2)
            }
            (one, None) | (None, one) => one,
        })
    }

    /// What the sum is worth at `now`, in present signals.
    pub(crate) fn worth(self, now: Timestamp) -> f64 {
        self.0.map_or(0.0, |log2| (log2 - half_lives(now)).exp2())
    }

    /// The number to store and order by.
    pub(crate) fn log2(self) -> Option<f64> {
        self.0
    }
}

/// Half-lives from the Unix epoch to `at`.
fn half_lives(at: Timestamp) -> f64 {
    at.as_duration().as_secs_f64() / HALF_LIFE_SECONDS
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use proptest::prelude::*;

    use super::*;

    fn at(hours: i32) -> Timestamp {
        let start: Timestamp = "2026-11-22T00:00:00Z".parse().unwrap();
        start.checked_add(SignedDuration::from_hours(i64::from(hours))).unwrap()
    }

    #[test]
    fn worth_halves_every_six_hours() {
        let heat = Heat::of(8.0, at(0));
        assert!((heat.worth(at(0)) - 8.0).abs() < 1e-6);
        assert!((heat.worth(at(6)) - 4.0).abs() < 1e-6);
        assert!((heat.worth(at(24)) - 0.5).abs() < 1e-6);
        assert!(Heat::default().worth(at(0)).abs() < f64::EPSILON);
        assert_eq!(Heat::of(0.0, at(0)), Heat::default());
    }

    proptest! {
        #[test]
        fn the_logarithm_agrees_with_the_plain_sum(signals in prop::collection::vec((0.1f64..10.0, -72i32..0), 1..40)) {
            let heat = signals.iter().fold(Heat::default(), |sum, (w, h)| sum.plus(Heat::of(*w, at(*h))));
            let plain: f64 = signals.iter().map(|(w, h)| w * (f64::from(*h) / 6.0).exp2()).sum();
            prop_assert!((heat.worth(at(0)) - plain).abs() < plain * 1e-6);
        }

        #[test]
        fn order_does_not_depend_on_the_moment(a in (0.1f64..10.0, -72i32..0), b in (0.1f64..10.0, -72i32..0), later in 1i32..500) {
            let (x, y) = (Heat::of(a.0, at(a.1)), Heat::of(b.0, at(b.1)));
            let order = x.log2().partial_cmp(&y.log2());
            prop_assert!((x.log2().unwrap() - y.log2().unwrap()).abs() < 1e-9
                || order == x.worth(at(later)).partial_cmp(&y.worth(at(later))));
        }
    }
}
