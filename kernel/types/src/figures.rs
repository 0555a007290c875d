//! Figures over time: a period cut into hours or days, the same way everywhere, so that figures of different services
//! lie on one axis.

use jiff::{SignedDuration, Timestamp, ToSpan, tz::TimeZone};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::problem::Problem;

/// The longest period by the hour.
const HOURS: i64 = 7 * 24;
/// The longest period by the day.
const DAYS: i64 = 92;
/// A period up to this long is told by the hour when nobody says how.
const BY_HOUR: SignedDuration = SignedDuration::from_hours(48);

/// How a period is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Grain {
    Hour,
    Day,
}

/// Query parameters of figures.
#[derive(Debug, Clone, Copy, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct FiguresQuery {
    /// The first moment that counts.
    pub from: Timestamp,
    /// The first moment that does not; at most 7 days later by the hour, 92 days by the day.
    pub to: Timestamp,
    /// How to cut the period; by the hour up to two days when absent.
    #[param(inline)]
    pub grain: Option<Grain>,
}

/// A period that can be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    pub from: Timestamp,
    pub to: Timestamp,
    pub grain: Grain,
    /// When each slice begins, in order and without gaps; the first may begin before `from`.
    pub slices: Vec<Timestamp>,
}

impl Grain {
    /// The name used in JSON, and by PostgreSQL's `date_trunc`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
        }
    }
}

impl FiguresQuery {
    /// The period asked for, cut where hours or days begin in `zone`.
    pub fn period(&self, zone: &TimeZone) -> Result<Period, Problem> {
        let Self { from, to, grain } = *self;
        let length = to.duration_since(from);
        let grain = grain.unwrap_or(if length <= BY_HOUR { Grain::Hour } else { Grain::Day });
        let longest = match grain {
            Grain::Hour => SignedDuration::from_hours(HOURS),
            Grain::Day => SignedDuration::from_hours(DAYS * 24),
        };
        let refused = || {
            let detail =
                format!("the period ends after it begins, and lasts {HOURS} hours or {DAYS} days at most");
            Problem::invalid("figures.period", detail)
                .field("to", "later than `from`, and not too much later")
        };
        if from < Timestamp::UNIX_EPOCH || length <= SignedDuration::ZERO || length > longest {
            return Err(refused());
        }
        // At the ends of time there are moments that no zone can write.
        let slices = slices(from, to, grain, zone).map_err(|_| refused())?;
        Ok(Period { from, to, grain, slices })
    }
}

fn slices(
    from: Timestamp,
    to: Timestamp,
    grain: Grain,
    zone: &TimeZone,
) -> Result<Vec<Timestamp>, jiff::Error> {
    let mut slices = Vec::new();
    let mut at = match grain {
        Grain::Hour => hour(from, zone)?,
        Grain::Day => from.to_zoned(zone.clone()).start_of_day()?.timestamp(),
    };
    while at < to {
        slices.push(at);
        at = match grain {
            Grain::Hour => at.checked_add(1.hour())?,
            Grain::Day => at.to_zoned(zone.clone()).checked_add(1.day())?.start_of_day()?.timestamp(),
        };
    }
    Ok(slices)
}

/// When this hour of the clock on the wall began.
fn hour(at: Timestamp, zone: &TimeZone) -> Result<Timestamp, jiff::Error> {
    let wall = zone.to_datetime(at);
    let begun = wall.with().minute(0).second(0).subsec_nanosecond(0).build()?;
    at.checked_sub(wall.duration_since(begun))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(from: &str, to: &str, grain: Option<Grain>) -> FiguresQuery {
        FiguresQuery { from: from.parse().unwrap(), to: to.parse().unwrap(), grain }
    }

    fn shanghai() -> TimeZone {
        TimeZone::get("Asia/Shanghai").unwrap()
    }

    fn texts(period: &Period) -> Vec<String> {
        period.slices.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn days_begin_at_midnight_of_the_zone() {
        let query = query("2026-11-20T18:30:00Z", "2026-11-22T16:00:00Z", Some(Grain::Day));
        let period = query.period(&shanghai()).unwrap();
        // 02:30 on the 21st there; the 23rd begins where the period ends.
        assert_eq!(texts(&period), ["2026-11-20T16:00:00Z", "2026-11-21T16:00:00Z"]);
    }

    #[test]
    fn hours_begin_on_the_clock_of_the_zone() {
        let period = query("2026-11-20T01:50:00Z", "2026-11-20T03:00:01Z", None).period(&shanghai()).unwrap();
        assert_eq!(texts(&period), ["2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z", "2026-11-20T03:00:00Z"]);
        // Half an hour off.
        let kolkata = TimeZone::get("Asia/Kolkata").unwrap();
        let period = query("2026-11-20T01:50:00Z", "2026-11-20T03:00:00Z", None).period(&kolkata).unwrap();
        assert_eq!(texts(&period), ["2026-11-20T01:30:00Z", "2026-11-20T02:30:00Z"]);
    }

    #[test]
    fn short_periods_are_told_by_the_hour() {
        let grain = |to| query("2026-11-20T00:00:00Z", to, None).period(&shanghai()).unwrap().grain;
        assert_eq!(grain("2026-11-22T00:00:00Z"), Grain::Hour);
        assert_eq!(grain("2026-11-22T00:00:01Z"), Grain::Day);
    }

    #[test]
    fn what_cannot_be_told_is_refused() {
        for (from, to, grain) in [
            ("2026-11-20T00:00:00Z", "2026-11-20T00:00:00Z", None),
            ("2026-11-20T00:00:00Z", "2026-11-19T00:00:00Z", None),
            ("2026-01-01T00:00:00Z", "2026-04-04T00:00:00Z", None),
            ("2026-01-01T00:00:00Z", "2026-01-09T00:00:00Z", Some(Grain::Hour)),
            ("-009999-01-03T00:00:00Z", "-009999-01-04T00:00:00Z", None),
            ("9999-12-30T00:00:00Z", "9999-12-30T22:00:00Z", Some(Grain::Day)),
        ] {
            let refused = query(from, to, grain).period(&shanghai()).unwrap_err();
            assert_eq!(refused.code(), "figures.period", "{from} {to}");
        }
    }
}
