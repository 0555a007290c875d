//! One-time codes: six digits, sent to a contact to prove that it is the caller's.
//!
//! A guesser has `TRIES` of 10⁶ a code and `A_DAY` codes a day: one in twenty thousand a day, before throttling.

use std::fmt;

use jiff::SignedDuration;

/// How long a code may be used.
pub(crate) const LIFETIME: SignedDuration = SignedDuration::from_mins(5);
/// How often one may be tried.
pub(crate) const TRIES: i32 = 5;
/// The pause between two codes to one contact.
pub(crate) const PAUSE: SignedDuration = SignedDuration::from_secs(60);
/// Codes to one contact within [`DAY`].
pub(crate) const A_DAY: usize = 10;
pub(crate) const DAY: SignedDuration = SignedDuration::from_hours(24);
/// One more than the largest code.
pub(crate) const BOUND: u32 = 1_000_000;

/// Six digits.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Code(String);

impl Code {
    /// The code for a number below [`BOUND`].
    pub(crate) fn from_number(number: u32) -> Self {
        Self(format!("{:06}", number % BOUND))
    }

    /// A code as people type it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        (text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| Self(text.to_owned()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Codes never reach a log.
impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("······")
    }
}

/// How long to wait before another code may be sent, given the ages of those of the last day, youngest first.
pub(crate) fn wait(ages: &[SignedDuration]) -> Option<SignedDuration> {
    let youngest = ages.first().and_then(|age| (*age < PAUSE).then(|| PAUSE - *age));
    let day_is_full = ages.get(A_DAY - 1).map(|oldest| DAY - *oldest);
    youngest.max(day_is_full)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_six_digits() {
        assert_eq!(Code::from_number(42).as_str(), "000042");
        assert_eq!(Code::parse(" 000042 "), Some(Code::from_number(42)));
        for bad in ["", "42", "1234567", "12345a", "１２３４５６"] {
            assert_eq!(Code::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn codes_come_a_minute_apart_and_ten_a_day() {
        let minutes = |ages: &[i64]| ages.iter().map(|m| SignedDuration::from_mins(*m)).collect::<Vec<_>>();
        assert_eq!(wait(&[]), None);
        assert_eq!(wait(&[SignedDuration::from_secs(20)]), Some(SignedDuration::from_secs(40)));
        assert_eq!(wait(&minutes(&[1])), None);
        let full = minutes(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 60]);
        assert_eq!(wait(&full), Some(SignedDuration::from_hours(23)));
        assert_eq!(wait(&full[..9]), None);
    }
}
