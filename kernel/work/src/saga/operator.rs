//! What an operator sees of sagas, and does about stuck ones. Every act is a line of history, and moves the fence on, so
//! that a driver that is still at work cannot save over it.

use jiff::Timestamp;
use kernel::Env;
use kernel_postgres::{Json, Row, Run, statements};
use serde::Serialize;
use uuid::Uuid;

use super::{Direction, Failure, SagaId, Status};

/// Sagas of one sort before `$1`, newest first. The condition is part of the text, so that the indexes on what is stuck or
/// under way can be used: among a hundred thousand that have ended, these few are found at once.
macro_rules! sagas_where {
    ($condition:literal) => {
        concat!(
            "select id, kind, key, code_version, step, direction, status, attempts, next_at, error, created_at, updated_at
             from sagas where ",
            $condition,
            " and id < $1 order by id desc limit $2"
        )
    };
}

statements! {
    pub(crate) SAGAS = sagas_where!("true");

    pub(crate) RUNNING_SAGAS = sagas_where!("status = 'running'");

    pub(crate) COMPLETED_SAGAS = sagas_where!("status = 'completed'");

    pub(crate) COMPENSATED_SAGAS = sagas_where!("status = 'compensated'");

    pub(crate) STUCK_SAGAS = sagas_where!("status = 'stuck'");

    pub(crate) SAGA = "
        select id, kind, key, code_version, step, direction, status, attempts, next_at, error, created_at, updated_at
        from sagas where id = $1";

    pub(crate) LIST_SAGAS = "
        select id, kind, key, code_version, step, direction, status, attempts, next_at, error, created_at, updated_at
        from sagas where status = $1 and id > $2 order by id limit $3";

    pub(crate) HISTORY = "
        select step, direction, outcome, error, attempt, at from saga_history where saga_id = $1 order by seq";

    pub(crate) RETRY_SAGA = "
        with acted as (
            update sagas set status = 'running', attempts = 0, next_at = $2, lease_until = null, fence = fence + 1,
                updated_at = $2
            where id = $1 and status = 'stuck' returning id, direction)
        insert into saga_history (saga_id, step, direction, outcome, error, attempt, at)
        select id, 'operator', direction, 'retried', $3, 0, $2 from acted";

    pub(crate) COMPENSATE_SAGA = "
        with acted as (
            update sagas set status = 'running', direction = 'backward', attempts = 0, next_at = $2, lease_until = null,
                fence = fence + 1, updated_at = $2, error = coalesce(error, $4)
            where id = $1 and (status = 'stuck' or (status = 'running' and direction = 'forward'))
            returning id, direction)
        insert into saga_history (saga_id, step, direction, outcome, error, attempt, at)
        select id, 'operator', direction, 'turned_back', $3, 0, $2 from acted";

    pub(crate) RESOLVE_SAGA = "
        with acted as (
            update sagas set status = $4, lease_until = null, fence = fence + 1, updated_at = $2
            where id = $1 and status = 'stuck' returning id, direction)
        insert into saga_history (saga_id, step, direction, outcome, error, attempt, at)
        select id, 'operator', direction, 'resolved', $3, 0, $2 from acted";
}

/// A saga as the console shows it. Its state stays in the store: it may be sensitive.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SagaView {
    pub id: SagaId,
    pub kind: String,
    pub key: String,
    pub code_version: i32,
    /// The step to run or undo next, counted from 0.
    pub step: i32,
    pub direction: Direction,
    pub status: Status,
    pub attempts: i32,
    pub next_at: Timestamp,
    pub failure: Option<Failure>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

/// A line of a saga's history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HistoryLine {
    /// The step's name, or `operator`.
    pub step: String,
    pub direction: String,
    pub outcome: String,
    /// Internal: for operators only.
    pub error: Option<String>,
    pub attempt: i32,
    pub at: Timestamp,
}

/// How an operator left a saga that was put right by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolution {
    Completed,
    Compensated,
}

/// Stuck sagas after `after` (the nil id for the first page), oldest first.
pub async fn stuck(run: &impl Run, after: SagaId, limit: i64) -> anyhow::Result<Vec<SagaView>> {
    list(run, "stuck", after, limit).await
}

