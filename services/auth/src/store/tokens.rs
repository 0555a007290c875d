//! Refresh tokens, by their hash.

use ids::{SessionId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Run, Tx, statements};

use crate::domain::refresh::Presented;

statements! {
    INSERT_TOKEN = "
        insert into auth_tokens (hash, session_id, predecessor, issued_at) values ($1, $2, $3, $4)";

    /// Everyone who presents a token of this session waits here for the others.
    LOCK_SESSION_OF_TOKEN = "
        select id from sessions where id = (select session_id from auth_tokens where hash = $1) for update";

    /// Run after the lock, so that it sees what those before it did.
    LOAD_TOKEN = "
        select t.session_id, t.used_at, t.successor_sealed, next.used_at is not null as successor_used,
               s.user_id, s.created_at, s.ended_at is not null as session_ended, s.expires_at,
               s.end_reason is not distinct from 'locked' and u.status = 'locked' as locked
        from auth_tokens t
        join sessions s on s.id = t.session_id
        join users u on u.id = s.user_id
        left join auth_tokens next on next.predecessor = t.hash
        where t.hash = $1";

    USE_TOKEN = "update auth_tokens set used_at = $2, successor_sealed = $3 where hash = $1";
}

/// A presented token with its session.
pub(crate) struct Family {
    pub(crate) session: SessionId,
    pub(crate) user: UserId,
    pub(crate) session_created_at: Timestamp,
    pub(crate) presented: Presented,
    pub(crate) successor_sealed: Option<Vec<u8>>,
}

/// A token that was just made.
pub(crate) struct NewToken<'a> {
    pub(crate) hash: &'a [u8],
    pub(crate) session: SessionId,
    pub(crate) predecessor: Option<&'a [u8]>,
    pub(crate) issued_at: Timestamp,
}

pub(crate) async fn insert(run: &impl Run, new: &NewToken<'_>) -> anyhow::Result<()> {
    let NewToken { hash, session, predecessor, issued_at } = new;
    run.exec(INSERT_TOKEN, &[hash, session, predecessor, issued_at]).await.map(drop)
}

/// The token and its session, which stays locked until the transaction ends.
pub(crate) async fn load_locked(tx: &Tx<'_>, hash: &[u8]) -> anyhow::Result<Option<Family>> {
    if tx.opt(LOCK_SESSION_OF_TOKEN, &[&hash]).await?.is_none() {
        return Ok(None);
    }
    let row = tx.row(LOAD_TOKEN, &[&hash]).await?;
    Ok(Some(Family {
        session: row.try_get("session_id")?,
        user: row.try_get("user_id")?,
        session_created_at: row.try_get("created_at")?,
        presented: Presented {
            used_at: row.try_get("used_at")?,
            successor_used: row.try_get("successor_used")?,
            session_ended: row.try_get("session_ended")?,
            locked: row.try_get("locked")?,
            session_expires_at: row.try_get("expires_at")?,
        },
        successor_sealed: row.try_get("successor_sealed")?,
    }))
}

/// Uses a token up; what follows it is kept sealed for a while.
pub(crate) async fn use_up(
    run: &impl Run,
    hash: &[u8],
    now: Timestamp,
    successor: &[u8],
) -> anyhow::Result<()> {
    run.exec(USE_TOKEN, &[&hash, &now, &successor]).await.map(drop)
}
