//! The cashier: where payers pay, or are declined.

use ids::ProviderTransactionId;
use sandbox_api::{
    callback::Notice,
    transaction::{Outcome, TransactionState},
};

use super::{App, call_back};
use crate::{
    error::Error,
    store::transactions::{self, Found},
};

/// What the payer sees.
pub(crate) async fn look(app: &App, id: ProviderTransactionId) -> Result<Found, Error> {
    transactions::by_id(&app.db.read().await?, id).await?.ok_or(Error::UnknownTransaction)
}

/// Pays or declines. Whoever has paid and pays again has paid once.
pub(crate) async fn visit(app: &App, id: ProviderTransactionId, outcome: Outcome) -> Result<Found, Error> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let now = app.env.now();
    let found = transactions::by_id(&tx, id).await?.ok_or(Error::UnknownTransaction)?;
    match (found.shown(now).state, outcome) {
        (TransactionState::Paid, _) => return Ok(found),
        (TransactionState::Closed, _) => return Err(Error::Closed),
        (TransactionState::Open, Outcome::Decline) => return Err(Error::Declined),
        (TransactionState::Open, Outcome::Pay) => {}
    }
    // Closed, or paid elsewhere, since it was looked at: a second visit tells which.
    let paid = transactions::pay(&tx, id, now).await?.ok_or(Error::Closed)?;
    call_back::tell(app, &tx, Notice::Paid(paid.shown(now))).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(paid)
}
