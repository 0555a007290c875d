//! The SQL of jobs.

use jiff::Timestamp;
use kernel_postgres::{self as postgres, Json, Run, statements};
use serde_json::value::RawValue;
use uuid::Uuid;

statements! {
    pub(crate) ENQUEUE = "
        insert into jobs (id, kind, key, payload, run_at, max_attempts, traceparent, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (kind, key) where state in ('pending', 'running') do update set
            rerun_at = case when jobs.state = 'running' then least(jobs.rerun_at, excluded.run_at) end,
            rerun_payload = case when jobs.state = 'running' then excluded.payload end
        returning id";

    /// The state is said in a way that only the index of keys fits: the one of due jobs looks as good while few wait.
    pub(crate) CANCEL = "
        delete from jobs
        where kind = $1 and key = $2 and state in ('pending', 'running') and state <> 'running'";

    /// Said as above.
    pub(crate) RESCHEDULE = "
        update jobs set run_at = $3
        where kind = $1 and key = $2 and state in ('pending', 'running') and state <> 'running'";

    pub(crate) ANY_DUE = "
        select exists (select from jobs where state = 'pending' and run_at <= $2 and kind = any($1))
            or exists (select from jobs where state = 'running' and lease_until <= $2) as any";

    /// The run whose lease ended may have been killed by the job itself, so the attempt counts.
    pub(crate) TAKE_BACK = "
        update jobs set
            state = case when attempts < max_attempts then 'pending' else 'parked' end,
            run_at = $1, lease_until = null, lease_token = null, error = 'the process that ran it went away'
        where id in (select id from jobs where state = 'running' and lease_until <= $1 for update skip locked)
        returning kind, state";

    pub(crate) CLAIM_JOBS = "
        update jobs set state = 'running', attempts = attempts + 1, lease_until = $3, lease_token = $4
        where id in (
            select id from jobs where state = 'pending' and run_at <= $2 and kind = any($1)
            order by run_at limit $5 for update skip locked)
        returning id, kind, key, payload, run_at, attempts, max_attempts, traceparent";

    pub(crate) RENEW = "
        update jobs set lease_until = $3 where id = $1 and lease_token = $2 and state = 'running'";

    /// A job that was enqueued again while it ran goes back to wait.
    pub(crate) FINISH = "
        update jobs set
            state = case when rerun_at is null then 'done' else 'pending' end,
            finished_at = case when rerun_at is null then $3::timestamptz end,
            run_at = coalesce(rerun_at, run_at),
            payload = coalesce(rerun_payload, payload),
            attempts = case when rerun_at is null then attempts else 0 end,
            rerun_at = null, rerun_payload = null, lease_until = null, lease_token = null, error = null
        where id = $1 and lease_token = $2 and state = 'running'";

    pub(crate) FAIL = "
        update jobs set state = $3, run_at = $4, error = $5, lease_until = null, lease_token = null
        where id = $1 and lease_token = $2 and state = 'running'";

    pub(crate) PURGE_JOBS = "
        delete from jobs where id in (select id from jobs where finished_at < $1 order by finished_at limit $2)";
}

pub(super) struct NewJob<'a> {
    pub(super) id: Uuid,
    pub(super) kind: &'a str,
    pub(super) key: Option<&'a str>,
    pub(super) payload: Json<Box<RawValue>>,
    pub(super) run_at: Timestamp,
    pub(super) max_attempts: i32,
    pub(super) traceparent: Option<String>,
    pub(super) created_at: Timestamp,
}

/// Inserts a job, or finds the one of its kind and key that waits or runs.
pub(super) async fn insert(run: &impl Run, job: &NewJob<'_>) -> anyhow::Result<Uuid> {
    let NewJob { id, kind, key, payload, run_at, max_attempts, traceparent, created_at } = job;
    let params: postgres::run::Params<'_> =
        &[id, kind, key, payload, run_at, max_attempts, traceparent, created_at];
    Ok(run.row(ENQUEUE, params).await?.try_get("id")?)
}

