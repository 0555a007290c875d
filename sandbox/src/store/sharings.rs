//! Divisions and what was taken back of them.

use anyhow::Context;
use ids::ProviderTransactionId;
use jiff::Timestamp;
use kernel_postgres::{Json, Row, Run, Tx, statements};
use sandbox_api::{
    refund::Progress,
    sharing::{CreateReturn, CreateSharing, Receiver, Sharing},
};

statements! {
    INSERT_SHARING = "
        insert into sharings (out_order_no, transaction_id, collector, receivers, total_minor, state, created_at)
        values ($1, $2, $3, $4, $5, 'processing', $6)";

    LOAD_SHARING = "
        select s.*, t.out_trade_no from sharings s join transactions t on t.id = s.transaction_id
        where s.out_order_no = $1";

    FINISH_SHARING = "
        update sharings set state = 'finished', finished_at = $2 where out_order_no = $1 and state = 'processing'";

    INSERT_RETURN = "
        insert into sharing_returns (out_return_no, out_order_no, givers, total_minor, created_at)
        values ($1, $2, $3, $4, $5)";

    LOAD_RETURN = "select out_return_no, out_order_no, givers from sharing_returns where out_return_no = $1";
}

/// A division as it was asked for, and how it stands.
pub(crate) struct Found {
    pub(crate) request: CreateSharing,
    pub(crate) sharing: Sharing,
}

pub(crate) async fn insert(
    tx: &Tx<'_>,
    of: ProviderTransactionId,
    request: &CreateSharing,
    total: i64,
    now: Timestamp,
) -> anyhow::Result<()> {
    let CreateSharing { out_order_no, collector, receivers, out_trade_no: _ } = request;
    tx.exec(INSERT_SHARING, &[out_order_no, &of, collector, &Json(receivers), &total, &now]).await.map(drop)
}

pub(crate) async fn load(run: &impl Run, number: &str) -> anyhow::Result<Option<Found>> {
    run.opt(LOAD_SHARING, &[&number]).await?.as_ref().map(of_row).transpose()
}

pub(crate) async fn finish(run: &impl Run, number: &str, now: Timestamp) -> anyhow::Result<()> {
    run.exec(FINISH_SHARING, &[&number, &now]).await.map(drop)
}

pub(crate) async fn insert_return(
    tx: &Tx<'_>,
    request: &CreateReturn,
    total: i64,
    now: Timestamp,
) -> anyhow::Result<()> {
    let CreateReturn { out_return_no, out_order_no, from } = request;
    tx.exec(INSERT_RETURN, &[out_return_no, out_order_no, &Json(from), &total, &now]).await.map(drop)
}

pub(crate) async fn load_return(run: &impl Run, number: &str) -> anyhow::Result<Option<CreateReturn>> {
    let Some(row) = run.opt(LOAD_RETURN, &[&number]).await? else { return Ok(None) };
    Ok(Some(CreateReturn {
        out_return_no: row.try_get("out_return_no")?,
        out_order_no: row.try_get("out_order_no")?,
        from: row.try_get::<_, Json<Vec<Receiver>>>("givers")?.0,
    }))
}

fn of_row(row: &Row) -> anyhow::Result<Found> {
    let state: &str = row.try_get("state")?;
    let request = CreateSharing {
        out_order_no: row.try_get("out_order_no")?,
        out_trade_no: row.try_get("out_trade_no")?,
        collector: row.try_get("collector")?,
        receivers: row.try_get::<_, Json<Vec<Receiver>>>("receivers")?.0,
    };
    let sharing = Sharing {
        out_order_no: request.out_order_no.clone(),
        out_trade_no: request.out_trade_no.clone(),
        state: Progress::parse(state).with_context(|| format!("unknown state {state}"))?,
        finished_at: row.try_get("finished_at")?,
        failure: None,
    };
    Ok(Found { request, sharing })
}
