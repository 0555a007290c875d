//! Popularity: signals appended as events come in, heat and snapshots rolled up from them.

use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::heat::Heat;

statements! {
    SIGNAL = "
        insert into recommendation_signals (signal_id, subject_kind, subject_id, title, actor_id, weight, at)
        values ($1, $2, $3, $4, $5, $6, $7) on conflict on constraint recommendation_signals_pk do nothing";
    /// One roll-up at a time; another process that comes along meanwhile has nothing to do.
    LOCK = "select pg_try_advisory_xact_lock(hashtext('feed.trending'))";
    TAKE = "
        update recommendation_signals set rolled_up_at = $1
        where signal_id in (
            select signal_id from recommendation_signals where rolled_up_at is null order by signal_id limit $2
        )
        returning subject_kind, subject_id, title, weight, at";
    HEATS = "
        select r.subject_kind, r.subject_id, r.heat
        from unnest($1::text[], $2::text[]) as s (subject_kind, subject_id)
        join recommendations r using (subject_kind, subject_id)";
    /// People are counted over a window, so that a subject everybody has left is not called popular for ever.
    SAVE = "
        insert into recommendations (subject_kind, subject_id, title, heat, people, updated_at)
        select s.subject_kind, s.subject_id, s.title, s.heat, (
            select count(distinct g.actor_id) from recommendation_signals g
            where g.subject_kind = s.subject_kind and g.subject_id = s.subject_id and g.at > $5
        ), $6
        from unnest($1::text[], $2::text[], $3::text[], $4::float8[]) as s (subject_kind, subject_id, title, heat)
        on conflict on constraint recommendations_pk do update set
            title = coalesce(nullif(excluded.title, ''), recommendations.title), heat = excluded.heat, people = excluded.people, updated_at = excluded.updated_at";
    HOTTEST = "
        select subject_kind, subject_id, title, heat, people from recommendations
        where people >= $1 order by heat desc, subject_kind, subject_id limit $2";
    STORE_SNAPSHOT = "insert into trending_snapshots (snapshot_id, taken_at, items) values ($1, $2, $3)";
    NEWEST_SNAPSHOT = "select snapshot_id, taken_at, items from trending_snapshots order by taken_at desc limit 1";
    SNAPSHOT = "select snapshot_id, taken_at, items from trending_snapshots where snapshot_id = $1";
    PURGE_SNAPSHOTS = "
        delete from trending_snapshots
        where taken_at < $1 and snapshot_id <> (select snapshot_id from trending_snapshots order by taken_at desc limit 1)";
    PURGE_SIGNALS = "delete from recommendation_signals where at < $1 and rolled_up_at is not null";
}

/// One person's contribution to a subject's popularity.
#[derive(Clone, Debug)]
pub(crate) struct Signal {
    pub(crate) id: Uuid,
    pub(crate) subject: Subject,
    pub(crate) title: String,
    pub(crate) actor: UserId,
    pub(crate) weight: f64,
    pub(crate) at: Timestamp,
}

/// Something that can be popular.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Subject {
    pub(crate) kind: String,
    pub(crate) id: String,
}

/// A waiting signal, without its person.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub(crate) subject: Subject,
    pub(crate) title: String,
    pub(crate) heat: Heat,
}

/// A subject with its heat.
#[derive(Clone, Debug)]
pub(crate) struct Hot {
    pub(crate) subject: Subject,
    pub(crate) title: String,
    pub(crate) heat: Heat,
    pub(crate) people: u32,
}

/// One line of a snapshot.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Item {
    pub(crate) subject: Subject,
    pub(crate) title: String,
    /// At least this many people; rounded down before it was stored.
    pub(crate) at_least: u32,
}

/// The trending list as it was at a moment.
#[derive(Clone, Debug)]
pub(crate) struct Snapshot {
    pub(crate) id: Uuid,
    pub(crate) taken_at: Timestamp,
    pub(crate) items: Vec<Item>,
}

/// Appends a signal, once an id.
pub(crate) async fn signal(on: &impl Run, signal: &Signal) -> anyhow::Result<()> {
    let Signal { id, subject: Subject { kind, id: subject }, title, actor, weight, at } = signal;
    on.exec(SIGNAL, &[id, kind, subject, title, actor, weight, at]).await.map(drop)
}

