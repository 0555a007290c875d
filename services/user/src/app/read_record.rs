//! Reading one's own record: the latest, a page of a range, or aggregates.

use ids::UserId;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kernel_postgres::Run;

use super::seal::Seal;
use super::{App, walk};
use crate::domain::aggregate::{Aggregated, Aggregator, Share};
use crate::domain::metric::{Metric, Nature};
use crate::domain::period::{self, Bucket};
use crate::domain::record::Record;
use crate::error::Error;
use crate::store::records::read::{self, Place, Window};

/// How long before a day an amount may begin that reaches into it: the longest period of one observation.
const REACH: SignedDuration = SignedDuration::from_hours(48);

/// The latest record of each code.
pub(crate) async fn latest(app: &App, user: UserId, codes: &[&str]) -> Result<Vec<Record>, Error> {
    let reader = app.db.read().await?;
    let Some(seal) = Seal::open(app, &reader, user).await? else { return Ok(Vec::new()) };
    // A device's clock may run ahead of ours a little; its reading is the latest all the same.
    let until = app.env.now() + SignedDuration::from_hours(1);
    Ok(seal.reveal_all(read::latest(&reader, seal.scope, codes, until).await?)?)
}

/// A page of a range, newest first, one record longer than `limit` when there are more.
pub(crate) async fn range(
    app: &App,
    user: UserId,
    codes: &[&str],
    window: Window,
    after: Option<&Place>,
    limit: usize,
) -> Result<Vec<Record>, Error> {
    let reader = app.db.read().await?;
    let Some(seal) = Seal::open(app, &reader, user).await? else { return Ok(Vec::new()) };
    let page = read::range(&reader, seal.scope, codes, window, after, limit + 1).await?;
    Ok(seal.reveal_all(page)?)
}

/// The place of a record in a range.
pub(crate) fn place_of(record: &Record) -> Place {
    Place {
        at: record.at.at,
        code: record.content.code().to_owned(),
        source: record.source.as_str().to_owned(),
    }
}

/// Whole buckets in a zone.
#[derive(Clone, Debug)]
pub(crate) struct Calendar {
    bucket: Bucket,
    zone: TimeZone,
    /// From the beginning of the first bucket to the end of the last.
    whole: Window,
}

/// Aggregates of some metrics, by the buckets of a calendar.
pub(crate) async fn aggregate(
    app: &App,
    user: UserId,
    metrics: &[Metric],
    calendar: &Calendar,
) -> Result<Vec<(Metric, Vec<Aggregated>)>, Error> {
    // A long read takes a connection of its own; a shared one would make everyone behind it wait.
    let conn = app.db.write().await?;
    let Some(seal) = Seal::open(app, &conn, user).await? else { return Ok(Vec::new()) };
    let mut series = Vec::with_capacity(metrics.len());
    for &metric in metrics {
        series.push((metric, buckets(app, &conn, &seal, metric, calendar).await?));
    }
    Ok(series)
}

/// The records behind one bucket of an amount, each with what it reports and what of that counts.
pub(crate) async fn explain(
    app: &App,
    user: UserId,
    metric: Metric,
    calendar: &Calendar,
) -> Result<Vec<(Record, Share)>, Error> {
    let conn = app.db.write().await?;
    let Some(seal) = Seal::open(app, &conn, user).await? else { return Ok(Vec::new()) };
    let mut records = Vec::new();
    let aggregator = gather(app, &conn, &seal, metric, calendar, |record| records.push(Some(record))).await?;
    let shares = aggregator.explain(calendar.first_day()).into_iter();
    Ok(shares.filter_map(|(index, share)| Some((records.get_mut(index)?.take()?, share))).collect())
}

/// Aggregates of one metric.
pub(crate) async fn buckets(
    app: &App,
    run: &impl Run,
    seal: &Seal,
    metric: Metric,
    calendar: &Calendar,
) -> Result<Vec<Aggregated>, Error> {
    let aggregator = gather(app, run, seal, metric, calendar, drop).await?;
    let Calendar { zone, whole, .. } = calendar;
    let (first, end) = (period::day_of(whole.from, zone), period::day_of(whole.to, zone));
    let inside = |bucket: &Aggregated| first <= bucket.first_day && bucket.first_day < end;
    Ok(aggregator.finish().into_iter().filter(inside).collect())
}

/// Everything that has to do with a calendar's buckets; `keep` gets each record after it was counted.
async fn gather(
    app: &App,
    run: &impl Run,
    seal: &Seal,
    metric: Metric,
    calendar: &Calendar,
    mut keep: impl FnMut(Record) + Send,
) -> Result<Aggregator, Error> {
    let Calendar { bucket, zone, whole } = calendar;
    let amount = matches!(metric.spec().nature, Nature::Additive | Nature::Overnight);
    // What began before the first bucket may end inside it.
    let margin = if amount { REACH } else { SignedDuration::ZERO };
    let window = Window { from: earlier(whole.from, margin), to: whole.to };
    let mut aggregator = Aggregator::new(metric, *bucket, zone.clone());
    walk::each(run, seal, metric, window, app.config.records_per_answer, |record| {
        if let Some(observation) = record.observation() {
            aggregator.push(observation.reading, observation.at, observation.until, &record.source);
            keep(record);
        }
    })
    .await?;
    Ok(aggregator)
}

impl Calendar {
    /// First day of the first bucket.
    pub(crate) fn first_day(&self) -> Date {
        period::day_of(self.whole.from, &self.zone)
    }

    /// The buckets that lie in a window at least in part.
    pub(crate) fn covering(bucket: Bucket, zone: TimeZone, window: Window) -> Self {
        let first = bucket.first_day(period::day_of(window.from, &zone));
        // The end is exclusive: a window that ends at midnight does not touch the day that begins there.
        let last =
            bucket.first_day(period::day_of(earlier(window.to, SignedDuration::from_micros(1)), &zone));
        let whole =
            Window { from: period::start_of(first, &zone), to: period::start_of(bucket.next(last), &zone) };
        Self { bucket, zone, whole }
    }
}

fn earlier(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_sub(by).unwrap_or(Timestamp::MIN)
}
