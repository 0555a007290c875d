//! A point in time together with the offset it was lived in.
//!
//! "Fasting, seven in the morning" is only recoverable when the offset is kept: an instant alone does not know whose
//! morning it was.

use std::fmt;

use jiff::fmt::temporal::{Pieces, PiecesOffset};
use jiff::{Timestamp, tz::Offset};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// An instant to the microsecond, with the offset from UTC its owner lived in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(crate) at: Timestamp,
    pub(crate) offset: Offset,
}

impl Moment {
    /// Cuts to the microsecond, the store's resolution: a moment read back equals the moment written.
    pub(crate) fn new(at: Timestamp, offset: Offset) -> Self {
        let cut = at.as_microsecond();
        Self { at: Timestamp::from_microsecond(cut).unwrap_or(at), offset }
    }

    /// Reads RFC 3339 text; an offset (or `Z`) is required.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let unreadable =
            || format!("`{text}` is not an RFC 3339 time with an offset, such as 2026-01-31T07:30:00+08:00");
        let pieces = Pieces::parse(text).map_err(|_| unreadable())?;
        let offset = match pieces.offset().ok_or_else(unreadable)? {
            PiecesOffset::Numeric(numeric) => numeric.offset(),
            _ => Offset::UTC,
        };
        let time = pieces.time().ok_or_else(unreadable)?;
        let at = offset.to_timestamp(pieces.date().to_datetime(time)).map_err(|_| unreadable())?;
        Ok(Self::new(at, offset))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.at.display_with_offset(self.offset).fmt(f)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offset_survives() {
        let moment = Moment::parse("2026-03-01T07:30:00+08:00").unwrap();
        assert_eq!(moment.at.to_string(), "2026-02-28T23:30:00Z");
        assert_eq!(moment.to_string(), "2026-03-01T07:30:00+08:00");
    }

    #[test]
    fn zulu_is_an_offset_and_none_is_not() {
        assert_eq!(Moment::parse("2026-03-01T07:30:00Z").unwrap().offset, Offset::UTC);
        assert!(Moment::parse("2026-03-01T07:30:00").is_err());
        assert!(Moment::parse("2026-03-01").is_err());
        assert!(Moment::parse("yesterday").is_err());
    }

    #[test]
    fn nanoseconds_are_cut_to_what_the_store_keeps() {
        let moment = Moment::parse("2026-03-01T07:30:00.123456789Z").unwrap();
        assert_eq!(moment.at.to_string(), "2026-03-01T07:30:00.123456Z");
    }
}
