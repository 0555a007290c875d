//! Where a query looks: its time range as RFC 3339 times or dates in a zone, and the place it continues from.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kernel::Problem;

use crate::domain::moment::Moment;
use crate::domain::period;
use crate::error::Error;
use crate::store::records::read::{Place, Window};

/// How far back a range begins when the query does not say.
const DEFAULT_DAYS: i64 = 30;

/// Years a range may lie in; the store knows fewer than a time can name.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

/// The window from `from` (inclusive) to `to` (exclusive), at most `most_days` long. Ends now and begins thirty days
/// before its end unless the query says otherwise. A date means the beginning of that day in `zone`.
pub(crate) fn window(
    from: Option<&str>,
    to: Option<&str>,
    zone: &TimeZone,
    now: Timestamp,
    most_days: i64,
) -> Result<Window, Error> {
    let days = |days: i64| SignedDuration::from_hours(24 * days);
    // What is recorded at this very moment is part of "until now".
    let to = to.map_or(Ok(now + SignedDuration::from_mins(5)), |text| instant("to", text, zone))?;
    let start = || to.checked_sub(days(DEFAULT_DAYS)).unwrap_or(Timestamp::MIN);
    let from = from.map_or_else(|| Ok(start()), |text| instant("from", text, zone))?;
    if from >= to {
        return Err(Error::BadQuery("from", "must lie before `to`".to_owned()));
    }
    // A day of grace for zones and for the minutes after now.
    if to.duration_since(from) > days(most_days + 1) {
        return Err(Error::BadQuery("from", format!("may lie at most {most_days} days before `to`")));
    }
    Ok(Window { from, to })
}

/// A cursor's place, unless somebody else wrote it.
pub(super) fn plausible(place: Option<Place>) -> Result<Option<Place>, Problem> {
    match place {
        Some(place) if !place.is_plausible() => {
            Err(Problem::invalid("page.cursor", "the cursor does not belong to this list")
                .field("cursor", "leave it out to start from the beginning"))
        }
        place => Ok(place),
    }
}

fn instant(name: &'static str, text: &str, zone: &TimeZone) -> Result<Timestamp, Error> {
    let moment = Moment::parse(text).map(|moment| moment.at);
    // Ten characters: the date parser takes the date of a longer text as well, and would drop what follows.
    let date = || text.parse::<Date>().ok().filter(|_| text.len() == 10);
    let at = moment.ok().or_else(|| date().map(|date| period::start_of(date, zone)));
    let at = at.ok_or_else(|| {
        Error::BadQuery(name, "is neither an RFC 3339 time with an offset nor a date".to_owned())
    })?;
    if YEARS.contains(&at.to_zoned(TimeZone::UTC).year()) {
        return Ok(at);
    }
    Err(Error::BadQuery(name, "lies outside the years 1900 to 2200".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(from: Option<&str>, to: Option<&str>) -> Result<(String, String), Error> {
        let zone = TimeZone::get("Asia/Shanghai").unwrap();
        let now = "2026-11-22T04:00:00Z".parse().unwrap();
        window(from, to, &zone, now, 366).map(|window| (window.from.to_string(), window.to.to_string()))
    }

    #[test]
    fn dates_are_days_of_the_zone() {
        let (from, to) = range(Some("2026-11-01"), Some("2026-11-08")).unwrap();
        assert_eq!((from.as_str(), to.as_str()), ("2026-10-31T16:00:00Z", "2026-11-07T16:00:00Z"));
        let (from, _) = range(Some("2026-11-01T00:00:00+00:00"), None).unwrap();
        assert_eq!(from, "2026-11-01T00:00:00Z");
    }

    #[test]
    fn the_last_thirty_days_unless_said_otherwise() {
        let (from, to) = range(None, None).unwrap();
        assert_eq!((from.as_str(), to.as_str()), ("2026-10-23T04:05:00Z", "2026-11-22T04:05:00Z"));
    }

    #[test]
    fn reversed_endless_and_unreadable_ranges_are_refused() {
        assert!(matches!(range(Some("2026-11-08"), Some("2026-11-01")), Err(Error::BadQuery("from", _))));
        assert!(matches!(range(Some("2020-01-01"), Some("2026-01-01")), Err(Error::BadQuery("from", _))));
        assert!(matches!(range(None, Some("tomorrow")), Err(Error::BadQuery("to", _))));
        assert!(matches!(range(None, Some("2026-11-01T00:00:00")), Err(Error::BadQuery("to", _))));
        assert!(matches!(range(Some("-009999-01-01T00:00:00Z"), None), Err(Error::BadQuery("from", _))));
        assert!(matches!(range(None, Some("9999-12-30")), Err(Error::BadQuery("to", _))));
    }
}
