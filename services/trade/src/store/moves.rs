//! Storing a decided move, and a rating.

use ids::{OrderId, UserId};
use jiff::Timestamp;
use kernel::Money;
use kernel_postgres::{Run, Tx, statements};

use crate::domain::order::{Change, Score};

statements! {
    /// The order, its timeline and its appointment move together. Guarded by the status the decision was made on.
    APPLY_CHANGE = "
        with moved as (
            update service_orders set status = $3::text, due_at = $4, end_reason = $5::text, refund_minor = $6,
                paid_at = case when $3::text = 'open' then $7::timestamptz else paid_at end,
                completed_at = case when $3::text = 'completed' then $7::timestamptz else completed_at end,
                ended_at = case when $5::text is not null then $7::timestamptz else ended_at end
            where id = $1 and status = $2
            returning id
        ), freed as (
            update appointments set state = case when $5::text is null then 'kept' else 'released' end
            where order_id in (select id from moved) and ($5::text is not null or $3::text = 'completed')
        ), noted as (
            insert into order_timeline (order_id, status, at, actor, actor_id, note)
            select id, $3::text, $7, $8, $9, $10 from moved
        )
        select id from moved";
    /// Money that arrives for an order that has ended goes back whole. Once: `paid_at` says that it has arrived.
    OWE_LATE_PAYMENT = "
        update service_orders set paid_at = $2, refund_minor = amount_minor
        where id = $1 and status in ('cancelled', 'expired', 'refunded') and paid_at is null";
    /// What finance has sent back by itself, as it does with money that came after the order had ended, was owed.
    NOTE_REFUND = "
        update service_orders
        set refunded_minor = refunded_minor + $2, refund_minor = greatest(refund_minor, refunded_minor + $2)
        where id = $1";
    NOTE_SHARE = "update service_orders set practitioner_share_minor = $2 where id = $1 and currency = $3";
    /// Once an order, never changed.
    RATE_ORDER = "
        update service_orders set rating = $2, rating_comment = $3, rated_at = $4
        where id = $1 and status = 'completed' and rating is null";
}

/// Who moved the order and what they said.
#[derive(Clone, Debug, Default)]
pub(crate) struct Attribution {
    /// A person, where it was one.
    pub(crate) by: Option<UserId>,
    pub(crate) note: Option<String>,
}

/// Stores a change decided on the locked order.
pub(crate) async fn apply(
    tx: &Tx<'_>,
    id: OrderId,
    change: &Change,
    attribution: &Attribution,
) -> anyhow::Result<()> {
    let (from, to, actor) = (change.from.as_str(), change.to.as_str(), change.actor.as_str());
    let reason = change.reason.map(trade_api::CancelReason::as_str);
    let Attribution { by, note } = attribution;
    let moved = tx
        .opt(
            APPLY_CHANGE,
            &[&id, &from, &to, &change.due_at, &reason, &change.refund.minor, &change.at, &actor, by, note],
        )
        .await?;
    anyhow::ensure!(moved.is_some(), "order {id} left {from} while it was locked");
    Ok(())
}

/// Stores the first rating of a completed order; false when it has one.
pub(crate) async fn rate(
    tx: &Tx<'_>,
    id: OrderId,
    score: Score,
    comment: Option<&str>,
    now: Timestamp,
) -> anyhow::Result<bool> {
    let stars = i16::from(score.stars());
    Ok(tx.exec(RATE_ORDER, &[&id, &stars, &comment, &now]).await? > 0)
}

/// Notes that money arrived after the order had ended; false when that is known already.
pub(crate) async fn owe_late_payment(tx: &Tx<'_>, id: OrderId, now: Timestamp) -> anyhow::Result<bool> {
    Ok(tx.exec(OWE_LATE_PAYMENT, &[&id, &now]).await? > 0)
}

/// Notes that this much has reached the consumer again.
pub(crate) async fn note_refund(tx: &Tx<'_>, id: OrderId, minor: i64) -> anyhow::Result<()> {
    tx.exec(NOTE_REFUND, &[&id, &minor]).await.map(drop)
}

/// Notes what the practitioner will get of the order's price.
pub(crate) async fn note_share(tx: &Tx<'_>, id: OrderId, share: Money) -> anyhow::Result<()> {
    tx.exec(NOTE_SHARE, &[&id, &share.minor, &share.currency.code()]).await.map(drop)
}
