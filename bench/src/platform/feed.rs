//! Reading the feed: ranked, and in order of time.

use std::sync::Arc;

use http::{Method, StatusCode};

use super::{Endpoint, call::Person, town::Town};
use crate::{
    load::Turn,
    numbered::Block,
    random::drawn,
    report::{Report, begin},
};

const WORKERS: usize = 16;
/// Whom each consumer follows, of all practitioners.
const FOLLOWED: usize = 20;
/// What each practitioner has published in the last ten days.
const PUBLISHED: u64 = 50;

pub(crate) async fn measure(town: &Town, report: &mut Report) -> anyhow::Result<()> {
    begin(format_args!("{PUBLISHED} activities of each practitioner, {FOLLOWED} follows of each consumer"));
    fill(town).await?;
    for (name, mode) in [("feed reads, ranked", "for_you"), ("feed reads, in order of time", "following")] {
        let (caller, consumers) = (town.caller.clone(), Arc::new(town.consumers.clone()));
        let read = move |turn: Turn| {
            let (caller, consumers) = (caller.clone(), Arc::clone(&consumers));
            async move {
                let reader = &consumers[usize::try_from(drawn(turn, 0, consumers.len() as u64))?];
                let path = format!("/api/v1/users/{}/feed?mode={mode}", reader.id);
                caller.send(Method::GET, &path, Some(reader), "").await?.expect(StatusCode::OK).map(drop)
            }
        };
        Endpoint { name, workers: WORKERS, each: 1.0 }.measure(town, report, read).await?;
    }
    Ok(())
}

/// Lays out activities and follows as the feed itself would have stored them.
async fn fill(town: &Town) -> anyhow::Result<()> {
    let authors = uuids(&town.practitioners)?;
    let readers = uuids(&town.consumers)?;
    let activity = Block::Activity.sql(&format!("a.place * {PUBLISHED} + n"));
    let sql = format!(
        "set search_path = feed, public;
         create temporary table a as select id, place from unnest(array[{authors}]::uuid[]) with ordinality as a (id, place);
         create temporary table r as select id, place from unnest(array[{readers}]::uuid[]) with ordinality as r (id, place);
         insert into authors (author_id, first_at) select id, now() - interval '60 days' from a on conflict do nothing;
         insert into follows (user_id, author_id, created_at)
             select r.id, a.id, now() from r join a on (a.place + r.place) % {every} = 0;
         insert into activities (actor_id, activity_id, verb, object_kind, object_id, audience, sensitivity, data,
                 source_key, delivery, occurred_at, stored_at)
             select a.id, {activity}, 'publish', 'article', 'bench-' || a.place || '-' || n, 'public', 'ordinary',
                 jsonb_build_object('title', '秋冬养肺，从一碗银耳羹开始', 'summary', repeat('润', 60)), 'bench-' || n, 'push',
                 at, at
             from a, generate_series(0, {PUBLISHED} - 1) n, lateral (select now() - (n * 280 + a.place) * interval '1 minute') t (at);
         insert into user_feeds (user_id, occurred_at, activity_id, actor_id)
             select f.user_id, c.occurred_at, c.activity_id, c.actor_id
             from follows f join activities c on c.actor_id = f.author_id and c.object_kind = 'article'
             on conflict do nothing;
         drop table a, r",
        every = town.practitioners.len() / FOLLOWED,
    );
    town.store.batch_execute(&sql).await?;
    for table in ["activities", "user_feeds", "follows"] {
        town.store.batch_execute(&format!("vacuum (analyze) feed.{table}")).await?;
    }
    Ok(())
}

/// The ids of people as a list of SQL literals.
fn uuids(people: &[Person]) -> anyhow::Result<String> {
    let ids: Vec<String> = people
        .iter()
        .map(|person| Ok(format!("'{}'", person.user()?.uuid())))
        .collect::<anyhow::Result<_>>()?;
    Ok(ids.join(", "))
}
