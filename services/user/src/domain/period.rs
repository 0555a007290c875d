//! Days, weeks and months in somebody's own time zone.

use std::fmt;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The length of a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = CalendarBucket)]
pub(crate) enum Bucket {
    /// A calendar day, 23 to 25 hours where clocks change.
    Day,
    /// Monday to Sunday (ISO 8601).
    Week,
    /// A calendar month.
    Month,
}

impl Bucket {
    /// The name used in JSON and in the store.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    /// The first day of the bucket that holds `day`.
    pub(crate) fn first_day(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Week => {
                let since_monday = i64::from(day.weekday().to_monday_zero_offset());
                day.saturating_sub(since_monday.days())
            }
            Self::Month => day.first_of_month(),
        }
    }

    /// The first day of the next bucket.
    pub(crate) fn next(self, first_day: Date) -> Date {
        match self {
            Self::Day => first_day.saturating_add(1.day()),
            Self::Week => first_day.saturating_add(1.week()),
            Self::Month => first_day.saturating_add(1.month()),
        }
    }

    /// The first day of the bucket before.
    pub(crate) fn previous(self, first_day: Date) -> Date {
        self.first_day(first_day.saturating_sub(1.day()))
    }
}

impl fmt::Display for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The day an instant falls on.
pub(crate) fn day_of(at: Timestamp, zone: &TimeZone) -> Date {
    at.to_zoned(zone.clone()).date()
}

/// When a day begins: midnight, or the first instant after it where clocks skip midnight.
pub(crate) fn start_of(day: Date, zone: &TimeZone) -> Timestamp {
    day.to_zoned(zone.clone()).map_or(Timestamp::MAX, |midnight| midnight.timestamp())
}

/// The day a night belongs to: the one you wake up on. A night runs from 18:00 to 18:00, so that the hour before midnight
/// and the hours after it are one night, and an afternoon nap still counts for its own day.
pub(crate) fn waking_day(end: Timestamp, zone: &TimeZone) -> Date {
    let shifted = end.checked_add(SignedDuration::from_hours(6)).unwrap_or(end);
    day_of(shifted, zone)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn weeks_begin_on_monday_and_months_on_the_first() {
        let sunday = date(2026, 11, 22);
        assert_eq!(Bucket::Week.first_day(sunday), date(2026, 11, 16));
        assert_eq!(Bucket::Month.first_day(sunday), date(2026, 11, 1));
        assert_eq!(Bucket::Month.next(date(2026, 12, 1)), date(2027, 1, 1));
        assert_eq!(Bucket::Month.previous(date(2026, 1, 1)), date(2025, 12, 1));
    }

    #[test]
    fn the_same_instant_is_another_day_elsewhere() {
        let at = "2026-11-21T17:00:00Z".parse().unwrap();
        let zone = |name| TimeZone::get(name).unwrap();
        assert_eq!(day_of(at, &zone("Asia/Shanghai")), date(2026, 11, 22));
        assert_eq!(day_of(at, &zone("Europe/Berlin")), date(2026, 11, 21));
    }

    #[test]
    fn a_night_belongs_to_the_day_it_ends_on() {
        let zone = TimeZone::get("Asia/Shanghai").unwrap();
        let end = |text: &str| waking_day(text.parse().unwrap(), &zone);
        assert_eq!(end("2026-11-21T23:50:00+08:00"), date(2026, 11, 22));
        assert_eq!(end("2026-11-22T07:00:00+08:00"), date(2026, 11, 22));
        assert_eq!(end("2026-11-22T15:00:00+08:00"), date(2026, 11, 22));
    }

    #[test]
    fn a_day_may_have_twenty_three_hours() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let length = start_of(date(2026, 3, 30), &zone).duration_since(start_of(date(2026, 3, 29), &zone));
        assert_eq!(length, SignedDuration::from_hours(23));
    }

    proptest! {
        #[test]
        fn every_instant_lies_in_exactly_one_bucket(second in 0_i64..4_000_000_000, which in 0..3_usize) {
            let bucket = [Bucket::Day, Bucket::Week, Bucket::Month][which];
            for name in ["Asia/Shanghai", "America/Sao_Paulo", "Australia/Lord_Howe"] {
                let zone = TimeZone::get(name).unwrap();
                let at = Timestamp::from_second(second).unwrap();
                let first = bucket.first_day(day_of(at, &zone));
                prop_assert!(start_of(first, &zone) <= at);
                prop_assert!(at < start_of(bucket.next(first), &zone));
                prop_assert_eq!(bucket.previous(bucket.next(first)), first);
            }
        }
    }
}
