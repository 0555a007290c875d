//! Affinity: how much a user has had to do with an author, fading over a month.

use std::collections::HashMap;

use ids::UserId;
use jiff::Timestamp;

/// Time in which an interaction loses half its weight, in seconds: thirty days.
const HALF_LIFE_SECONDS: f64 = 30.0 * 86_400.0;
/// Sum of fresh weights at which affinity reaches 63 %.
const SATURATION: f64 = 3.0;

/// Something a user did with an author.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Interaction {
    /// An appointment was made between the two.
    Booked,
    /// The author served the user.
    Served,
    /// The user rated the author 4 or 5.
    Praised,
    /// The user rated the author 1 or 2.
    Regretted,
}

impl Interaction {
    /// What it says about the wish to see more of the author. Regret outweighs everything one service can add.
    pub(crate) fn weight(self) -> f64 {
        match self {
            Self::Booked => 1.0,
            Self::Served | Self::Praised => 2.0,
            Self::Regretted => -6.0,
        }
    }

    /// What a rating of 1 to 5 means; 3 means nothing.
    pub(crate) fn of_rating(rating: u8) -> Option<Self> {
        match rating {
            4.. => Some(Self::Praised),
            3 => None,
            _ => Some(Self::Regretted),
        }
    }
}

/// A weighted interaction read back from the store.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trace {
    pub(crate) author: UserId,
    pub(crate) weight: f64,
    pub(crate) at: Timestamp,
}

/// Affinity per author, from 0 (none, or regret) to 1.
pub(crate) fn affinities(traces: &[Trace], now: Timestamp) -> HashMap<UserId, f64> {
    let mut sums = HashMap::<UserId, f64>::new();
    for trace in traces {
        let age = now.duration_since(trace.at).as_secs_f64().max(0.0);
        *sums.entry(trace.author).or_default() += trace.weight * (-age / HALF_LIFE_SECONDS).exp2();
    }
    sums.into_iter().map(|(author, sum)| (author, 1.0 - (-sum.max(0.0) / SATURATION).exp())).collect()
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use uuid::Uuid;

    use super::*;

    fn after(interactions: &[Interaction], days: i64) -> f64 {
        let author = UserId::from_uuid(Uuid::nil());
        let at = Timestamp::UNIX_EPOCH;
        let traces: Vec<_> = interactions
            .iter()
            .map(|interaction| Trace { author, weight: interaction.weight(), at })
            .collect();
        affinities(&traces, at + SignedDuration::from_hours(24 * days))[&author]
    }

    #[test]
    fn grows_with_use_and_fades_with_time() {
        use Interaction::{Booked, Praised, Served};
        assert!((after(&[Booked, Served], 0) - (1.0 - (-1.0f64).exp())).abs() < 1e-9);
        assert!(after(&[Booked, Served, Praised], 0) > after(&[Booked, Served], 0));
        assert!((after(&[Booked, Served], 30) - (1.0 - (-0.5f64).exp())).abs() < 1e-9);
    }

    #[test]
    fn regret_undoes_a_service() {
        use Interaction::{Booked, Regretted, Served};
        assert!(after(&[Booked, Served, Regretted], 0).abs() < f64::EPSILON);
        assert_eq!(Interaction::of_rating(1), Some(Regretted));
        assert_eq!(Interaction::of_rating(3), None);
        assert_eq!(Interaction::of_rating(5), Some(Interaction::Praised));
    }
}
