//! The SQL of sagas, as drivers use it.

use jiff::Timestamp;
use kernel_postgres::{self as postgres, Json, Run, statements};
use serde_json::value::RawValue;

use super::{
    Failure, SagaId,
    decide::{Change, Entry},
    progress::{Direction, Progress, Status},
};

statements! {
    pub(crate) START_SAGA = "
        with created as (
            insert into sagas (id, kind, key, code_version, state_data, next_at, deadline, traceparent, created_at,
                               updated_at, fence, lease_until)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10::bool::int, case when $10 then $6::timestamptz end)
            on conflict (kind, key) do nothing
            returning id)
        select id from created";

    pub(crate) FIND_SAGA = "select id from sagas where kind = $1 and key = $2";

    /// `fence = 0` has never been driven: whoever started it may drive it before the sweeper would.
    /// A lease that was left behind means that its driver vanished in an attempt; that counts as a failed one.
    pub(crate) TAKE_SAGA = "
        update sagas set fence = fence + 1, attempts = attempts + (lease_until is not null)::int,
            lease_until = $3, next_at = $3, updated_at = $2
        where id = (
            select id from sagas
            where id = $1 and status = 'running' and (next_at <= $2 or fence = 0)
              and (kind, code_version) in (select * from unnest($4::text[], $5::int[]))
            for update skip locked)
        returning id, kind, code_version, step, direction, status, attempts, deadline, fence, state_data, error, traceparent";

    pub(crate) READ_SAGA = "
        select id, kind, code_version, step, direction, status, attempts, deadline, fence, state_data, error, traceparent
        from sagas where id = $1";

    /// State and history in one statement, refused when the fence has moved on.
    pub(crate) SAVE_SAGA = "
        with saved as (
            update sagas set step = $3, direction = $4, status = $5, attempts = $6, next_at = $7, lease_until = $8,
                state_data = coalesce($9, state_data), error = coalesce($10, error), updated_at = $11
            where id = $1 and fence = $2 and status = 'running'
            returning id)
        insert into saga_history (saga_id, step, direction, outcome, error, attempt, at)
        select id, line.step, line.direction, line.outcome, line.error, line.attempt, line.at
        from saved
        cross join unnest($12::text[], $13::text[], $14::text[], $15::text[], $16::int[], $17::timestamptz[])
            with ordinality as line (step, direction, outcome, error, attempt, at, position)
        order by position";

    pub(crate) RELEASE_SAGA = "
        update sagas set lease_until = null, next_at = $3 where id = $1 and fence = $2 and status = 'running'";

    pub(crate) DUE_SAGAS = "
        select id from sagas
        where status = 'running' and (next_at <= $1 or ($2 and fence = 0))
          and (kind, code_version) in (select * from unnest($3::text[], $4::int[]))
        order by next_at limit $5";

    /// Their history goes with them.
    pub(crate) PURGE_SAGAS = "
        delete from sagas where id in (
            select id from sagas where status in ('completed', 'compensated') and updated_at < $1
            order by updated_at limit $2)";
}

pub(super) struct NewSaga<'a> {
    pub(super) id: SagaId,
    pub(super) kind: &'a str,
    pub(super) key: &'a str,
    pub(super) version: i32,
    pub(super) state: Json<Box<RawValue>>,
    /// Whoever starts it takes it, until `next_at`.
    pub(super) taken: bool,
    pub(super) next_at: Timestamp,
    pub(super) deadline: Option<Timestamp>,
    pub(super) traceparent: Option<String>,
    pub(super) now: Timestamp,
}

/// Creates a saga; the id of the one with its key when there is one already.
pub(super) async fn start(run: &impl Run, new: &NewSaga<'_>) -> anyhow::Result<Option<SagaId>> {
    let NewSaga { id, kind, key, version, state, taken, next_at, deadline, traceparent, now } = new;
    let params: postgres::run::Params<'_> =
        &[id, kind, key, version, state, next_at, deadline, traceparent, now, taken];
    if run.opt(START_SAGA, params).await?.is_some() {
        return Ok(None);
    }
    // A second statement sees what the first one collided with, even when that was committed a moment ago.
    Ok(Some(run.row(FIND_SAGA, &[kind, key]).await?.try_get("id")?))
}

impl NewSaga<'_> {
    /// How it stands for its first driver.
    pub(super) fn progress(self) -> Progress {
        Progress {
            id: self.id,
            kind: self.kind.to_owned(),
            version: self.version,
            step: 0,
            direction: Direction::Forward,
            status: Status::Running,
            attempts: 0,
            deadline: self.deadline,
            fence: 1,
            state: self.state.0,
            failure: None,
            traceparent: self.traceparent,
        }
    }
}

