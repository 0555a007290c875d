//! Practitioners' ratings: decayed sums and what they give.

use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};

use crate::domain::{rating::Tally, standing::Standing};

statements! {
    /// There before it is locked, or two first orders at once would each begin from nothing.
    BEGIN = "
        insert into ratings (practitioner_id, completed, rated, stars_sum, weight_sum, as_of, rating, level)
        values ($1, 0, 0, 0, 0, $2, $3, $4) on conflict on constraint ratings_pk do nothing";
    LOAD_FOR_UPDATE = "select * from ratings where practitioner_id = $1 for update";
    SAVE = "
        insert into ratings (practitioner_id, completed, rated, stars_sum, weight_sum, as_of, rating, level)
        select * from unnest($1::uuid[], $2::int4[], $3::int4[], $4::float8[], $5::float8[], $6::timestamptz[],
                             $7::int4[], $8::int2[])
        on conflict on constraint ratings_pk do update set
            completed = excluded.completed, rated = excluded.rated, stars_sum = excluded.stars_sum,
            weight_sum = excluded.weight_sum, as_of = excluded.as_of, rating = excluded.rating, level = excluded.level";
    BY_IDS = "select * from ratings where practitioner_id = any($1)";
    RANKED = "
        select * from ratings
        where ($1::int4 is null or (rating, practitioner_id) < ($1, $2)) and level >= $3
        order by rating desc, practitioner_id desc limit $4";
    /// Rows that a nightly pass has still to bring to its moment.
    STALE = "select * from ratings where as_of < $1 order by practitioner_id limit $2 for update skip locked";
}

/// A practitioner's standing, locked until the transaction ends; the start, when there was none.
pub(crate) async fn load_for_update(on: &impl Run, start: &Standing) -> anyhow::Result<Standing> {
    let Standing { practitioner, tally, rating, level, .. } = start;
    on.exec(BEGIN, &[practitioner, &tally.as_of, rating, &i16::from(*level)]).await?;
    standing(&on.row(LOAD_FOR_UPDATE, &[practitioner]).await?)
}

/// Stores standings.
pub(crate) async fn save(on: &impl Run, standings: &[Standing]) -> anyhow::Result<()> {
    let each = |pick: fn(&Standing) -> f64| standings.iter().map(pick).collect::<Vec<f64>>();
    let ids: Vec<UserId> = standings.iter().map(|one| one.practitioner).collect();
    let completed =
        standings.iter().map(|one| i32::try_from(one.completed)).collect::<Result<Vec<_>, _>>()?;
    let rated = standings.iter().map(|one| i32::try_from(one.rated)).collect::<Result<Vec<_>, _>>()?;
    let (stars, weights) = (each(|one| one.tally.stars), each(|one| one.tally.weight));
    let as_of: Vec<Timestamp> = standings.iter().map(|one| one.tally.as_of).collect();
    let ratings: Vec<i32> = standings.iter().map(|one| one.rating).collect();
    let levels: Vec<i16> = standings.iter().map(|one| i16::from(one.level)).collect();
    on.exec(SAVE, &[&ids, &completed, &rated, &stars, &weights, &as_of, &ratings, &levels]).await.map(drop)
}

/// The standings of some practitioners, in no particular order.
pub(crate) async fn by_ids(on: &impl Run, practitioners: &[UserId]) -> anyhow::Result<Vec<Standing>> {
    on.rows(BY_IDS, &[&practitioners]).await?.iter().map(standing).collect()
}

/// Practitioners of at least a level, best first, behind a rating and id.
pub(crate) async fn ranked(
    on: &impl Run,
    behind: Option<(i32, UserId)>,
    level: u8,
    limit: usize,
) -> anyhow::Result<Vec<Standing>> {
    let (rating, id) = behind.unzip();
    on.rows(RANKED, &[&rating, &id, &i16::from(level), &i64::try_from(limit)?])
        .await?
        .iter()
        .map(standing)
        .collect()
}

/// Some standings that are older than a moment, locked; those that others hold are left out.
pub(crate) async fn stale(on: &impl Run, before: Timestamp, limit: i64) -> anyhow::Result<Vec<Standing>> {
    on.rows(STALE, &[&before, &limit]).await?.iter().map(standing).collect()
}

fn standing(row: &Row) -> anyhow::Result<Standing> {
    Ok(Standing {
        practitioner: row.get("practitioner_id"),
        completed: u32::try_from(row.get::<_, i32>("completed"))?,
        rated: u32::try_from(row.get::<_, i32>("rated"))?,
        tally: Tally { stars: row.get("stars_sum"), weight: row.get("weight_sum"), as_of: row.get("as_of") },
        rating: row.get("rating"),
        level: u8::try_from(row.get::<_, i16>("level"))?,
    })
}
