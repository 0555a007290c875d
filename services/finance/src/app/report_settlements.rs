//! Settlement reports: a practitioner's own, or everybody's for whom may read them.

use std::ops::RangeInclusive;

use ids::UserId;
use jiff::{civil::Date, tz::TimeZone};

use super::App;
use crate::{
    error::Error,
    store::settlements::{Day, Scope, Sums, days, sums},
};

/// Days are counted here.
pub(crate) const ZONE: &str = "Asia/Shanghai";
/// A report spans this many days at most.
const MAX_DAYS: i32 = 92;
/// Days outside these years are slips of the keyboard, and some of them are beyond what the store can hold.
pub(crate) const YEARS: RangeInclusive<i16> = 2000..=2999;

/// The sums of a period.
pub(crate) struct Summary {
    pub(crate) sums: Sums,
    pub(crate) days: Vec<Day>,
}

/// The period from the first day to the last, both included.
pub(crate) fn scope(practitioner: Option<UserId>, from: Date, until: Date) -> Result<Scope, Error> {
    let invalid = Error::PeriodInvalid { days: MAX_DAYS };
    if ![from, until].iter().all(|day| YEARS.contains(&day.year())) {
        return Err(Error::OutOfBounds { pointer: "from", bounds: "a year from 2000 to 2999" });
    }
    let span = from.until(until).map_err(anyhow::Error::new)?.get_days();
    if !(0..MAX_DAYS).contains(&span) {
        return Err(invalid);
    }
    let zone = TimeZone::get(ZONE).map_err(anyhow::Error::new)?;
    let start = |date: Date| date.to_zoned(zone.clone()).map(|zoned| zoned.timestamp());
    let after = until.tomorrow().map_err(anyhow::Error::new)?;
    Ok(Scope {
        practitioner,
        from: start(from).map_err(anyhow::Error::new)?,
        until: start(after).map_err(anyhow::Error::new)?,
    })
}

pub(crate) async fn summary(app: &App, scope: &Scope) -> anyhow::Result<Summary> {
    let reader = app.db.read().await?;
    Ok(Summary { sums: sums(&reader, scope).await?, days: days(&reader, scope, ZONE).await? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_whole_local_days() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let scope_of = |from, until| scope(None, day(from), day(until));
        let one = scope_of("2026-11-22", "2026-11-22").unwrap();
        assert_eq!(one.from, "2026-11-21T16:00:00Z".parse().unwrap());
        assert_eq!(one.until, "2026-11-22T16:00:00Z".parse().unwrap());
        assert!(scope_of("2026-11-23", "2026-11-22").is_err());
        assert!(scope_of("2026-01-01", "2026-12-31").is_err());
        assert!(scope_of("2026-01-01", "2026-04-02").is_ok());
        for day in ["-009999-01-01", "1999-12-31", "9999-12-31"] {
            assert!(matches!(scope_of(day, day), Err(Error::OutOfBounds { .. })), "{day}");
        }
    }
}
