//! Sessions: a login on one device.

use jiff::{SignedDuration, Timestamp};

/// A session ends when it is not used for this long,
pub(crate) const IDLE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// and in any case after this long: then its owner logs in again.
pub(crate) const LONGEST: SignedDuration = SignedDuration::from_hours(180 * 24);
/// Ended sessions and their tokens are kept this long, for their owner to see and for reuse to be noticed.
pub(crate) const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// The longest name of a device that is kept.
pub(crate) const DEVICE_CHARS: usize = 100;

/// When a session that began at `created_at` and is used now will end by itself.
pub(crate) fn expires_at(created_at: Timestamp, now: Timestamp) -> Timestamp {
    (now + IDLE).min(created_at + LONGEST)
}

/// A name for the device: what its owner calls it, or what its program says it is.
pub(crate) fn device(named: Option<&str>, user_agent: Option<&str>) -> String {
    let name =
        named.map(str::trim).filter(|name| !name.is_empty()).or(user_agent).unwrap_or("unknown device");
    name.chars().filter(|c| !c.is_control()).take(DEVICE_CHARS).collect()
}

/// Why a session ended before its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EndReason {
    Logout,
    Revoked,
    TokenReuse,
    PasswordChange,
    Locked,
}

impl EndReason {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Logout => "logout",
            Self::Revoked => "revoked",
            Self::TokenReuse => "token_reuse",
            Self::PasswordChange => "password_change",
            Self::Locked => "locked",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn use_prolongs_a_session_but_not_for_ever() {
        let begun: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        assert_eq!(expires_at(begun, begun), begun + IDLE);
        let late = begun + SignedDuration::from_hours(170 * 24);
        assert_eq!(expires_at(begun, late), begun + LONGEST);
    }

    #[test]
    fn a_device_has_a_name() {
        assert_eq!(device(Some(" 小米 15 "), Some("okhttp")), "小米 15");
        assert_eq!(device(Some(" "), Some("okhttp\u{7}/5")), "okhttp/5");
        assert_eq!(device(None, None), "unknown device");
        assert_eq!(device(Some(&"长".repeat(500)), None).chars().count(), DEVICE_CHARS);
    }
}
