//! Following goals: how far each is, now.

use std::collections::BTreeMap;

use ids::UserId;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
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
use crate::store::records::SealedRecord;
use crate::store::records::read::{self, Window};

/// A goal, the zone its days are counted in, and how far it is. No progress before it starts, after it ends, and where it
/// would take more records than one answer may look at.
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
        let goal = open(&seal, &stored)?;
        let (_, zone) = app.zone(Some(&stored.zone)).ok_or_else(|| {
            anyhow::anyhow!("goal {} is counted in the unknown zone {}", stored.id, stored.zone)
        })?;
        let today = period::day_of(app.env.now(), &zone);
        let progress = if goal.runs_on(today) {
            let measure = Measure { app, run, seal: &seal, goal: &goal, zone, today };
            match measure.progress().await {
                Ok(progress) => Some(progress),
                // One goal over an enormous record must not hide the others.
                Err(Error::RangeTooLarge(_)) => None,
                Err(error) => return Err(error),
            }
        } else {
            None
        };
        followed.push(Followed { goal, zone: stored.zone, progress });
    }
    Ok(followed)
}

fn open(seal: &Seal, stored: &StoredGoal) -> anyhow::Result<Goal> {
    let StoredGoal { id, starts_on, ends_on, .. } = *stored;
    let aim: Aim = seal.reveal(Place::Goal, id.uuid(), &stored.sealed)?;
    let (metric, position) = Metric::by_part(&stored.code)
        .ok_or_else(|| anyhow::anyhow!("goal {id} is about the unknown code {}", stored.code))?;
    Ok(Goal { id, metric, position, aim, starts_on, ends_on })
}

/// One goal, looked at on one day.
struct Measure<'a, R> {
    app: &'a App,
    run: &'a R,
    seal: &'a Seal,
    goal: &'a Goal,
    zone: TimeZone,
    today: Date,
}

impl<R: Run> Measure<'_, R> {
    async fn progress(&self) -> Result<Progress, Error> {
        match self.goal.aim {
            Aim::Total { at_least, per } => {
                Ok(goal::total(at_least, per, &self.totals(per).await?, self.today))
            }
            Aim::Reach { target } => {
                Ok(goal::reach(target, self.first_and_latest().await?, self.goal.starts_on))
            }
            Aim::Keep { low, high, per } => {
                Ok(goal::keep(low, high, &self.readings(per).await?, per.first_day(self.today)))
            }
        }
    }

    /// The totals of the present period and of those before it, as far as a streak is followed.
    async fn totals(&self, per: Bucket) -> Result<BTreeMap<Date, f64>, Error> {
        let back = match per {
            Bucket::Day => 31.days(),
            Bucket::Week => 12.weeks(),
            Bucket::Month => 6.months(),
        };
        let first = per.first_day(self.today.saturating_sub(back)).max(per.first_day(self.goal.starts_on));
        let end = per.next(per.first_day(self.today));
        let calendar = Calendar::covering(per, self.zone.clone(), self.window(first, end));
        let buckets =
            read_record::buckets(self.app, self.run, self.seal, self.goal.metric, &calendar).await?;
        let total = |summary: &Summary| match summary {
            Summary::Total { total, .. } => *total,
            Summary::Sampled { last, .. } => *last,
        };
        Ok(buckets.iter().map(|bucket| (bucket.first_day, total(&bucket.parts[0].1))).collect())
    }

    /// The value a goal began with and the one it is at. It begins with what was known when it was set: the last
    /// reading before its first day, or else the first one after.
    async fn first_and_latest(&self) -> Result<Option<(f64, f64)>, Error> {
        let start = period::start_of(self.goal.starts_on, &self.zone);
        let now = self.app.env.now() + SignedDuration::from_hours(1);
        let latest = self.latest(now).await?;
        let mut first = self.latest(start).await?;
        if first.is_none() {
            let (scope, code) = (self.seal.scope, self.goal.metric.code());
            let step = read::walk(self.run, scope, code, Window { from: start, to: now }, None, 1).await?;
            first = self.value(step)?;
        }
        Ok(first.zip(latest))
    }

    async fn latest(&self, until: Timestamp) -> anyhow::Result<Option<f64>> {
        self.value(read::latest(self.run, self.seal.scope, &[self.goal.metric.code()], until).await?)
    }

    fn value(&self, stored: Vec<SealedRecord>) -> anyhow::Result<Option<f64>> {
        let records = self.seal.reveal_all(stored)?;
        Ok(records.first().and_then(|record| record.value(self.goal.position)))
    }

    /// The readings of the present period.
    async fn readings(&self, per: Bucket) -> Result<Vec<f64>, Error> {
        let period = per.first_day(self.today);
        let window = self.window(period, per.next(period));
        let mut readings = Vec::new();
        let limit = self.app.config.records_per_answer;
        walk::each(self.run, self.seal, self.goal.metric, window, limit, |record| {
            readings.extend(record.value(self.goal.position));
        })
        .await?;
        Ok(readings)
    }

    fn window(&self, first: Date, end: Date) -> Window {
        Window { from: period::start_of(first, &self.zone), to: period::start_of(end, &self.zone) }
    }
}
