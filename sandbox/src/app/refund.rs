//! Refunds: accepted at once, finished a little later.

use kernel_work::{Options, jobs};
use sandbox_api::{
    callback::Notice,
    refund::{CreateRefund, ProviderRefund},
    transaction::TransactionState,
};

use super::{App, bounded, call_back, number};
use crate::{
    error::Error,
    jobs::FinishRefund,
    store::{refunds, transactions},
};

/// Accepts a refund; the same number with the same content finds the first.
pub(crate) async fn create(app: &App, request: &CreateRefund) -> Result<ProviderRefund, Error> {
    number(&request.out_refund_no, "/out_refund_no")?;
    bounded(&request.reason, (0, 200), "/reason", "at most 200 characters")?;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let mut found = transactions::lock(&tx, &request.out_trade_no).await?.ok_or(Error::UnknownTransaction)?;
    if let Some(refund) = refunds::load(&tx, &request.out_refund_no).await? {
        let same = refund.out_trade_no == request.out_trade_no && refund.amount == request.amount;
        return if same { Ok(refund) } else { Err(Error::NumberReused) };
    }
    if found.state != TransactionState::Paid || request.amount.currency != found.amount.currency {
        return Err(Error::NotPaid);
    }
    found.standing.check_refund(request.amount.minor)?;
    found.standing.refunded += request.amount.minor;
    transactions::save_standing(&tx, found.id, &found.standing).await?;
    refunds::insert(&tx, found.id, request, app.env.now()).await?;
    let job = FinishRefund { refund: request.out_refund_no.clone() };
    let options = Options::timer(request.out_refund_no.clone(), app.finishes_at());
    jobs::enqueue(&tx, &app.env, &job, options).await?;
    let refund = refunds::load(&tx, &request.out_refund_no).await?.ok_or(Error::UnknownRefund)?;
    tx.commit().await?;
    Ok(refund)
}

/// What became of a refund.
pub(crate) async fn read(app: &App, number: &str) -> Result<ProviderRefund, Error> {
    refunds::load(&app.db.write().await?, number).await?.ok_or(Error::UnknownRefund)
}

/// The payer has his money.
pub(crate) async fn finish(app: &App, number: &str) -> anyhow::Result<()> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    if !refunds::finish(&tx, number, app.env.now()).await? {
        return Ok(());
    }
    if let Some(refund) = refunds::load(&tx, number).await? {
        call_back::tell(app, &tx, Notice::Refunded(refund)).await?;
    }
    tx.commit().await?;
    app.work.wake();
    Ok(())
}
