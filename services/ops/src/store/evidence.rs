//! What was seen of each order as far as its rating is concerned.

use ids::{OrderId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};

use crate::domain::rating::Evidence;

statements! {
    /// Completion and rating come in either order, and each may come twice. What is known stays: the first completion and
    /// the first rating of an order are the ones that count, and an event that names other people than the first one is
    /// not about the same service.
    SEE = "
        with before as (
            select completed_at is not null as completed from rating_evidence where order_id = $1
        )
        insert into rating_evidence as e (order_id, practitioner_id, user_id, completed_at, stars, rated_at)
        values ($1, $2, $3, $4, $5, $6)
        on conflict on constraint rating_evidence_pk do update set
            completed_at = coalesce(e.completed_at, excluded.completed_at),
            stars = coalesce(e.stars, excluded.stars),
            rated_at = coalesce(e.rated_at, excluded.rated_at)
        where e.practitioner_id = excluded.practitioner_id and e.user_id = excluded.user_id
        returning practitioner_id, user_id, completed_at, stars, rated_at, counted_at,
                  completed_at is not null and not coalesce((select completed from before), false) as just_completed";
    COUNTED = "update rating_evidence set counted_at = $2 where order_id = $1";
}

/// What an event says about an order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sighting {
    pub(crate) order: OrderId,
    pub(crate) practitioner: UserId,
    pub(crate) user: UserId,
    pub(crate) completed_at: Option<Timestamp>,
    pub(crate) rating: Option<(u8, Timestamp)>,
}

/// Everything seen of an order so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    pub(crate) evidence: Evidence,
    /// Whether this sighting was the first to say that the service was completed.
    pub(crate) just_completed: bool,
    pub(crate) rated_at: Option<Timestamp>,
    /// Whether its rating is in the tally already.
    pub(crate) counted: bool,
}

/// Adds what was seen, and answers with everything seen so far; nothing when it names other people than before. Events
/// of one order are applied one after the other, so nobody else adds to it meanwhile.
pub(crate) async fn see(on: &impl Run, sighting: &Sighting) -> anyhow::Result<Option<Seen>> {
    let Sighting { order, practitioner, user, completed_at, rating } = sighting;
    let stars = rating.map(|(stars, _)| i16::from(stars));
    let rated_at = rating.map(|(_, at)| at);
    let row = on.opt(SEE, &[order, practitioner, user, completed_at, &stars, &rated_at]).await?;
    Ok(row.as_ref().map(seen))
}

/// Notes that the rating of an order is in the tally.
pub(crate) async fn counted(on: &impl Run, order: OrderId, now: Timestamp) -> anyhow::Result<()> {
    on.exec(COUNTED, &[&order, &now]).await.map(drop)
}

fn seen(row: &Row) -> Seen {
    let stars: Option<i16> = row.get("stars");
    let evidence = Evidence {
        completed: row.get::<_, Option<Timestamp>>("completed_at").is_some(),
        self_rated: row.get::<_, UserId>("practitioner_id") == row.get::<_, UserId>("user_id"),
        stars: stars.and_then(|stars| u8::try_from(stars).ok()),
    };
    let counted = row.get::<_, Option<Timestamp>>("counted_at").is_some();
    Seen { evidence, just_completed: row.get("just_completed"), rated_at: row.get("rated_at"), counted }
}
