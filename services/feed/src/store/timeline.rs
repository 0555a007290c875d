//! Reading a timeline: what was pushed to the reader, merged with what large authors posted.

use std::collections::BTreeMap;

use feed_api::{EvidenceGrade, ObjectRef, Verb};
use ids::{ActivityId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};
use uuid::Uuid;

use super::{times::storable, words::parse};

/// An activity as a reader gets it.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) id: ActivityId,
    pub(crate) actor: UserId,
    pub(crate) verb: Verb,
    pub(crate) object: ObjectRef,
    pub(crate) evidence: Option<EvidenceGrade>,
    pub(crate) data: BTreeMap<String, String>,
    pub(crate) occurred_at: Timestamp,
}

/// A place in a timeline: before this moment and id, newest first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Before {
    pub(crate) at: Timestamp,
    pub(crate) id: ActivityId,
}

impl Before {
    /// Before everything.
    pub(crate) fn the_newest() -> Self {
        Self { at: Timestamp::MAX, id: ActivityId::from_uuid(Uuid::max()) }
    }
}

statements! {
    /// Following and muting are looked up while reading, so that both act at once on what was fanned out before.
    FOLLOWING = "
        with hidden as (
            select author_id from mutes where user_id = $1
            union
            select user_id from mutes where author_id = $1 and kind = 'block'
        ), pushed as (
            select f.actor_id, f.activity_id, f.occurred_at from user_feeds f
            where f.user_id = $1 and (f.occurred_at, f.activity_id) < ($2, $3)
              and (f.actor_id = $1
                   or exists (select from follows w where w.user_id = $1 and w.author_id = f.actor_id))
              and f.actor_id not in (select author_id from hidden)
            order by f.occurred_at desc, f.activity_id desc limit $4
        ), pulled as (
            select a.actor_id, a.activity_id, a.occurred_at
            from large_authors l
            join follows w on w.user_id = $1 and w.author_id = l.author_id
            cross join lateral (
                select actor_id, activity_id, occurred_at from activities
                where actor_id = l.author_id and delivery = 'pull' and (occurred_at, activity_id) < ($2, $3)
                order by occurred_at desc, activity_id desc limit $4
            ) a
            where l.author_id not in (select author_id from hidden)
        )
        select a.activity_id, a.actor_id, a.verb, a.object_kind, a.object_id, a.evidence, a.data, a.occurred_at
        from (select * from pushed union select * from pulled) t
        join activities a using (actor_id, activity_id)
        order by a.occurred_at desc, a.activity_id desc limit $4";
    /// Entries by id, for a ranked page. The actors are given too, because they lead the key.
    BY_IDS = "
        select a.activity_id, a.actor_id, a.verb, a.object_kind, a.object_id, a.evidence, a.data, a.occurred_at
        from unnest($1::uuid[], $2::uuid[]) as wanted (actor_id, activity_id)
        join activities a using (actor_id, activity_id)";
}

/// At most `limit` entries of a user's following timeline, newest first.
pub(crate) async fn following(
    on: &impl Run,
    user: UserId,
    before: Before,
    limit: usize,
) -> anyhow::Result<Vec<Entry>> {
    let limit = i64::try_from(limit)?;
    let rows = on.rows(FOLLOWING, &[&user, &storable(before.at), &before.id, &limit]).await?;
    rows.iter().map(entry).collect()
}

/// The entries with these authors and ids, in no particular order.
pub(crate) async fn by_ids(on: &impl Run, wanted: &[(UserId, ActivityId)]) -> anyhow::Result<Vec<Entry>> {
    let (actors, ids): (Vec<UserId>, Vec<ActivityId>) = wanted.iter().copied().unzip();
    on.rows(BY_IDS, &[&actors, &ids]).await?.iter().map(entry).collect()
}

fn entry(row: &Row) -> anyhow::Result<Entry> {
    Ok(Entry {
        id: row.get("activity_id"),
        actor: row.get("actor_id"),
        verb: parse(row.get("verb"))?,
        object: ObjectRef { kind: row.get("object_kind"), id: row.get("object_id") },
        evidence: row.get::<_, Option<String>>("evidence").map(parse).transpose()?,
        data: serde_json::from_value(row.get("data"))?,
        occurred_at: row.get("occurred_at"),
    })
}
