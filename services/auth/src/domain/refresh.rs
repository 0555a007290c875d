//! What a presented refresh token is worth.
//!
//! A token is good once. Presented a second time, either its owner or a thief is behind, and nobody can tell which: the
//! whole session ends (RFC 9700 §4.14.2). One exception: an answer can be lost on the way, and then an honest client
//! repeats at once. Within [`GRACE`] of its use a token therefore yields *the same* successor again, as long as that
//! successor has not been used itself. A thief who is that quick holds the same successor as the owner, so the second
//! of them to use it is caught all the same: the exception delays detection, it never prevents it.

use jiff::{SignedDuration, Timestamp};

/// How long a used token may be repeated.
pub(crate) const GRACE: SignedDuration = SignedDuration::from_secs(10);

/// A token as it is found in the store.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Presented {
    pub(crate) used_at: Option<Timestamp>,
    /// Whether what followed it has been used.
    pub(crate) successor_used: bool,
    pub(crate) session_ended: bool,
    /// Whether a lock on the account ended it, and is still on.
    pub(crate) locked: bool,
    pub(crate) session_expires_at: Timestamp,
}

/// What to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Good: use it up and hand out a successor.
    Rotate,
    /// An answer was lost: hand out the same successor.
    Repeat,
    /// Stolen, one way or the other: end the session.
    Reuse,
    /// Good, were the account not locked: only its owner holds it, and may know.
    Locked,
    /// Over.
    Ended,
}

/// Judges a token that was issued by us.
pub(crate) fn judge(token: Presented, now: Timestamp) -> Verdict {
    let expired = token.session_expires_at <= now;
    if token.locked && token.used_at.is_none() && !expired {
        return Verdict::Locked;
    }
    if token.session_ended || expired {
        return Verdict::Ended;
    }
    match token.used_at {
        None => Verdict::Rotate,
        Some(used_at) if !token.successor_used && now <= used_at + GRACE => Verdict::Repeat,
        Some(_) => Verdict::Reuse,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_000_000;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn fresh() -> Presented {
        let session_expires_at = at(NOW + 60);
        Presented {
            used_at: None,
            successor_used: false,
            session_ended: false,
            locked: false,
            session_expires_at,
        }
    }

    #[test]
    fn a_token_is_good_once() {
        assert_eq!(judge(fresh(), at(NOW)), Verdict::Rotate);
        let used = Presented { used_at: Some(at(NOW - 11)), ..fresh() };
        assert_eq!(judge(used, at(NOW)), Verdict::Reuse);
    }

    #[test]
    fn a_lost_answer_is_repeated_until_its_successor_is_used() {
        let used = Presented { used_at: Some(at(NOW - 10)), ..fresh() };
        assert_eq!(judge(used, at(NOW)), Verdict::Repeat);
        assert_eq!(judge(Presented { successor_used: true, ..used }, at(NOW)), Verdict::Reuse);
    }

    #[test]
    fn nothing_comes_of_an_ended_session() {
        assert_eq!(judge(Presented { session_ended: true, ..fresh() }, at(NOW)), Verdict::Ended);
        assert_eq!(judge(fresh(), at(NOW + 60)), Verdict::Ended);
        // Not even a second alarm.
        let reused = Presented { session_ended: true, used_at: Some(at(0)), ..fresh() };
        assert_eq!(judge(reused, at(NOW)), Verdict::Ended);
    }

    #[test]
    fn a_lock_is_told_to_whoever_holds_what_would_be_good_without_it() {
        let locked = Presented { session_ended: true, locked: true, ..fresh() };
        assert_eq!(judge(locked, at(NOW)), Verdict::Locked);
        assert_eq!(judge(locked, at(NOW + 60)), Verdict::Ended);
        assert_eq!(judge(Presented { used_at: Some(at(NOW)), ..locked }, at(NOW)), Verdict::Ended);
    }
}
