//! What the merchant is to be told.

use jiff::Timestamp;
use kernel_postgres::{Run, Tx, statements};
use uuid::Uuid;

statements! {
    INSERT_CALLBACK = "insert into callbacks (id, event, body, created_at) values ($1, $2, $3, $4)";

    LOAD_CALLBACK = "select body, attempts, delivered_at is not null as delivered from callbacks where id = $1";

    NOTE_ATTEMPT = "
        update callbacks set attempts = attempts + 1, delivered_at = coalesce(delivered_at, $2) where id = $1
        returning attempts";

    PURGE_CALLBACKS = "delete from callbacks where created_at < $1";
}

/// A callback on its way.
pub(crate) struct Callback {
    pub(crate) body: String,
    /// It was understood before: this is a repeat.
    pub(crate) delivered: bool,
}

pub(crate) async fn insert(
    tx: &Tx<'_>,
    id: Uuid,
    event: &str,
    body: &str,
    now: Timestamp,
) -> anyhow::Result<()> {
    tx.exec(INSERT_CALLBACK, &[&id, &event, &body, &now]).await.map(drop)
}

pub(crate) async fn load(run: &impl Run, id: Uuid) -> anyhow::Result<Option<Callback>> {
    let row = run.opt(LOAD_CALLBACK, &[&id]).await?;
    row.map(|row| Ok(Callback { body: row.try_get("body")?, delivered: row.try_get("delivered")? }))
        .transpose()
}

/// Notes an attempt, and when it was understood; how many there were so far.
pub(crate) async fn note_attempt(
    tx: &Tx<'_>,
    id: Uuid,
    understood_at: Option<Timestamp>,
) -> anyhow::Result<usize> {
    let attempts: i32 = tx.row(NOTE_ATTEMPT, &[&id, &understood_at]).await?.try_get("attempts")?;
    Ok(usize::try_from(attempts)?)
}

pub(crate) async fn purge(run: &impl Run, before: Timestamp) -> anyhow::Result<u64> {
    run.exec(PURGE_CALLBACKS, &[&before]).await
}