/// Sagas under way after `after` (the nil id for the first page), oldest first.
pub async fn running(run: &impl Run, after: SagaId, limit: i64) -> anyhow::Result<Vec<SagaView>> {
    list(run, "running", after, limit).await
}

async fn list(run: &impl Run, status: &str, after: SagaId, limit: i64) -> anyhow::Result<Vec<SagaView>> {
    run.rows(LIST_SAGAS, &[&status, &after, &limit]).await?.iter().map(read).collect()
}

/// Sagas before `before` (none for the first page), newest first; of all statuses, or of one.
pub async fn newest(
    run: &impl Run,
    status: Option<Status>,
    before: Option<SagaId>,
    limit: i64,
) -> anyhow::Result<Vec<SagaView>> {
    let statement = match status {
        None => SAGAS,
        Some(Status::Running) => RUNNING_SAGAS,
        Some(Status::Completed) => COMPLETED_SAGAS,
        Some(Status::Compensated) => COMPENSATED_SAGAS,
        Some(Status::Stuck) => STUCK_SAGAS,
    };
    let before = before.unwrap_or(SagaId::from_uuid(Uuid::max()));
    run.rows(statement, &[&before, &limit]).await?.iter().map(read).collect()
}

/// One saga.
pub async fn find(run: &impl Run, id: SagaId) -> anyhow::Result<Option<SagaView>> {
    run.opt(SAGA, &[&id]).await?.as_ref().map(read).transpose()
}

/// Everything a saga did, first to last.
pub async fn history(run: &impl Run, id: SagaId) -> anyhow::Result<Vec<HistoryLine>> {
    run.rows(HISTORY, &[&id]).await?.iter().map(read_line).collect()
}

/// Lets a stuck saga try the same step again, in the same direction. False when it is not stuck.
pub async fn retry(run: &impl Run, env: &Env, id: SagaId, reason: &str) -> anyhow::Result<bool> {
    Ok(run.exec(RETRY_SAGA, &[&id, &env.now(), &reason]).await? > 0)
}

/// Turns a saga back: one that is stuck, or one that goes forward. Begins with the undo of the step it is at. False when
/// it is neither.
pub async fn compensate(run: &impl Run, env: &Env, id: SagaId, reason: &str) -> anyhow::Result<bool> {
    let failure = Json(Failure::new("saga.stopped", "it was stopped by an operator"));
    Ok(run.exec(COMPENSATE_SAGA, &[&id, &env.now(), &reason, &failure]).await? > 0)
}

/// Ends a stuck saga that was put right by hand. False when it is not stuck.
pub async fn resolve(
    run: &impl Run,
    env: &Env,
    id: SagaId,
    resolution: Resolution,
    reason: &str,
) -> anyhow::Result<bool> {
    let status = match resolution {
        Resolution::Completed => "completed",
        Resolution::Compensated => "compensated",
    };
    Ok(run.exec(RESOLVE_SAGA, &[&id, &env.now(), &reason, &status]).await? > 0)
}

fn read(row: &Row) -> anyhow::Result<SagaView> {
    Ok(SagaView {
        id: row.try_get("id")?,
        kind: row.try_get("kind")?,
        key: row.try_get("key")?,
        code_version: row.try_get("code_version")?,
        step: row.try_get("step")?,
        direction: Direction::named(row.try_get("direction")?),
        status: Status::named(row.try_get("status")?)?,
        attempts: row.try_get("attempts")?,
        next_at: row.try_get("next_at")?,
        failure: row.try_get::<_, Option<Json<Failure>>>("error")?.map(|json| json.0),
        created_at: row.try_get("created_at")?,
        updated_at: row.try_get("updated_at")?,
    })
}

fn read_line(row: &Row) -> anyhow::Result<HistoryLine> {
    Ok(HistoryLine {
        step: row.try_get("step")?,
        direction: row.try_get("direction")?,
        outcome: row.try_get("outcome")?,
        error: row.try_get("error")?,
        attempt: row.try_get("attempt")?,
        at: row.try_get("at")?,
    })
}