/// Takes the right to roll up until the transaction ends; false when somebody else has it.
pub(crate) async fn lock(on: &impl Run) -> anyhow::Result<bool> {
    Ok(on.row(LOCK, &[]).await?.get(0))
}

/// Takes at most `limit` waiting signals.
pub(crate) async fn take(on: &impl Run, now: Timestamp, limit: i64) -> anyhow::Result<Vec<Waiting>> {
    let rows = on.rows(TAKE, &[&now, &limit]).await?;
    Ok(rows
        .iter()
        .map(|row| Waiting {
            subject: subject(row),
            title: row.get("title"),
            heat: Heat::of(row.get("weight"), row.get("at")),
        })
        .collect())
}

/// The heats that are known of some subjects.
pub(crate) async fn heats(on: &impl Run, subjects: &[&Subject]) -> anyhow::Result<Vec<(Subject, Heat)>> {
    let (kinds, ids): (Vec<&str>, Vec<&str>) =
        subjects.iter().map(|subject| (subject.kind.as_str(), subject.id.as_str())).unzip();
    let rows = on.rows(HEATS, &[&kinds, &ids]).await?;
    Ok(rows.iter().map(|row| (subject(row), Heat::stored(row.get("heat")))).collect())
}

/// Stores new heats and counts the people behind each since `people_since`.
pub(crate) async fn save(
    on: &impl Run,
    hot: &[Waiting],
    people_since: Timestamp,
    now: Timestamp,
) -> anyhow::Result<()> {
    let hot: Vec<_> = hot.iter().filter_map(|one| Some((one, one.heat.log2()?))).collect();
    let kinds: Vec<&str> = hot.iter().map(|(one, _)| one.subject.kind.as_str()).collect();
    let ids: Vec<&str> = hot.iter().map(|(one, _)| one.subject.id.as_str()).collect();
    let titles: Vec<&str> = hot.iter().map(|(one, _)| one.title.as_str()).collect();
    let heats: Vec<f64> = hot.iter().map(|(_, heat)| *heat).collect();
    on.exec(SAVE, &[&kinds, &ids, &titles, &heats, &people_since, &now]).await.map(drop)
}

/// The hottest subjects that at least `people` took part in.
pub(crate) async fn hottest(on: &impl Run, people: u32, limit: i64) -> anyhow::Result<Vec<Hot>> {
    let rows = on.rows(HOTTEST, &[&i32::try_from(people)?, &limit]).await?;
    Ok(rows
        .iter()
        .map(|row| Hot {
            subject: subject(row),
            title: row.get("title"),
            heat: Heat::stored(row.get("heat")),
            people: u32::try_from(row.get::<_, i32>("people")).unwrap_or_default(),
        })
        .collect())
}

/// Stores a snapshot.
pub(crate) async fn store_snapshot(on: &impl Run, snapshot: &Snapshot) -> anyhow::Result<()> {
    let items = serde_json::to_value(&snapshot.items)?;
    on.exec(STORE_SNAPSHOT, &[&snapshot.id, &snapshot.taken_at, &items]).await.map(drop)
}

/// The newest snapshot, or the one with this id.
pub(crate) async fn snapshot(on: &impl Run, id: Option<Uuid>) -> anyhow::Result<Option<Snapshot>> {
    let row = match id {
        None => on.opt(NEWEST_SNAPSHOT, &[]).await?,
        Some(id) => on.opt(SNAPSHOT, &[&id]).await?,
    };
    row.map(|row| {
        let items = serde_json::from_value(row.get("items"))?;
        Ok(Snapshot { id: row.get("snapshot_id"), taken_at: row.get("taken_at"), items })
    })
    .transpose()
}

/// Deletes old snapshots (never the newest) and signals that no count needs any more.
pub(crate) async fn purge(on: &impl Run, snapshots: Timestamp, signals: Timestamp) -> anyhow::Result<()> {
    on.exec(PURGE_SNAPSHOTS, &[&snapshots]).await?;
    on.exec(PURGE_SIGNALS, &[&signals]).await.map(drop)
}

fn subject(row: &Row) -> Subject {
    Subject { kind: row.get("subject_kind"), id: row.get("subject_id") }
}
