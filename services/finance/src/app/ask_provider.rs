//! Asking the provider what became of a payment, because callbacks get lost.

use ids::PaymentId;
use sandbox_api::transaction::{Transaction, TransactionState};

use super::{App, apply_callback::apply_transaction, pay_order};
use crate::{
    domain::payment::{Payment, PaymentStatus},
    store::payments,
};

/// Asks once and applies the answer; asks again later while there is none that is final.
pub(crate) async fn ask_provider(app: &App, id: PaymentId, attempt: u32) -> anyhow::Result<()> {
    let found = payments::load(&app.db.write().await?, id).await?;
    let Some(payment) = found.filter(|payment| payment.status == PaymentStatus::Pending) else {
        return Ok(());
    };
    let over = payment.expires_at <= app.env.now();
    let answer = ask(app, &payment, over).await?;

    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    match answer {
        Some(transaction) if transaction.state != TransactionState::Open => {
            apply_transaction(app, &tx, &transaction).await?;
        }
        None if over => close_unknown(app, &tx, id).await?,
        _ => pay_order::ask_later(app, &tx, &payment, attempt + 1).await?,
    }
    tx.commit().await?;
    app.work.wake();
    Ok(())
}

/// Closes a payment at the provider that was given up here. One that was paid meanwhile is booked and sent back.
pub(crate) async fn close_payment(app: &App, id: PaymentId) -> anyhow::Result<()> {
    let found = payments::load(&app.db.write().await?, id).await?;
    let Some(payment) = found.filter(|payment| payment.status == PaymentStatus::Closed) else {
        return Ok(());
    };
    let Some(transaction) = ask(app, &payment, true).await? else { return Ok(()) };
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    apply_transaction(app, &tx, &transaction).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(())
}

/// What the provider knows, after closing what was not paid when `close` is set; `None` when it knows nothing.
async fn ask(app: &App, payment: &Payment, close: bool) -> anyhow::Result<Option<Transaction>> {
    let number = payment.id.to_string();
    let answer = if close {
        app.provider.close_transaction(&number).await
    } else {
        app.provider.transaction(&number).await
    };
    match answer {
        Ok(transaction) => Ok(Some(transaction)),
        Err(problem) if problem.code() == "sandbox.unknown_transaction" => Ok(None),
        Err(problem) => Err(problem.into()),
    }
}

async fn close_unknown(app: &App, tx: &kernel_postgres::Tx<'_>, id: PaymentId) -> anyhow::Result<()> {
    let Some(mut payment) = payments::lock(tx, id).await? else { return Ok(()) };
    if payment.status == PaymentStatus::Pending {
        payment.status = PaymentStatus::Closed;
        payment.closed_at = Some(app.env.now());
        payments::save(tx, &payment).await?;
    }
    Ok(())
}