/// What happened, and when.
pub(super) struct Line {
    pub(super) entry: Entry,
    pub(super) at: Timestamp,
}

/// The kinds and versions a process can drive, as two columns.
#[derive(Default)]
pub(super) struct Drivable {
    pub(super) kinds: Vec<&'static str>,
    pub(super) versions: Vec<i32>,
}

pub(super) async fn take(
    run: &impl Run,
    id: SagaId,
    now: Timestamp,
    lease_until: Timestamp,
    drivable: &Drivable,
) -> anyhow::Result<Option<Progress>> {
    let Drivable { kinds, versions } = drivable;
    run.opt(TAKE_SAGA, &[&id, &now, &lease_until, kinds, versions]).await?.as_ref().map(read).transpose()
}

pub(super) async fn load(run: &impl Run, id: SagaId) -> anyhow::Result<Option<Progress>> {
    run.opt(READ_SAGA, &[&id]).await?.as_ref().map(read).transpose()
}

/// Saves a change under the fence of its driver, with the lines of history before its own. False when another driver
/// has taken over.
pub(super) async fn save(
    run: &impl Run,
    at: &Progress,
    change: &Change,
    before: &[Line],
    now: Timestamp,
    lease_until: Timestamp,
) -> anyhow::Result<bool> {
    let Change { direction, status, attempts, pause_until, state, failure, entry, .. } = change;
    let step = i32::try_from(change.step)?;
    let leased = *status == Status::Running && pause_until.is_none();
    let next_at = pause_until.unwrap_or(lease_until);
    // What the steps before have learned is nowhere else yet, whatever became of this one.
    let unsaved = (!before.is_empty()).then_some(&at.state);
    let lines = || before.iter().map(|line| &line.entry).chain([entry]);
    let times: Vec<_> = before.iter().map(|line| line.at).chain([now]).collect();
    let column = |of: fn(&Entry) -> &str| lines().map(of).collect::<Vec<_>>();
    let errors: Vec<_> = lines().map(|line| line.error.as_deref()).collect();
    let attempts_then: Vec<_> = lines().map(|line| line.attempt).collect();
    let saved = run
        .exec(
            SAVE_SAGA,
            &[
                &at.id,
                &at.fence,
                &step,
                &direction.name(),
                &status.name(),
                attempts,
                &next_at,
                &leased.then_some(lease_until),
                &state.as_ref().or(unsaved).map(Json),
                &failure.as_ref().map(Json),
                &now,
                &column(|line| &line.step),
                &column(|line| line.direction.name()),
                &column(|line| line.outcome),
                &errors,
                &attempts_then,
                &times,
            ],
        )
        .await?;
    Ok(saved > 0)
}

pub(super) async fn release(run: &impl Run, at: &Progress, now: Timestamp) -> anyhow::Result<()> {
    run.exec(RELEASE_SAGA, &[&at.id, &at.fence, &now]).await.map(drop)
}

/// Sagas that want a driver; with `new`, also those that nobody has driven yet.
pub(super) async fn due(
    run: &impl Run,
    now: Timestamp,
    new: bool,
    drivable: &Drivable,
    limit: i64,
) -> anyhow::Result<Vec<SagaId>> {
    let Drivable { kinds, versions } = drivable;
    let rows = run.rows(DUE_SAGAS, &[&now, &new, kinds, versions, &limit]).await?;
    rows.iter().map(|row| Ok(row.try_get("id")?)).collect()
}

/// Deletes up to `limit` sagas that ended before `before`.
pub(crate) async fn purge(run: &impl Run, before: Timestamp, limit: i64) -> anyhow::Result<u64> {
    run.exec(PURGE_SAGAS, &[&before, &limit]).await
}

fn read(row: &postgres::Row) -> anyhow::Result<Progress> {
    Ok(Progress {
        id: row.try_get("id")?,
        kind: row.try_get("kind")?,
        version: row.try_get("code_version")?,
        step: usize::try_from(row.try_get::<_, i32>("step")?)?,
        direction: Direction::named(row.try_get("direction")?),
        status: Status::named(row.try_get("status")?)?,
        attempts: row.try_get("attempts")?,
        deadline: row.try_get("deadline")?,
        fence: row.try_get("fence")?,
        state: row.try_get::<_, Json<Box<RawValue>>>("state_data")?.0,
        failure: row.try_get::<_, Option<Json<Failure>>>("error")?.map(|json| json.0),
        traceparent: row.try_get("traceparent")?,
    })
}
