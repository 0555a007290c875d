//! The life of a signing key: published before it signs, so that every verifier knows it in time, and kept until the
//! last token it signed has ended.

use auth_api::token::ACCESS_TOKEN_SECONDS;
use jiff::{SignedDuration, Timestamp};

/// A key signs this long before the next one is made.
pub(crate) const PERIOD: SignedDuration = SignedDuration::from_hours(30 * 24);
/// A key is published this long before it signs.
pub(crate) const LEAD: SignedDuration = SignedDuration::from_hours(24);
/// A retired key is kept this long: a token's life, and as much again for clocks and caches.
pub(crate) const KEPT: SignedDuration = SignedDuration::from_secs(2 * ACCESS_TOKEN_SECONDS);

/// When a key does what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Times {
    pub(crate) signs_from: Timestamp,
    /// Set when a successor was made.
    pub(crate) kept_until: Option<Timestamp>,
}

impl Times {
    /// Whether verifiers should know the key.
    pub(crate) fn is_published(&self, now: Timestamp) -> bool {
        self.kept_until.is_none_or(|until| now < until)
    }

    /// Whether the key may sign.
    fn may_sign(&self, now: Timestamp) -> bool {
        self.signs_from <= now && self.is_published(now)
    }
}

/// The position of the key that signs now: the newest whose time has come.
pub(crate) fn signer(keys: &[Times], now: Timestamp) -> Option<usize> {
    let ready = keys.iter().enumerate().filter(|(_, key)| key.may_sign(now));
    ready.max_by_key(|(_, key)| key.signs_from).map(|(position, _)| position)
}

/// Whether the next key should be made: the newest has signed for a whole period, or there is none.
pub(crate) fn rotation_is_due(keys: &[Times], now: Timestamp) -> bool {
    keys.iter().map(|key| key.signs_from).max().is_none_or(|newest| newest + PERIOD <= now)
}

/// Why keys are exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rotation {
    /// In good order: the next key is published a day before it signs, and no token is lost.
    Planned,
    /// A secret may be known to others: a new key signs at once, and the old ones verify nothing any more.
    Compromised,
}

impl Rotation {
    /// When the new key signs, and until when the old ones are kept.
    pub(crate) fn times(self, now: Timestamp) -> (Timestamp, Timestamp) {
        match self {
            Self::Planned => (now + LEAD, now + LEAD + KEPT),
            Self::Compromised => (now, now),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: i64) -> Timestamp {
        Timestamp::from_second(number * 86_400).unwrap()
    }

    fn key(signs_from: Timestamp) -> Times {
        Times { signs_from, kept_until: None }
    }

    #[test]
    fn the_newest_key_whose_time_has_come_signs() {
        let keys = [key(day(1)), key(day(31))];
        assert_eq!(signer(&keys, day(0)), None);
        assert_eq!(signer(&keys, day(30)), Some(0));
        assert_eq!(signer(&keys, day(31)), Some(1));
        assert_eq!(signer(&[], day(1)), None);
    }

    #[test]
    fn a_planned_rotation_leaves_no_gap() {
        let now = day(31);
        let (signs_from, kept_until) = Rotation::Planned.times(now);
        let keys = [Times { kept_until: Some(kept_until), ..key(day(1)) }, key(signs_from)];
        assert_eq!(signer(&keys, now), Some(0));
        assert_eq!(signer(&keys, signs_from), Some(1));
        let last_token_ends = signs_from + SignedDuration::from_secs(ACCESS_TOKEN_SECONDS);
        assert!(keys[0].is_published(last_token_ends));
        assert!(!keys[0].is_published(kept_until));
    }

    #[test]
    fn a_compromised_key_is_worth_nothing_at_once() {
        let (signs_from, kept_until) = Rotation::Compromised.times(day(5));
        let keys = [Times { kept_until: Some(kept_until), ..key(day(1)) }, key(signs_from)];
        assert!(!keys[0].is_published(day(5)));
        assert_eq!(signer(&keys, day(5)), Some(1));
    }

    #[test]
    fn rotation_is_due_after_a_period() {
        assert!(rotation_is_due(&[], day(1)));
        assert!(!rotation_is_due(&[key(day(1))], day(30)));
        assert!(rotation_is_due(&[key(day(1))], day(31)));
        assert!(!rotation_is_due(&[key(day(1)), key(day(32))], day(31)));
    }
}
