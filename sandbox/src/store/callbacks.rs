//! What the merchant is to be told, and what came of it.

use std::collections::HashMap;

use anyhow::Context;
use jiff::Timestamp;
use kernel_postgres::{Row, Run, Tx, statements};
use sandbox_api::callback::Callback as Body;
use uuid::Uuid;

use crate::domain::callback::CallbackState;

statements! {
    INSERT_CALLBACK = "
        insert into callbacks (id, event, body, state, created_at, next_at) values ($1, $2, $3, $4, $5, $6)";

    LOAD_CALLBACK = "select body from callbacks where id = $1";

    LOCK_CALLBACK = "select state, attempts from callbacks where id = $1 for update";

    /// Written under the lock of the row, as decided.
    NOTE_ATTEMPT = "
        with noted as (
            update callbacks
            set attempts = $2, state = $3, next_at = $4,
                delivered_at = coalesce(delivered_at, case when $6 then $5::timestamptz end)
            where id = $1
        )
        insert into callback_attempts (callback_id, number, at, status, code) values ($1, $2, $5, $7, $8)";

    /// Newest first. Ids rise with time.
    LIST_CALLBACKS = "
        select id, body, state, created_at, next_at, delivered_at from callbacks
        where ($1::uuid is null or id < $1) and ($2::text is null or state = $2)
          and ($3::text is null or out_trade_no = $3)
        order by id desc limit $4";

    LIST_ATTEMPTS = "
        select callback_id, number, at, status, code from callback_attempts
        where callback_id = any($1) order by callback_id, number";

    PURGE_CALLBACKS = "delete from callbacks where created_at < $1";
}

/// A callback that begins.
pub(crate) struct New<'a> {
    pub(crate) id: Uuid,
    pub(crate) event: &'a str,
    pub(crate) body: &'a str,
    pub(crate) state: CallbackState,
    pub(crate) created_at: Timestamp,
    /// When it is sent first.
    pub(crate) next_at: Option<Timestamp>,
}

/// How a callback stood before a delivery.
pub(crate) struct Standing {
    pub(crate) state: CallbackState,
    pub(crate) attempts: usize,
}

/// One delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attempt {
    /// Counts from 1.
    pub(crate) number: usize,
    pub(crate) at: Timestamp,
    /// What the merchant answered, or what the call ended with when it did not.
    pub(crate) status: u16,
    /// Why it was not understood.
    pub(crate) code: Option<String>,
}

/// A callback with all that became of it.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) id: Uuid,
    pub(crate) body: Body,
    pub(crate) state: CallbackState,
    pub(crate) created_at: Timestamp,
    pub(crate) next_at: Option<Timestamp>,
    pub(crate) delivered_at: Option<Timestamp>,
    pub(crate) attempts: Vec<Attempt>,
}

pub(crate) async fn insert(tx: &Tx<'_>, new: &New<'_>) -> anyhow::Result<()> {
    let New { id, event, body, state, created_at, next_at } = new;
    tx.exec(INSERT_CALLBACK, &[id, event, body, &state.name(), created_at, next_at]).await.map(drop)
}

/// What a callback says.
pub(crate) async fn body(run: &impl Run, id: Uuid) -> anyhow::Result<Option<String>> {
    run.opt(LOAD_CALLBACK, &[&id]).await?.map(|row| Ok(row.try_get("body")?)).transpose()
}

/// Locks a callback to note a delivery; `None` when it was forgotten.
pub(crate) async fn lock(tx: &Tx<'_>, id: Uuid) -> anyhow::Result<Option<Standing>> {
    let row = tx.opt(LOCK_CALLBACK, &[&id]).await?;
    row.map(|row| {
        let attempts: i32 = row.try_get("attempts")?;
        Ok(Standing { state: state_of(&row)?, attempts: usize::try_from(attempts)? })
    })
    .transpose()
}

/// Notes a delivery of a locked callback, how it stands after it, and when it is sent next.
pub(crate) async fn note(
    tx: &Tx<'_>,
    id: Uuid,
    attempt: &Attempt,
    state: CallbackState,
    next_at: Option<Timestamp>,
) -> anyhow::Result<()> {
    let Attempt { number, at, status, code } = attempt;
    let (number, status) = (i32::try_from(*number)?, i16::try_from(*status)?);
    let understood = code.is_none();
    tx.exec(NOTE_ATTEMPT, &[&id, &number, &state.name(), &next_at, at, &understood, &status, code])
        .await
        .map(drop)
}

/// One page of callbacks, newest first, and one more.
pub(crate) async fn list(
    run: &impl Run,
    state: Option<CallbackState>,
    number: Option<&str>,
    before: Option<Uuid>,
    limit: usize,
) -> anyhow::Result<Vec<Told>> {
    let limit = i64::try_from(limit)? + 1;
    let state = state.map(CallbackState::name);
    let rows = run.rows(LIST_CALLBACKS, &[&before, &state, &number, &limit]).await?;
    let ids = rows.iter().map(|row| Ok(row.try_get("id")?)).collect::<anyhow::Result<Vec<Uuid>>>()?;
    let mut attempts: HashMap<Uuid, Vec<Attempt>> = HashMap::new();
    for row in run.rows(LIST_ATTEMPTS, &[&ids]).await? {
        attempts.entry(row.try_get("callback_id")?).or_default().push(attempt_of(&row)?);
    }
    let told = rows.iter().zip(ids).map(|(row, id)| told_of(row, id, attempts.remove(&id)));
    told.collect()
}

pub(crate) async fn purge(run: &impl Run, before: Timestamp) -> anyhow::Result<u64> {
    run.exec(PURGE_CALLBACKS, &[&before]).await
}

fn told_of(row: &Row, id: Uuid, attempts: Option<Vec<Attempt>>) -> anyhow::Result<Told> {
    let body: &str = row.try_get("body")?;
    Ok(Told {
        id,
        body: serde_json::from_str(body).context("a callback's body is not one")?,
        state: state_of(row)?,
        created_at: row.try_get("created_at")?,
        next_at: row.try_get("next_at")?,
        delivered_at: row.try_get("delivered_at")?,
        attempts: attempts.unwrap_or_default(),
    })
}

fn attempt_of(row: &Row) -> anyhow::Result<Attempt> {
    let (number, status): (i32, i16) = (row.try_get("number")?, row.try_get("status")?);
    Ok(Attempt {
        number: usize::try_from(number)?,
        at: row.try_get("at")?,
        status: u16::try_from(status)?,
        code: row.try_get("code")?,
    })
}

fn state_of(row: &Row) -> anyhow::Result<CallbackState> {
    let state: &str = row.try_get("state")?;
    CallbackState::parse(state).with_context(|| format!("unknown state {state}"))
}
