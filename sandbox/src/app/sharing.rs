//! Dividing an order's money: checked and accepted at once, finished a little later.

use kernel_work::{Options, jobs};
use sandbox_api::{
    sharing::{CreateReturn, CreateSharing, Receiver, Sharing},
    transaction::TransactionState,
};

use super::{App, bounded, number};
use crate::{
    error::Error,
    jobs::FinishSharing,
    store::{
        sharings,
        transactions::{self, Found},
    },
};

/// Accepts a division; the same number with the same content finds the first.
pub(crate) async fn create(app: &App, request: &CreateSharing) -> Result<Sharing, Error> {
    number(&request.out_order_no, "/out_order_no")?;
    bounded(&request.collector, (1, 64), "/collector", "1 to 64 characters")?;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let mut found = transactions::lock(&tx, &request.out_trade_no).await?.ok_or(Error::UnknownTransaction)?;
    if let Some(known) = sharings::load(&tx, &request.out_order_no).await? {
        return if known.request == *request { Ok(known.sharing) } else { Err(Error::NumberReused) };
    }
    let paid_at = found.paid_at.filter(|_| found.state == TransactionState::Paid).ok_or(Error::NotPaid)?;
    let parts = parts(&request.receivers, &found)?;
    let total = app.config.limits.check(&found.standing, &parts, paid_at, app.env.now())?;
    found.standing.shared += total;
    transactions::save_standing(&tx, found.id, &found.standing).await?;
    sharings::insert(&tx, found.id, request, total, app.env.now()).await?;
    let job = FinishSharing { sharing: request.out_order_no.clone() };
    let options = Options::timer(request.out_order_no.clone(), app.finishes_at());
    jobs::enqueue(&tx, &app.env, &job, options).await?;
    let known = sharings::load(&tx, &request.out_order_no).await?.ok_or(Error::UnknownSharing)?;
    tx.commit().await?;
    Ok(known.sharing)
}

/// What became of a division.
pub(crate) async fn read(app: &App, number: &str) -> Result<Sharing, Error> {
    let found = sharings::load(&app.db.write().await?, number).await?.ok_or(Error::UnknownSharing)?;
    Ok(found.sharing)
}

/// Takes shares back at once; the same number with the same content has no further effect.
pub(crate) async fn take_back(app: &App, request: &CreateReturn) -> Result<(), Error> {
    number(&request.out_return_no, "/out_return_no")?;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let sharing = sharings::load(&tx, &request.out_order_no).await?.ok_or(Error::UnknownSharing)?;
    let number = &sharing.sharing.out_trade_no;
    let mut found = transactions::lock(&tx, number).await?.ok_or(Error::UnknownTransaction)?;
    if let Some(known) = sharings::load_return(&tx, &request.out_return_no).await? {
        return if known == *request { Ok(()) } else { Err(Error::NumberReused) };
    }
    let total = found.standing.check_return(&parts(&request.from, &found)?)?;
    found.standing.returned += total;
    transactions::save_standing(&tx, found.id, &found.standing).await?;
    sharings::insert_return(&tx, request, total, app.env.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Everyone has their part.
pub(crate) async fn finish(app: &App, number: &str) -> anyhow::Result<()> {
    sharings::finish(&app.db.write().await?, number, app.env.now()).await
}

fn parts(receivers: &[Receiver], of: &Found) -> Result<Vec<i64>, Error> {
    for receiver in receivers {
        bounded(&receiver.account, (1, 64), "/receivers/account", "1 to 64 characters")?;
        if receiver.amount.currency != of.amount.currency {
            return Err(Error::OutOfBounds {
                pointer: "/receivers/amount/currency",
                bounds: "the currency of the transaction",
            });
        }
    }
    Ok(receivers.iter().map(|receiver| receiver.amount.minor).collect())
}
