//! What the ranked feed chooses from: the reader's own timeline and what is public.

use ids::{ActivityId, UserId};
use jiff::{SignedDuration, Timestamp};
use kernel_postgres::{Row, Run, statements};

use super::words::parse;
use crate::domain::ranking::Candidate;

/// How old a candidate may be.
const WINDOW: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How long an author is new.
const NEW_AUTHOR: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Candidates from each source at most. Scoring this many takes well under a millisecond.
const PER_SOURCE: i64 = 150;

statements! {
    /// Only what was stored by `$2` counts, so that a list made again for its next page is the same list. What was seen
    /// before `$2` stays away; what was seen since is still in its place.
    CANDIDATES = "
        with hidden as (
            select author_id from mutes where user_id = $1
            union
            select user_id from mutes where author_id = $1 and kind = 'block'
        ), pushed as (
            select f.actor_id, f.activity_id from user_feeds f
            where f.user_id = $1 and f.occurred_at between $3 and $2
            order by f.occurred_at desc, f.activity_id desc limit $4
        ), pulled as (
            select a.actor_id, a.activity_id
            from large_authors l
            join follows w on w.user_id = $1 and w.author_id = l.author_id
            join activities a on a.actor_id = l.author_id and a.delivery = 'pull'
            where a.occurred_at between $3 and $2
            order by a.occurred_at desc, a.activity_id desc limit $4
        ), open as (
            select a.actor_id, a.activity_id from activities a
            where a.audience = 'public' and a.occurred_at between $3 and $2
            order by a.occurred_at desc, a.activity_id desc limit $4
        )
        select a.activity_id, a.actor_id, a.verb, a.evidence, a.occurred_at, a.object_kind, a.object_id,
               w.author_id is not null as follows,
               n.first_at > $5 as new_author,
               r.people,
               a.actor_id in (select author_id from hidden) as hidden
        from (select * from pushed union select * from pulled union select * from open) c
        join activities a using (actor_id, activity_id)
        left join follows w on w.user_id = $1 and w.author_id = a.actor_id
        left join authors n on n.author_id = a.actor_id
        left join recommendations r on r.subject_kind = a.object_kind and r.subject_id = a.object_id
        where a.stored_at <= $2
          and (a.actor_id = $1 or a.audience = 'public' or (a.audience = 'followers' and w.author_id is not null))
          and not exists (
              select from seen s where s.user_id = $1 and s.activity_id = a.activity_id and s.seen_at < $2
          )";
}

/// Everything that may be shown to `user` in a list made at `as_of`; affinity is left for the caller to fill in.
pub(crate) async fn candidates(
    on: &impl Run,
    user: UserId,
    as_of: Timestamp,
) -> anyhow::Result<Vec<Candidate>> {
    let since = as_of.checked_sub(WINDOW)?;
    let new_since = as_of.checked_sub(NEW_AUTHOR)?;
    let rows = on.rows(CANDIDATES, &[&user, &as_of, &since, &PER_SOURCE, &new_since]).await?;
    rows.iter().map(|row| candidate(row, user)).collect()
}

fn candidate(row: &Row, reader: UserId) -> anyhow::Result<Candidate> {
    let id: ActivityId = row.get("activity_id");
    let actor: UserId = row.get("actor_id");
    Ok(Candidate {
        id,
        actor,
        verb: parse(row.get("verb"))?,
        evidence: row.get::<_, Option<String>>("evidence").map(parse).transpose()?,
        occurred_at: row.get("occurred_at"),
        object: (row.get("object_kind"), row.get("object_id")),
        follows: row.get("follows"),
        affinity: 0.0,
        new_author: actor != reader && row.get::<_, Option<bool>>("new_author").unwrap_or_default(),
        people: row
            .get::<_, Option<i32>>("people")
            .and_then(|people| u32::try_from(people).ok())
            .unwrap_or_default(),
        hidden: row.get("hidden"),
    })
}
