//! Posting: activities and the timelines they reach, in one statement.

use ids::{ActivityId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Run, statements};
use serde_json::Value;

use super::words::word;
use crate::domain::activity::Activity;

statements! {
    /// Stores what is new and fans it out. An author is large from `$13` followers on; counting stops there, so it costs
    /// no more for the largest. A repeated key stores and fans out nothing.
    POST = "
        with drafts as (
            select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                                 $8::text[], $9::jsonb[], $10::text[], $11::timestamptz[])
                as d (activity_id, actor_id, verb, object_kind, object_id, audience, sensitivity, evidence, data,
                      source_key, occurred_at)
        ), posted as (
            insert into activities (activity_id, actor_id, verb, object_kind, object_id, audience, sensitivity,
                                    evidence, data, source_key, occurred_at, stored_at, delivery)
            select d.*, $12, case
                when d.audience <> 'owner' and (
                    select count(*) from (
                        select from follows f where f.author_id = d.actor_id limit $13
                    ) reached
                ) >= $13 then 'pull' else 'push' end
            from drafts d
            on conflict on constraint activities_posted_once do nothing
            returning activity_id, actor_id, audience, occurred_at, delivery
        ), large as (
            insert into large_authors (author_id, since)
            select distinct actor_id, $12::timestamptz from posted where delivery = 'pull'
            on conflict do nothing
        ), known as (
            insert into authors (author_id, first_at)
            select actor_id, min(occurred_at) from posted where audience <> 'owner' group by actor_id
            on conflict do nothing
        ), fanned_out as (
            insert into user_feeds (user_id, occurred_at, activity_id, actor_id)
            select p.actor_id, p.occurred_at, p.activity_id, p.actor_id from posted p
            union all
            select f.user_id, p.occurred_at, p.activity_id, p.actor_id
            from posted p join follows f on f.author_id = p.actor_id
            where p.delivery = 'push' and p.audience <> 'owner'
            on conflict do nothing
        )
        select activity_id from posted";
    FIND_POSTED = "select activity_id from activities where actor_id = $1 and source_key = $2";
}

/// Stores activities and fans them out; the ids of those that were new.
///
/// `large_from` is the number of followers from which an author is pulled instead of pushed.
pub(crate) async fn post(
    on: &impl Run,
    activities: &[Activity],
    now: Timestamp,
    large_from: i64,
) -> anyhow::Result<Vec<ActivityId>> {
    let mut columns = Columns::default();
    for activity in activities {
        columns.push(activity)?;
    }
    let Columns { ids, actors, verbs, kinds, objects, audiences, sensitivities, evidence, data, keys, times } =
        columns;
    let rows = on
        .rows(
            POST,
            &[
                &ids,
                &actors,
                &verbs,
                &kinds,
                &objects,
                &audiences,
                &sensitivities,
                &evidence,
                &data,
                &keys,
                &times,
                &now,
                &large_from,
            ],
        )
        .await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

/// The activity an actor posted under a key before.
pub(crate) async fn find_posted(
    on: &impl Run,
    actor: UserId,
    key: &str,
) -> anyhow::Result<Option<ActivityId>> {
    Ok(on.opt(FIND_POSTED, &[&actor, &key]).await?.map(|row| row.get(0)))
}

#[derive(Default)]
struct Columns<'a> {
    ids: Vec<ActivityId>,
    actors: Vec<UserId>,
    verbs: Vec<String>,
    kinds: Vec<&'a str>,
    objects: Vec<&'a str>,
    audiences: Vec<String>,
    sensitivities: Vec<String>,
    evidence: Vec<Option<String>>,
    data: Vec<Value>,
    keys: Vec<&'a str>,
    times: Vec<Timestamp>,
}

impl<'a> Columns<'a> {
    fn push(&mut self, activity: &'a Activity) -> anyhow::Result<()> {
        self.ids.push(activity.id);
        self.actors.push(activity.actor);
        self.verbs.push(word(&activity.verb)?);
        self.kinds.push(&activity.object.kind);
        self.objects.push(&activity.object.id);
        self.audiences.push(word(&activity.audience())?);
        self.sensitivities.push(word(&activity.sensitivity())?);
        self.evidence.push(activity.evidence.as_ref().map(word).transpose()?);
        self.data.push(serde_json::to_value(&activity.data)?);
        self.keys.push(&activity.key);
        self.times.push(activity.occurred_at);
        Ok(())
    }
}
