//! Refunds.

use anyhow::Context;
use ids::ProviderTransactionId;
use iso_currency::Currency;
use jiff::Timestamp;
use kernel::Money;
use kernel_postgres::{Row, Run, Tx, statements};
use sandbox_api::refund::{CreateRefund, Progress, ProviderRefund};

statements! {
    INSERT_REFUND = "
        insert into refunds (out_refund_no, transaction_id, amount_minor, reason, state, created_at)
        values ($1, $2, $3, $4, 'processing', $5)";

    LOAD_REFUND = "
        select r.*, t.out_trade_no, t.currency from refunds r join transactions t on t.id = r.transaction_id
        where r.out_refund_no = $1";

    FINISH_REFUND = "
        update refunds set state = 'finished', finished_at = $2 where out_refund_no = $1 and state = 'processing'";
}

pub(crate) async fn insert(
    tx: &Tx<'_>,
    of: ProviderTransactionId,
    request: &CreateRefund,
    now: Timestamp,
) -> anyhow::Result<()> {
    let CreateRefund { out_refund_no, amount, reason, out_trade_no: _ } = request;
    tx.exec(INSERT_REFUND, &[out_refund_no, &of, &amount.minor, reason, &now]).await.map(drop)
}

pub(crate) async fn load(run: &impl Run, number: &str) -> anyhow::Result<Option<ProviderRefund>> {
    run.opt(LOAD_REFUND, &[&number]).await?.as_ref().map(of_row).transpose()
}

/// Finishes; false when it was finished before.
pub(crate) async fn finish(tx: &Tx<'_>, number: &str, now: Timestamp) -> anyhow::Result<bool> {
    Ok(tx.exec(FINISH_REFUND, &[&number, &now]).await? == 1)
}

fn of_row(row: &Row) -> anyhow::Result<ProviderRefund> {
    let (state, code): (&str, &str) = (row.try_get("state")?, row.try_get("currency")?);
    let currency = Currency::from_code(code).with_context(|| format!("unknown currency {code}"))?;
    Ok(ProviderRefund {
        out_refund_no: row.try_get("out_refund_no")?,
        out_trade_no: row.try_get("out_trade_no")?,
        amount: Money::new(row.try_get("amount_minor")?, currency),
        state: Progress::parse(state).with_context(|| format!("unknown state {state}"))?,
        finished_at: row.try_get("finished_at")?,
        failure: None,
    })
}
