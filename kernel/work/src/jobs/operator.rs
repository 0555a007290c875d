//! What an operator does about parked jobs.

use jiff::Timestamp;
use kernel::Env;
use kernel_postgres::{Row, Run, constraint, statements};
use serde::Serialize;
use uuid::Uuid;

statements! {
    pub(crate) PARKED_JOBS = "
        select id, kind, key, run_at, attempts, error, created_at
        from jobs where state = 'parked' and id > $1 order by id limit $2";

    pub(crate) PARKED_JOB = "
        select id, kind, key, run_at, attempts, error, created_at from jobs where state = 'parked' and id = $1";

    pub(crate) RETRY_JOB = "
        update jobs set state = 'pending', attempts = 0, run_at = $2 where id = $1 and state = 'parked'";

    pub(crate) DROP_JOB = "
        update jobs set state = 'done', finished_at = $2, error = 'dropped: ' || $3::text || '; was: ' || coalesce(error, '')
        where id = $1 and state = 'parked'";
}

/// A job that waits for an operator. Its payload stays in the store: it may be sensitive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ParkedJob {
    pub id: Uuid,
    pub kind: String,
    pub key: Option<String>,
    pub run_at: Timestamp,
    pub attempts: i32,
    pub error: Option<String>,
    pub created_at: Timestamp,
}

/// Parked jobs after `after` (the nil id for the first page), oldest first.
pub async fn parked(run: &impl Run, after: Uuid, limit: i64) -> anyhow::Result<Vec<ParkedJob>> {
    run.rows(PARKED_JOBS, &[&after, &limit]).await?.iter().map(read).collect()
}

/// The parked job with this id.
pub async fn find(run: &impl Run, id: Uuid) -> anyhow::Result<Option<ParkedJob>> {
    run.opt(PARKED_JOB, &[&id]).await?.as_ref().map(read).transpose()
}

/// Tries a parked job again, with all its attempts. False when it is not parked, or when another of its kind and key
/// waits already, which does the same.
pub async fn retry(run: &impl Run, env: &Env, id: Uuid) -> anyhow::Result<bool> {
    match run.exec(RETRY_JOB, &[&id, &env.now()]).await {
        Err(error) if constraint(&error) == Some("jobs_one_per_key") => Ok(false),
        count => Ok(count? > 0),
    }
}

/// Gives a parked job up. False when it is not parked.
pub async fn drop_job(run: &impl Run, env: &Env, id: Uuid, reason: &str) -> anyhow::Result<bool> {
    Ok(run.exec(DROP_JOB, &[&id, &env.now(), &reason]).await? > 0)
}

fn read(row: &Row) -> anyhow::Result<ParkedJob> {
    Ok(ParkedJob {
        id: row.try_get("id")?,
        kind: row.try_get("kind")?,
        key: row.try_get("key")?,
        run_at: row.try_get("run_at")?,
        attempts: row.try_get("attempts")?,
        error: row.try_get("error")?,
        created_at: row.try_get("created_at")?,
    })
}
