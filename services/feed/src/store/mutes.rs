//! Whom a user does not want to see.

use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Run, statements};

use super::times::storable;

statements! {
    /// The last word counts: a block can become a mute and the other way round. A block ends following both ways.
    MUTE = "
        with gone as (
            delete from follows
            where $3 = 'block' and ((user_id = $1 and author_id = $2) or (user_id = $2 and author_id = $1))
        )
        insert into mutes (user_id, author_id, kind, created_at) values ($1, $2, $3, $4)
        on conflict on constraint mutes_pk do update set kind = excluded.kind";
    UNMUTE = "delete from mutes where user_id = $1 and author_id = $2";
    LIST = "
        select author_id, kind, created_at from mutes
        where user_id = $1 and (created_at, author_id) < ($2, $3)
        order by created_at desc, author_id desc limit $4";
}

/// A muted or blocked author.
#[derive(Clone, Debug)]
pub(crate) struct Muted {
    pub(crate) author: UserId,
    /// `mute` or `block`.
    pub(crate) kind: String,
    pub(crate) at: Timestamp,
}

/// Mutes or blocks an author.
pub(crate) async fn mute(
    on: &impl Run,
    user: UserId,
    author: UserId,
    kind: &str,
    now: Timestamp,
) -> anyhow::Result<()> {
    on.exec(MUTE, &[&user, &author, &kind, &now]).await.map(drop)
}

/// Takes a mute or block back; whether there was one.
pub(crate) async fn unmute(on: &impl Run, user: UserId, author: UserId) -> anyhow::Result<bool> {
    Ok(on.exec(UNMUTE, &[&user, &author]).await? > 0)
}

/// Whom a user muted, newest first, before a place in the list.
pub(crate) async fn list(
    on: &impl Run,
    user: UserId,
    before: (Timestamp, UserId),
    limit: usize,
) -> anyhow::Result<Vec<Muted>> {
    let rows = on.rows(LIST, &[&user, &storable(before.0), &before.1, &i64::try_from(limit)?]).await?;
    Ok(rows.iter().map(|row| Muted { author: row.get(0), kind: row.get(1), at: row.get(2) }).collect())
}
