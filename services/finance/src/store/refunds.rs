//! Refunds.

use anyhow::Context;
use ids::{OrderId, RefundId};
use kernel_postgres::{Row, Run, Tx, statements};

use super::reservations::shares;
use crate::domain::{
    refund::{Refund, RefundStatus},
    split::Shares,
};

statements! {
    INSERT_REFUND = "
        insert into refunds (id, order_id, payment_id, key, amount_minor, reason, status,
                             practitioner_minor, platform_minor, referrer_minor, requested_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

    LOAD_REFUND = "select * from refunds where id = $1";
    LOCK_REFUND = "select * from refunds where id = $1 for update";
    LOAD_REFUND_BY_KEY = "select * from refunds where order_id = $1 and key = $2";

    /// Written under the lock of the row, as decided.
    SAVE_REFUND = "update refunds set status = $2, finished_at = $3, failure = $4 where id = $1";
}

pub(crate) async fn insert(tx: &Tx<'_>, refund: &Refund) -> anyhow::Result<()> {
    let Refund { id, order, payment, key, amount_minor, reason, status, taken_back, requested_at, .. } =
        refund;
    let Shares { practitioner, platform, referrer } = taken_back;
    let status = status.name();
    tx.exec(
        INSERT_REFUND,
        &[
            id,
            order,
            payment,
            key,
            amount_minor,
            reason,
            &status,
            practitioner,
            platform,
            referrer,
            requested_at,
        ],
    )
    .await
    .map(drop)
}

pub(crate) async fn load(run: &impl Run, id: RefundId) -> anyhow::Result<Option<Refund>> {
    run.opt(LOAD_REFUND, &[&id]).await?.as_ref().map(of_row).transpose()
}

pub(crate) async fn lock(tx: &Tx<'_>, id: RefundId) -> anyhow::Result<Option<Refund>> {
    tx.opt(LOCK_REFUND, &[&id]).await?.as_ref().map(of_row).transpose()
}

pub(crate) async fn by_key(run: &impl Run, order: OrderId, key: &str) -> anyhow::Result<Option<Refund>> {
    run.opt(LOAD_REFUND_BY_KEY, &[&order, &key]).await?.as_ref().map(of_row).transpose()
}

/// Saves what can change of a locked refund.
pub(crate) async fn save(tx: &Tx<'_>, refund: &Refund) -> anyhow::Result<()> {
    let Refund { id, status, finished_at, failure, .. } = refund;
    let status = status.name();
    tx.exec(SAVE_REFUND, &[id, &status, finished_at, failure]).await.map(drop)
}

fn of_row(row: &Row) -> anyhow::Result<Refund> {
    let status: &str = row.try_get("status")?;
    Ok(Refund {
        id: row.try_get("id")?,
        order: row.try_get("order_id")?,
        payment: row.try_get("payment_id")?,
        key: row.try_get("key")?,
        amount_minor: row.try_get("amount_minor")?,
        reason: row.try_get("reason")?,
        status: RefundStatus::parse(status).with_context(|| format!("unknown refund status {status}"))?,
        taken_back: shares(row, ["practitioner_minor", "platform_minor", "referrer_minor"])?,
        requested_at: row.try_get("requested_at")?,
        finished_at: row.try_get("finished_at")?,
        failure: row.try_get("failure")?,
    })
}
