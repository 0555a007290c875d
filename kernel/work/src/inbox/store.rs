//! The SQL of the inbox, as its workers use it.

use futures::future::try_join_all;
use jiff::Timestamp;
use kernel_postgres::{Run, Tx, statements};

use crate::outbox::Row;

/// Keys looked at in one query.
const VISITED: i32 = 256;

statements! {
    /// The sort makes `seq` rise in the order of delivery.
    pub(crate) DELIVER = "
        insert into inbox (consumer, source, id, type, version, class, key, data, time, traceparent, next_at)
        select wanted.consumer, e.source, e.id, e.type, e.version, e.class, e.key, e.data, e.time, e.traceparent, $12
        from unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::jsonb[],
                    $8::timestamptz[], $9::text[]) with ordinality
             as e (id, source, type, version, class, key, data, time, traceparent, position)
        join unnest($10::text[], $11::bigint[]) as wanted (consumer, position) using (position)
        order by position
        on conflict (consumer, source, id) do nothing";

    /// Steps from key to key, one index probe each, so neither a long queue behind one key nor a parked key costs more
    /// than a probe.
    pub(crate) HEADS = "
        with recursive heads (key, ready, visited) as (
            (select key, state = 'pending' and next_at <= $3, 1
             from inbox where consumer = $1 and done_at is null and key >= $2 order by key, seq limit 1)
            union all
            select next.key, next.ready, heads.visited + 1
            from heads cross join lateral (
                select key, state = 'pending' and next_at <= $3 as ready
                from inbox where consumer = $1 and done_at is null and key > heads.key order by key, seq limit 1
            ) as next
            where heads.visited < $4
        )
        select key, ready from heads order by key";

    /// Takes the first unfinished event of the key and nothing else, and marks it done as long as this transaction
    /// commits. When another process has it, there is nothing to do for this key.
    pub(crate) TAKE_EVENT = "
        update inbox set state = 'done', done_at = $3, attempts = attempts + 1, error = null
        where (consumer, source, id) = (
            select consumer, source, id from inbox
            where consumer = $1 and key = $2 and done_at is null and state = 'pending' and next_at <= $3
              and seq = (select seq from inbox where consumer = $1 and key = $2 and done_at is null order by seq limit 1)
            for update skip locked)
        returning id, source, type, version, class, key, data, time, traceparent, attempts - 1 as failures";

    /// Compares the attempts, so that a failure is counted once.
    pub(crate) MARK_FAILED = "
        update inbox set attempts = $4 + 1, state = $5, next_at = $6, error = $7
        where consumer = $1 and source = $2 and id = $3 and attempts = $4 and done_at is null";

    pub(crate) PURGE_INBOX = "
        delete from inbox where (consumer, source, id) in (
            select consumer, source, id from inbox where done_at < $1 order by done_at limit $2)";
}

/// Keys whose next event can be applied now, and where to continue looking: empty when all keys have been seen.
pub(super) struct Heads {
    pub(super) ready: Vec<String>,
    pub(super) next: String,
}

/// The smallest text above this key, in the order of bytes.
pub(super) fn after(key: &str) -> String {
    format!("{key}\u{1}")
}

/// Looks at the keys from `from` on; an empty text begins anew.
pub(super) async fn heads(
    run: &impl Run,
    consumer: &str,
    from: &str,
    now: Timestamp,
) -> anyhow::Result<Heads> {
    let rows = run.rows(HEADS, &[&consumer, &from, &now, &VISITED]).await?;
    let mut ready = Vec::new();
    let mut next = String::new();
    let more = i32::try_from(rows.len())? == VISITED;
    for row in rows {
        let key: String = row.try_get("key")?;
        if more {
            next = after(&key);
        }
        if row.try_get("ready")? {
            ready.push(key);
        }
    }
    Ok(Heads { ready, next })
}

/// An event that is done when its transaction commits.
pub(super) struct Taken {
    pub(super) row: Row,
    /// Attempts that have failed so far.
    pub(super) failures: i32,
}

pub(super) async fn take(
    tx: &Tx<'_>,
    consumer: &str,
    key: &str,
    now: Timestamp,
) -> anyhow::Result<Option<Taken>> {
    let Some(row) = tx.opt(TAKE_EVENT, &[&consumer, &key, &now]).await? else { return Ok(None) };
    Ok(Some(Taken { failures: row.try_get("failures")?, row: Row::read(&row)? }))
}

/// The first events of several keys. Each key is a probe of its own, whose plan stays right however the inbox grows; all
/// are asked at once, so they cost one round trip.
pub(super) async fn take_all<'k>(
    tx: &Tx<'_>,
    consumer: &str,
    keys: &[&'k str],
    now: Timestamp,
) -> anyhow::Result<Vec<(&'k str, Taken)>> {
    let taken = try_join_all(keys.iter().map(|&key| take(tx, consumer, key, now))).await?;
    Ok(keys.iter().zip(taken).filter_map(|(&key, taken)| Some((key, taken?))).collect())
}

/// What becomes of an event whose handler failed.
pub(super) struct Failure {
    pub(super) parked: bool,
    pub(super) next_at: Timestamp,
    pub(super) error: String,
}

pub(super) async fn mark_failed(
    run: &impl Run,
    consumer: &str,
    taken: &Taken,
    failure: &Failure,
) -> anyhow::Result<()> {
    let Taken { row, failures } = taken;
    let state = if failure.parked { "parked" } else { "pending" };
    let Failure { next_at, error, .. } = failure;
    run.exec(MARK_FAILED, &[&consumer, &row.source, &row.id, failures, &state, next_at, error])
        .await
        .map(drop)
}

/// Deletes up to `limit` events finished before `before`.
pub(crate) async fn purge(run: &impl Run, before: Timestamp, limit: i64) -> anyhow::Result<u64> {
    run.exec(PURGE_INBOX, &[&before, &limit]).await
}
