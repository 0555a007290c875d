//! Data keys, wrapped.

use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Row, Run, Tx, statements};

statements! {
    LIVE_KEY = "select generation, wrapped from user_keys where user_id = $1 and erased_at is null";

    /// Erasing waits for those who write under the key, and who waits for an erasure finds no key: nothing is accepted
    /// into a record that is being erased.
    HOLD_KEY = "select generation, wrapped from user_keys where user_id = $1 and erased_at is null for share";

    /// The generation after the last one; does nothing where a key is live already.
    INSERT_KEY = "
        insert into user_keys (user_id, generation, wrapped, created_at)
        select $1, coalesce(max(generation), 0) + 1, $2, $3 from user_keys where user_id = $1
        on conflict do nothing";

    ERASE_KEY = "
        update user_keys set wrapped = null, erased_at = $2 where user_id = $1 and erased_at is null
        returning generation";
}

/// A key as it is stored.
pub(crate) struct WrappedKey {
    pub(crate) generation: i32,
    pub(crate) wrapped: Vec<u8>,
}

/// The live key of a person; none when nothing was ever recorded, or all of it was erased.
pub(crate) async fn live(run: &impl Run, user: UserId) -> anyhow::Result<Option<WrappedKey>> {
    run.opt(LIVE_KEY, &[&user]).await?.as_ref().map(wrapped).transpose()
}

/// The live key of a person, which cannot be erased before the transaction ends.
pub(crate) async fn hold(tx: &Tx<'_>, user: UserId) -> anyhow::Result<Option<WrappedKey>> {
    tx.opt(HOLD_KEY, &[&user]).await?.as_ref().map(wrapped).transpose()
}

fn wrapped(row: &Row) -> anyhow::Result<WrappedKey> {
    Ok(WrappedKey { generation: row.try_get("generation")?, wrapped: row.try_get("wrapped")? })
}

/// Stores a first key. Of two that arrive together one stays; read it back.
pub(crate) async fn insert(
    run: &impl Run,
    user: UserId,
    wrapped: &[u8],
    now: Timestamp,
) -> anyhow::Result<()> {
    run.exec(INSERT_KEY, &[&user, &wrapped, &now]).await.map(drop)
}

/// Forgets the live key for good. None when there is none.
pub(crate) async fn erase(tx: &Tx<'_>, user: UserId, now: Timestamp) -> anyhow::Result<Option<i32>> {
    let row = tx.opt(ERASE_KEY, &[&user, &now]).await?;
    row.map(|row| row.try_get("generation")).transpose().map_err(Into::into)
}
