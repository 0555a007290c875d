//! Who follows whom.

use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Run, statements};

use super::times::storable;

statements! {
    /// Follows unless one of the two has blocked the other, and brings the author's latest into the timeline, so that
    /// a first follow does not open an empty page. Answers whether the author may be followed, and whether it is new.
    FOLLOW = "
        with allowed as (
            select 1 where not exists (
                select from mutes
                where kind = 'block' and ((user_id = $1 and author_id = $2) or (user_id = $2 and author_id = $1))
            )
        ), followed as (
            insert into follows (user_id, author_id, created_at) select $1, $2, $3 from allowed
            on conflict do nothing returning 1
        ), brought as (
            insert into user_feeds (user_id, occurred_at, activity_id, actor_id)
            select $1, a.occurred_at, a.activity_id, a.actor_id
            from (
                select occurred_at, activity_id, actor_id from activities
                where actor_id = $2 and audience <> 'owner' and delivery = 'push'
                order by occurred_at desc, activity_id desc limit $4
            ) a
            where exists (select from followed)
            on conflict do nothing
        )
        select exists (select from allowed), exists (select from followed)";
    UNFOLLOW = "delete from follows where user_id = $1 and author_id = $2";
    FORGET = "delete from user_feeds where user_id = $1 and actor_id = $2";
    COUNT = "select count(*) from (select from follows where user_id = $1 limit $2) counted";
    LIST = "
        select author_id, created_at from follows
        where user_id = $1 and (created_at, author_id) < ($2, $3)
        order by created_at desc, author_id desc limit $4";
}

/// Activities a new follow brings into the timeline.
const BROUGHT: i64 = 20;

/// What came of a wish to follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Followed {
    New,
    Already,
    /// One of the two has blocked the other.
    Refused,
}

/// Follows an author.
pub(crate) async fn follow(
    on: &impl Run,
    user: UserId,
    author: UserId,
    now: Timestamp,
) -> anyhow::Result<Followed> {
    let row = on.row(FOLLOW, &[&user, &author, &now, &BROUGHT]).await?;
    Ok(match (row.get(0), row.get(1)) {
        (false, _) => Followed::Refused,
        (true, true) => Followed::New,
        (true, false) => Followed::Already,
    })
}

/// Stops following. The timeline is cleaned too, so that following again later starts afresh.
pub(crate) async fn unfollow(on: &impl Run, user: UserId, author: UserId) -> anyhow::Result<bool> {
    let gone = on.exec(UNFOLLOW, &[&user, &author]).await? > 0;
    if gone {
        on.exec(FORGET, &[&user, &author]).await?;
    }
    Ok(gone)
}

/// How many authors a user follows; counting stops at `enough`.
pub(crate) async fn count(on: &impl Run, user: UserId, enough: i64) -> anyhow::Result<i64> {
    Ok(on.row(COUNT, &[&user, &enough]).await?.get(0))
}

/// Whom a user follows, newest first, before a place in the list.
pub(crate) async fn list(
    on: &impl Run,
    user: UserId,
    before: (Timestamp, UserId),
    limit: usize,
) -> anyhow::Result<Vec<(UserId, Timestamp)>> {
    let rows = on.rows(LIST, &[&user, &storable(before.0), &before.1, &i64::try_from(limit)?]).await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}
