//! Following goals: how far each is, now.

use std::collections::BTreeMap;

use ids::UserId;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use kernel_postgres::Run;

use super::read_record::{self, Calendar};
use super::seal::{Place, Seal};
use super::{App, walk};
use crate::domain::aggregate::Summary;
use crate::domain::goal::{self, Aim, Goal, Progress};
use crate::domain::metric::Metric;
use crate::domain::period::{self, Bucket};
use crate::error::Error;
use crate::store::goals::{self, StoredGoal};
use crate::store::records::read::{self, Window};

/// A goal, the zone its days are counted in, and how far it is. No progress before it starts and after it ends.
#[derive(Clone, Debug)]
pub(crate) struct Followed {
    pub(crate) goal: Goal,
    pub(crate) zone: String,
    pub(crate) progress: Option<Progress>,
}

/// Every goal of a person with its progress.
pub(crate) async fn follow(app: &App, run: &impl Run, user: UserId) -> Result<Vec<Followed>, Error> {
    let Some(seal) = Seal::open(app, run, user).await? else { return Ok(Vec::new()) };
    let mut followed = Vec::new();
    for stored in goals::list(run, seal.scope).await? {
        let zone_name = stored.zone.clone();
        let (_, zone) = app.zone(Some(&zone_name)).ok_or_else(|| {
            anyhow::anyhow!("goal {} is counted in the unknown zone {zone_name}", stored.id)
        })?;
        let goal = open(&seal, stored)?;
        let today = period::day_of(app.env.now(), &zone);
        let progress = if goal.runs_on(today) {
            Some(measure(app, run, &seal, &goal, &zone, today).await?)
        } else {
            None
        };
        followed.push(Followed { goal, zone: zone_name, progress });
    }
    Ok(followed)
}

fn open(seal: &Seal, stored: StoredGoal) -> anyhow::Result<Goal> {
    let aim: Aim = seal.reveal(Place::Goal, stored.id.uuid(), &stored.sealed)?;
    let (metric, position) = Metric::by_part(&stored.code)
        .ok_or_else(|| anyhow::anyhow!("goal {} is about the unknown code {}", stored.id, stored.code))?;
    let StoredGoal { id, starts_on, ends_on, .. } = stored;
    Ok(Goal { id, metric, position, aim, starts_on, ends_on })
}

async fn measure(
    app: &App,
    run: &impl Run,
    seal: &Seal,
    goal: &Goal,
    zone: &TimeZone,
    today: Date,
) -> Result<Progress, Error> {
    match goal.aim {
        Aim::Total { at_least, per } => {
            let totals = totals(app, run, seal, goal, per, zone, today).await?;
            Ok(goal::total(at_least, per, &totals, today))
        }
        Aim::Reach { target } => {
            let readings = first_and_latest(app, run, seal, goal, zone).await?;
            Ok(goal::reach(target, readings, goal.starts_on))
        }
        Aim::Keep { low, high, per } => {
            let period = per.first_day(today);
            let readings = readings(app, run, seal, goal, per, zone, period).await?;
            Ok(goal::keep(low, high, &readings, period))
        }
    }
}

/// The totals of the present period and of those before it, as far as a streak is followed.
async fn totals(
    app: &App,
    run: &impl Run,
    seal: &Seal,
    goal: &Goal,
    per: Bucket,
    zone: &TimeZone,
    today: Date,
) -> Result<BTreeMap<Date, f64>, Error> {
    let back = match per {
        Bucket::Day => 31.days(),
        Bucket::Week => 12.weeks(),
        Bucket::Month => 12.months(),
    };
    let first = per.first_day(today.saturating_sub(back)).max(per.first_day(goal.starts_on));
    let end = per.next(per.first_day(today));
    let window = Window { from: period::start_of(first, zone), to: period::start_of(end, zone) };
    let calendar = Calendar::covering(per, zone.clone(), window);
    let buckets = read_record::buckets(app, run, seal, goal.metric, &calendar).await?;
    let total = |summary: &Summary| match summary {
        Summary::Total { total, .. } => *total,
        Summary::Sampled { last, .. } => *last,
    };
    Ok(buckets.iter().map(|bucket| (bucket.first_day, total(&bucket.parts[0].1))).collect())
}

/// The value a goal began with and the one it is at. It begins with what was known when it was set: the last reading
/// before its first day ended, or else the first one after.
async fn first_and_latest(
    app: &App,
    run: &impl Run,
    seal: &Seal,
    goal: &Goal,
    zone: &TimeZone,
) -> Result<Option<(f64, f64)>, Error> {
    let start = period::start_of(goal.starts_on, zone);
    let codes = [goal.metric.code()];
    let now = app.env.now() + SignedDuration::from_hours(1);
    let value = |records: Vec<crate::domain::record::Record>| records.first()?.value(goal.position);
    let latest = value(seal.reveal_all(read::latest(run, seal.scope, &codes, now).await?)?);
    let before = value(seal.reveal_all(read::latest(run, seal.scope, &codes, start).await?)?);
    let first = match before {
        Some(before) => Some(before),
        None => {
            let window = Window { from: start, to: now };
            let step = read::walk(run, seal.scope, goal.metric.code(), window, None, 1).await?;
            value(seal.reveal_all(step)?)
        }
    };
    Ok(first.zip(latest))
}

async fn readings(
    app: &App,
    run: &impl Run,
    seal: &Seal,
    goal: &Goal,
    per: Bucket,
    zone: &TimeZone,
    period: Date,
) -> Result<Vec<f64>, Error> {
    let window =
        Window { from: period::start_of(period, zone), to: period::start_of(per.next(period), zone) };
    let mut readings = Vec::new();
    walk::each(run, seal, goal.metric, window, app.config.records_per_answer, |record| {
        readings.extend(record.value(goal.position));
    })
    .await?;
    Ok(readings)
}
