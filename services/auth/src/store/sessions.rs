//! Sessions: beginning, prolonging, listing and ending them.

use ids::{SessionId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Run, statements};

use crate::domain::session::EndReason;

statements! {
    INSERT_SESSION = "
        insert into sessions (id, user_id, device, address_sealed, created_at, last_used_at, expires_at)
        values ($1, $2, $3, $4, $5, $5, $6)";

    PROLONG_SESSION = "update sessions set last_used_at = $2, expires_at = $3 where id = $1";

    /// Those that are still good, newest first: ids rise with time.
    LIST_SESSIONS = "
        select id, device, address_sealed, created_at, last_used_at, expires_at
        from sessions
        where user_id = $1 and id < $2 and ended_at is null and expires_at > $3
        order by id desc limit $4";

    END_SESSION = "
        update sessions set ended_at = $3, end_reason = $4
        where id = $2 and user_id = $1 and ended_at is null and expires_at > $3";

    END_ALL_SESSIONS = "
        update sessions set ended_at = $2, end_reason = $3
        where user_id = $1 and ended_at is null and id is distinct from $4";
}

/// A session, its address still sealed.
pub(crate) struct Session {
    pub(crate) id: SessionId,
    pub(crate) device: String,
    pub(crate) address_sealed: Vec<u8>,
    pub(crate) created_at: Timestamp,
    pub(crate) last_used_at: Timestamp,
    pub(crate) expires_at: Timestamp,
}

pub(crate) async fn insert(run: &impl Run, user: UserId, session: &Session) -> anyhow::Result<()> {
    let Session { id, device, address_sealed, created_at, last_used_at: _, expires_at } = session;
    run.exec(INSERT_SESSION, &[id, &user, device, address_sealed, created_at, expires_at]).await.map(drop)
}

pub(crate) async fn prolong(
    run: &impl Run,
    id: SessionId,
    now: Timestamp,
    expires_at: Timestamp,
) -> anyhow::Result<()> {
    run.exec(PROLONG_SESSION, &[&id, &now, &expires_at]).await.map(drop)
}

/// Up to `limit` sessions older than `before` that are good at `now`.
pub(crate) async fn list(
    run: &impl Run,
    user: UserId,
    before: SessionId,
    now: Timestamp,
    limit: usize,
) -> anyhow::Result<Vec<Session>> {
    let rows = run.rows(LIST_SESSIONS, &[&user, &before, &now, &i64::try_from(limit)?]).await?;
    rows.iter()
        .map(|row| {
            Ok(Session {
                id: row.try_get("id")?,
                device: row.try_get("device")?,
                address_sealed: row.try_get("address_sealed")?,
                created_at: row.try_get("created_at")?,
                last_used_at: row.try_get("last_used_at")?,
                expires_at: row.try_get("expires_at")?,
            })
        })
        .collect()
}

/// Ends one session of this account; whether it was good until now.
pub(crate) async fn end(
    run: &impl Run,
    user: UserId,
    id: SessionId,
    reason: EndReason,
    now: Timestamp,
) -> anyhow::Result<bool> {
    Ok(run.exec(END_SESSION, &[&user, &id, &now, &reason.name()]).await? > 0)
}

/// Ends all sessions of this account, but for one.
pub(crate) async fn end_all(
    run: &impl Run,
    user: UserId,
    but: Option<SessionId>,
    reason: EndReason,
    now: Timestamp,
) -> anyhow::Result<u64> {
    run.exec(END_ALL_SESSIONS, &[&user, &now, &reason.name(), &but]).await
}
