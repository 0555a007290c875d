//! What finance does outside requests and events.

mod ask_provider;
mod book_payment;
mod close_payment;
mod expire;
mod post_points;
mod reconcile_day;
mod send_refund;
mod settle_order;

use std::time::Duration;

use kernel_postgres::Tx;
use kernel_work::{Job, JobHandler, Options, Schedule, jobs};

pub(crate) use self::{
    ask_provider::AskProvider,
    book_payment::BookPayment,
    close_payment::ClosePayment,
    expire::{ExpireHolds, ExpirePoints},
    post_points::PostPoints,
    reconcile_day::ReconcileDay,
    send_refund::SendRefund,
    settle_order::SettleOrder,
};
use crate::app::{App, Next};

/// The jobs this service runs.
pub(crate) fn handlers() -> Vec<JobHandler<App>> {
    vec![
        JobHandler::of::<AskProvider>(),
        JobHandler::of::<BookPayment>(),
        JobHandler::of::<ClosePayment>(),
        JobHandler::of::<ExpireHolds>(),
        JobHandler::of::<ExpirePoints>(),
        JobHandler::of::<PostPoints>(),
        JobHandler::of::<ReconcileDay>(),
        JobHandler::of::<SendRefund>(),
        JobHandler::of::<SettleOrder>(),
    ]
}

/// When they recur.
pub(crate) fn schedules() -> anyhow::Result<Vec<Schedule>> {
    Ok(vec![
        Schedule::every("finance.expire_holds", Duration::from_mins(1), &ExpireHolds {}),
        Schedule::daily("finance.expire_points", "00:10", "Asia/Shanghai", &ExpirePoints {})?,
        Schedule::daily("finance.reconcile", "02:30", "Asia/Shanghai", &ReconcileDay {})?,
    ])
}

/// Runs a job again when what it waits for is not done.
async fn again<J: Job<App>>(app: &App, job: &J, key: String, next: Next) -> anyhow::Result<()> {
    let Next::Again(at) = next else { return Ok(()) };
    let mut conn = app.db.write().await?;
    let tx: Tx<'_> = conn.begin().await?;
    jobs::enqueue(&tx, &app.env, job, Options::timer(key, at)).await?;
    tx.commit().await
}
