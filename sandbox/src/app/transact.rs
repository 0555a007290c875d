//! Opening, finding and closing transactions.

use sandbox_api::transaction::{CreateTransaction, Transaction};

use super::{App, bounded, number};
use crate::{domain::limits::Refusal, error::Error, store::transactions};

/// Opens a transaction; the same number with the same content finds the first.
pub(crate) async fn create(app: &App, request: &CreateTransaction) -> Result<Transaction, Error> {
    number(&request.out_trade_no, "/out_trade_no")?;
    bounded(&request.description, (0, 120), "/description", "at most 120 characters")?;
    if request.amount.minor <= 0 {
        return Err(Refusal::Amount.into());
    }
    let conn = app.db.write().await?;
    transactions::insert(&conn, app.env.id(), request, app.env.now()).await?;
    let found =
        transactions::by_number(&conn, &request.out_trade_no).await?.ok_or(Error::UnknownTransaction)?;
    if found.amount != request.amount || found.description != request.description {
        return Err(Error::NumberReused);
    }
    Ok(found.shown(app.env.now()))
}

/// What became of a transaction.
pub(crate) async fn read(app: &App, number: &str) -> Result<Transaction, Error> {
    let found =
        transactions::by_number(&app.db.write().await?, number).await?.ok_or(Error::UnknownTransaction)?;
    Ok(found.shown(app.env.now()))
}

/// Closes a transaction that is open; one that is paid stays paid.
pub(crate) async fn close(app: &App, number: &str) -> Result<Transaction, Error> {
    transactions::close(&app.db.write().await?, number).await?;
    read(app, number).await
}