pub(super) async fn cancel(run: &impl Run, kind: &str, key: &str) -> anyhow::Result<bool> {
    Ok(run.exec(CANCEL, &[&kind, &key]).await? > 0)
}

pub(super) async fn reschedule(
    run: &impl Run,
    kind: &str,
    key: &str,
    run_at: Timestamp,
) -> anyhow::Result<bool> {
    Ok(run.exec(RESCHEDULE, &[&kind, &key, &run_at]).await? > 0)
}

/// A job leased to this process.
pub(super) struct Leased {
    pub(super) id: Uuid,
    pub(super) kind: String,
    pub(super) key: Option<String>,
    pub(super) payload: Box<RawValue>,
    pub(super) run_at: Timestamp,
    pub(super) attempts: i32,
    pub(super) max_attempts: i32,
    pub(super) traceparent: Option<String>,
}

/// Whether there is anything to claim or to take back.
pub(super) async fn any_due(run: &impl Run, kinds: &[&str], now: Timestamp) -> anyhow::Result<bool> {
    Ok(run.row(ANY_DUE, &[&kinds, &now]).await?.try_get("any")?)
}

/// Puts jobs back whose lease has ended; the kinds of those that are now parked.
pub(super) async fn take_back(run: &impl Run, now: Timestamp) -> anyhow::Result<Vec<String>> {
    let rows = run.rows(TAKE_BACK, &[&now]).await?;
    let mut parked = Vec::new();
    for row in rows {
        if row.try_get::<_, &str>("state")? == "parked" {
            parked.push(row.try_get("kind")?);
        }
    }
    Ok(parked)
}

/// A lease to be given: until when, and the token that proves it.
pub(super) struct Lease {
    pub(super) until: Timestamp,
    pub(super) token: Uuid,
}

pub(super) async fn claim(
    run: &impl Run,
    kinds: &[&str],
    now: Timestamp,
    lease: &Lease,
    limit: i64,
) -> anyhow::Result<Vec<Leased>> {
    let rows = run.rows(CLAIM_JOBS, &[&kinds, &now, &lease.until, &lease.token, &limit]).await?;
    rows.iter().map(read).collect()
}

/// False when the lease is lost.
pub(super) async fn renew(run: &impl Run, id: Uuid, lease: &Lease) -> anyhow::Result<bool> {
    Ok(run.exec(RENEW, &[&id, &lease.token, &lease.until]).await? > 0)
}

/// False when the lease is lost.
pub(super) async fn finish(run: &impl Run, id: Uuid, token: Uuid, now: Timestamp) -> anyhow::Result<bool> {
    Ok(run.exec(FINISH, &[&id, &token, &now]).await? > 0)
}

/// What becomes of a job that failed.
pub(super) struct Failure {
    pub(super) parked: bool,
    pub(super) run_at: Timestamp,
    pub(super) error: String,
}

pub(super) async fn fail(run: &impl Run, id: Uuid, token: Uuid, failure: &Failure) -> anyhow::Result<bool> {
    let state = if failure.parked { "parked" } else { "pending" };
    Ok(run.exec(FAIL, &[&id, &token, &state, &failure.run_at, &failure.error]).await? > 0)
}

/// Deletes up to `limit` jobs finished before `before`.
pub(crate) async fn purge(run: &impl Run, before: Timestamp, limit: i64) -> anyhow::Result<u64> {
    run.exec(PURGE_JOBS, &[&before, &limit]).await
}

fn read(row: &postgres::Row) -> anyhow::Result<Leased> {
    Ok(Leased {
        id: row.try_get("id")?,
        kind: row.try_get("kind")?,
        key: row.try_get("key")?,
        payload: row.try_get::<_, Json<Box<RawValue>>>("payload")?.0,
        run_at: row.try_get("run_at")?,
        attempts: row.try_get("attempts")?,
        max_attempts: row.try_get("max_attempts")?,
        traceparent: row.try_get("traceparent")?,
    })
}
