//! Setting goals: the whole set at once, so that repeating the request changes nothing.

use std::collections::BTreeSet;

use ids::{HealthGoalId, UserId};
use jiff::civil::Date;
use kernel_postgres::Tx;
use kernel_work::{Options, jobs};

use super::App;
use super::seal::{Place, Seal};
use crate::domain::flaw::Flaw;
use crate::domain::goal::Aim;
use crate::domain::period;
use crate::error::Error;
use crate::jobs::announce_goals::AnnounceGoals;
use crate::store::goals::{self, StoredGoal};

/// Goals one person may have.
pub(crate) const MOST_GOALS: usize = 20;

/// Years a goal may lie in.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

/// A goal as it is asked for.
#[derive(Clone, Debug)]
pub(crate) struct WantedGoal {
    /// LOINC code of the value.
    pub(crate) code: String,
    pub(crate) aim: Aim,
    /// Today when none.
    pub(crate) starts_on: Option<Date>,
    pub(crate) ends_on: Option<Date>,
}

/// Checks the set as a whole.
pub(crate) fn check(wanted: &[WantedGoal]) -> Result<(), Error> {
    let mut flaws = Vec::new();
    if wanted.len() > MOST_GOALS {
        flaws.push(Flaw::new("/goals", format!("at most {MOST_GOALS} goals")));
    }
    let mut seen = BTreeSet::new();
    for (index, goal) in wanted.iter().enumerate() {
        let place = format!("/goals/{index}");
        if let Err(found) = goal.aim.check(&goal.code) {
            flaws.extend(found.into_iter().map(|flaw| flaw.under(&place)));
        }
        if !seen.insert((goal.code.as_str(), goal.aim.kind())) {
            flaws.push(Flaw::new(place.clone(), "the same value has a goal of this kind already"));
        }
        for (name, day) in [("starts_on", goal.starts_on), ("ends_on", goal.ends_on)] {
            if day.is_some_and(|day| !YEARS.contains(&day.year())) {
                flaws.push(Flaw::new(format!("{place}/{name}"), "lies outside the years 1900 to 2200"));
            }
        }
        if let (Some(start), Some(end)) = (goal.starts_on, goal.ends_on)
            && end < start
        {
            flaws.push(Flaw::new(format!("{place}/ends_on"), "lies before `starts_on`"));
        }
    }
    if flaws.is_empty() { Ok(()) } else { Err(Error::Invalid(flaws)) }
}

/// Replaces the goals of a person. Those that stay keep their ids.
pub(crate) async fn set(
    app: &App,
    tx: &Tx<'_>,
    user: UserId,
    zone_name: Option<&str>,
    wanted: &[WantedGoal],
) -> Result<Vec<HealthGoalId>, Error> {
    check(wanted)?;
    let (zone_name, zone) = app
        .zone(zone_name)
        .ok_or_else(|| Error::flaw("/zone", "is no IANA time zone, such as Asia/Shanghai"))?;
    let seal = Seal::open_or_begin(app, tx, user).await?;
    let now = app.env.now();
    let today = period::day_of(now, &zone);
    goals::lock(tx, user).await?;
    let before = goals::list(tx, seal.scope).await?;
    let mut kept = Vec::with_capacity(wanted.len());
    for (index, goal) in wanted.iter().enumerate() {
        let known = before.iter().find(|known| known.code == goal.code && known.kind == goal.aim.kind());
        let starts_on = goal.starts_on.or(known.map(|known| known.starts_on)).unwrap_or(today);
        if goal.ends_on.is_some_and(|end| end < starts_on) {
            return Err(Error::flaw(&format!("/goals/{index}/ends_on"), "lies before the goal starts"));
        }
        let id = known.map_or_else(|| app.env.id(), |known| known.id);
        let stored = StoredGoal {
            id,
            code: goal.code.clone(),
            kind: goal.aim.kind().to_owned(),
            starts_on,
            ends_on: goal.ends_on,
            zone: zone_name.clone(),
            place: i16::try_from(index).unwrap_or(i16::MAX),
            sealed: seal.seal(Place::Goal, id.uuid(), &goal.aim)?,
        };
        kept.push(goals::upsert(tx, seal.scope, &stored, now).await?);
    }
    goals::delete_others(tx, seal.scope, &kept).await?;
    // What is recorded already may reach a new goal.
    jobs::enqueue::<App, _>(tx, &app.env, &AnnounceGoals { user }, Options::keyed(user.to_string())).await?;
    Ok(kept)
}
