//! Recording observations: all of a batch or nothing.

use std::collections::{BTreeMap, HashSet};

use ids::{HealthActionId, HealthRecordId, UserId};
use jiff::Timestamp;
use kernel_postgres::Tx;
use kernel_work::outbox::{self, Row};
use kernel_work::{Options, jobs};
use user_api::{HealthActionRecorded, RecordClass};

use super::App;
use super::seal::Seal;
use crate::domain::flaw::Flaw;
use crate::domain::observation::{Draft, Observation};
use crate::domain::record::{Content, Record};
use crate::domain::source::Source;
use crate::error::Error;
use crate::jobs::announce_goals::AnnounceGoals;
use crate::store::goals;
use crate::store::records::write;

/// What became of a batch.
#[derive(Clone, Debug)]
pub(crate) struct Recorded {
    pub(crate) action_id: HealthActionId,
    /// One entry an observation, in the order given; none for what was known already.
    pub(crate) ids: Vec<Option<HealthRecordId>>,
}

impl Recorded {
    /// Records that were new.
    pub(crate) fn stored(&self) -> usize {
        self.ids.iter().flatten().count()
    }

    /// Records that were known.
    pub(crate) fn duplicates(&self) -> usize {
        self.ids.len() - self.stored()
    }
}

/// Believes every draft or none: all flaws of all drafts, each under its place in the batch.
pub(crate) fn validate(
    drafts: &[Draft],
    now: Timestamp,
    place: impl Fn(usize) -> String,
) -> Result<Vec<Observation>, Error> {
    let mut observations = Vec::with_capacity(drafts.len());
    let mut flaws: Vec<Flaw> = Vec::new();
    for (index, draft) in drafts.iter().enumerate() {
        match draft.validate(now) {
            Ok(observation) => observations.push(observation),
            Err(found) => flaws.extend(found.into_iter().map(|flaw| flaw.under(&place(index)))),
        }
    }
    if flaws.is_empty() { Ok(observations) } else { Err(Error::Invalid(flaws)) }
}

/// Records observations in the caller's transaction, and tells about what was new.
pub(crate) async fn record(
    app: &App,
    tx: &Tx<'_>,
    user: UserId,
    observations: Vec<(Observation, Source)>,
) -> anyhow::Result<Recorded> {
    let seal = Seal::open_or_begin(app, tx, user).await?;
    let action_id = app.env.id();
    let records = records(app, action_id, observations);
    let fresh = store(tx, &seal, &records).await?;
    announce(app, tx, user, action_id, &count_by_class(&records, &fresh)).await?;
    let ids = records.iter().map(|record| fresh.contains(&record.id).then_some(record.id)).collect();
    Ok(Recorded { action_id, ids })
}

/// Observations as new records of one action.
pub(crate) fn records(
    app: &App,
    action_id: HealthActionId,
    observations: Vec<(Observation, Source)>,
) -> Vec<Record> {
    let recorded_at = app.env.now();
    let record = |(observation, source): (Observation, Source)| Record {
        id: app.env.id(),
        action_id,
        at: observation.at,
        until: observation.until,
        source,
        recorded_at,
        content: Content::Observed(observation.metric, observation.reading),
    };
    observations.into_iter().map(record).collect()
}

/// Seals and stores records by one statement; gives back which were new.
pub(crate) async fn store(
    tx: &Tx<'_>,
    seal: &Seal,
    records: &[Record],
) -> anyhow::Result<HashSet<HealthRecordId>> {
    let sealed: Vec<_> = records.iter().map(|record| seal.seal_record(record)).collect::<Result<_, _>>()?;
    let ids = write::insert(tx, seal.scope.user, seal.scope.generation, &sealed).await?;
    Ok(ids.into_iter().collect())
}

/// How many of the new records belong to each class.
pub(crate) fn count_by_class(
    records: &[Record],
    fresh: &HashSet<HealthRecordId>,
) -> BTreeMap<RecordClass, u32> {
    let mut counts = BTreeMap::new();
    for record in records.iter().filter(|record| fresh.contains(&record.id)) {
        *counts.entry(record.content.class()).or_default() += 1;
    }
    counts
}

/// Publishes one event a class, and has the goals looked at.
pub(crate) async fn announce(
    app: &App,
    tx: &Tx<'_>,
    user: UserId,
    action_id: HealthActionId,
    counts: &BTreeMap<RecordClass, u32>,
) -> anyhow::Result<()> {
    if counts.is_empty() {
        return Ok(());
    }
    let recorded_at = app.env.now();
    let event = |(&category, &count): (&RecordClass, &u32)| {
        Row::of(&app.env, &HealthActionRecorded { user_id: user, action_id, category, count, recorded_at })
    };
    let rows: Vec<Row> = counts.iter().map(event).collect::<Result<_, _>>()?;
    outbox::publish_rows(tx, &rows).await?;
    look_at_goals(app, tx, user).await
}

/// Has a person's goals looked at once this transaction is committed.
pub(crate) async fn look_at_goals(app: &App, tx: &Tx<'_>, user: UserId) -> anyhow::Result<()> {
    // Most people have none; a set of goals that is being made looks at the record itself.
    if goals::any(tx, user).await? {
        // One look at the goals serves every batch that arrives before it begins.
        jobs::enqueue::<App, _>(tx, &app.env, &AnnounceGoals { user }, Options::keyed(user.to_string()))
            .await?;
    }
    Ok(())
}
