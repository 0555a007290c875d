//! A day's orders for the nightly comparison.

use ids::OrderId;
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};
use trade_api::ReconciliationOrder;

use super::columns;

statements! {
    /// The timeline knows on which day something happened; the orders themselves carry no index for it.
    DAY_ORDERS = "
        select o.id, o.user_id, o.practitioner_id, o.amount_minor, o.refund_minor, o.currency, o.status, o.created_at,
            o.paid_at, o.completed_at, o.ended_at
        from service_orders o
        where o.id > $3 and o.id in (
            select t.order_id from order_timeline t where t.at >= $1 and t.at < $2
              and t.status in ('pending_payment', 'open', 'completed', 'cancelled', 'expired', 'refunded'))
        order by o.id limit $4";
}

/// Orders whose money may have moved between two instants, by id.
pub(crate) async fn day(
    run: &impl Run,
    (from, to): (Timestamp, Timestamp),
    after: OrderId,
    limit: i64,
) -> anyhow::Result<Vec<ReconciliationOrder>> {
    run.rows(DAY_ORDERS, &[&from, &to, &after, &limit]).await?.iter().map(read).collect()
}

fn read(row: &Row) -> anyhow::Result<ReconciliationOrder> {
    Ok(ReconciliationOrder {
        order_id: row.try_get("id")?,
        user_id: row.try_get("user_id")?,
        practitioner_id: row.try_get("practitioner_id")?,
        amount: columns::money(row, "amount_minor", "currency")?,
        status: columns::status(row, "status")?,
        created_at: row.try_get("created_at")?,
        paid_at: row.try_get("paid_at")?,
        completed_at: row.try_get("completed_at")?,
        cancelled_at: row.try_get("ended_at")?,
        refund: columns::money(row, "refund_minor", "currency")?,
    })
}
