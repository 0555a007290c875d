//! The atomic claim: of all who reach for an order, the database lets exactly one through.

use ids::{AppointmentId, OrderId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Run, constraint, statements};
use kernel_work::outbox;

statements! {
    /// Order, appointment, timeline, attempt and event in one statement: either all of it happened or nothing. Losers
    /// wait for the winner's row lock, find the order no longer open, and touch nothing.
    ///
    /// One claim a practitioner at a time: two that insert overlapping appointments at once would each wait for the other
    /// at the exclusion constraint, and one would end as a deadlock instead of a clear answer.
    pub CLAIM_ORDER = "
        with turn as materialized (
            select pg_advisory_xact_lock(hashtextextended($2::uuid::text, 1))
        ), claimed as (
            update service_orders set status = 'assigned', practitioner_id = $2, assigned_at = $3, due_at = $4
            from turn
            where id = $1 and status = 'open' and starts_at > $3 and user_id <> $2
              and (reserved_for is null or reserved_for = $2)
            returning id, user_id, starts_at, ends_at
        ), booked as (
            insert into appointments (id, order_id, practitioner_id, user_id, starts_at, ends_at, state)
            select $5, id, $2, user_id, starts_at, ends_at, 'held' from claimed
        ), noted as (
            insert into order_timeline (order_id, status, at, actor, actor_id)
            select id, 'assigned', $3, 'practitioner', $2 from claimed
        ), attempted as (
            insert into grab_orders as g (order_id, practitioner_id, outcome, first_at, last_at)
            select id, $2, 'won', $3, $3 from claimed
            on conflict (order_id, practitioner_id) do update
                set outcome = 'won', reasons = '{}', attempts = g.attempts + 1, last_at = excluded.last_at
        ), published as (
            insert into outbox (id, source, type, version, class, key, data, time, traceparent)
            select $6, $7, $8, $9, $10, $11, $12, $13, $14 from claimed
        )
        select id from claimed";
}

/// A claim, with the event that tells of it.
#[derive(Debug)]
pub struct Claim {
    /// The order reached for.
    pub order_id: OrderId,
    /// Who reaches.
    pub practitioner_id: UserId,
    /// The appointment's id, if it comes to be.
    pub appointment_id: AppointmentId,
    /// When.
    pub at: Timestamp,
    /// When the winner must have confirmed.
    pub confirm_by: Option<Timestamp>,
    /// `trade.order_assigned`.
    pub event: outbox::Row,
}

/// How a claim ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// The order is theirs.
    Won,
    /// The order is not open any more.
    Lost,
    /// The winner would have had to be in two places at once; the order stays open.
    Overlapping,
}

/// Reaches for an order.
pub async fn claim(run: &impl Run, claim: &Claim) -> anyhow::Result<Claimed> {
    let Claim { order_id, practitioner_id, appointment_id, at, confirm_by, event } = claim;
    let [id, source, kind, version, class, key, data, time, traceparent] = event.params();
    let claimed = run
        .opt(
            CLAIM_ORDER,
            &[
                order_id,
                practitioner_id,
                at,
                confirm_by,
                appointment_id,
                id,
                source,
                kind,
                version,
                class,
                key,
                data,
                time,
                traceparent,
            ],
        )
        .await;
    match claimed {
        Ok(Some(_)) => Ok(Claimed::Won),
        Ok(None) => Ok(Claimed::Lost),
        Err(error) if constraint(&error) == Some("appointments_no_overlap") => Ok(Claimed::Overlapping),
        Err(error) => Err(error),
    }
}
