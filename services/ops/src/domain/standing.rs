//! A practitioner's standing: what was done, how it was rated, what level that gives.

use ids::UserId;
use jiff::Timestamp;

use super::{level::level, rating::Tally};

/// A practitioner's standing as of `tally.as_of`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Standing {
    pub(crate) practitioner: UserId,
    /// Verified services completed.
    pub(crate) completed: u32,
    /// Verified ratings.
    pub(crate) rated: u32,
    pub(crate) tally: Tally,
    /// Hundredths of a star.
    pub(crate) rating: i32,
    /// 1 to 5.
    pub(crate) level: u8,
}

impl Standing {
    /// Where everybody starts.
    pub(crate) fn start(practitioner: UserId, now: Timestamp) -> Self {
        let tally = Tally::empty(now);
        let rating = tally.rating_hundredths();
        Self { practitioner, completed: 0, rated: 0, tally, rating, level: level(0, rating) }
    }

    /// With one more completed service.
    #[must_use]
    pub(crate) fn completed(self) -> Self {
        Self { completed: self.completed.saturating_add(1), ..self }
    }

    /// With one more verified rating.
    #[must_use]
    pub(crate) fn rated(self, stars: u8, at: Timestamp) -> Self {
        Self { rated: self.rated.saturating_add(1), tally: self.tally.with(stars, at), ..self }
    }

    /// Seen from `now`: rating and level follow from the rest.
    #[must_use]
    pub(crate) fn at(self, now: Timestamp) -> Self {
        let tally = self.tally.at(self.tally.as_of.max(now));
        let rating = tally.rating_hundredths();
        Self { tally, rating, level: level(self.completed, rating), ..self }
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn levels_are_earned_and_lost() {
        let start = Timestamp::UNIX_EPOCH;
        let mut standing = Standing::start(UserId::from_uuid(Uuid::nil()), start);
        assert_eq!((standing.rating, standing.level), (400, 1));
        for _ in 0..10 {
            standing = standing.completed().rated(5, start).at(start);
        }
        assert_eq!((standing.rating, standing.level), (456, 2));
        for _ in 0..10 {
            standing = standing.completed().rated(1, start).at(start);
        }
        assert_eq!((standing.rating, standing.level), (329, 1));
        // What was bad fades too.
        let later = start + SignedDuration::from_hours(24 * 1_800);
        assert_eq!((standing.at(later).rating, standing.at(later).level), (400, 2));
    }
}
