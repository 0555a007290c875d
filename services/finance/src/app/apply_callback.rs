//! The provider's word, from a callback or an answer: verified, applied once, in whatever order it comes.

use ids::{PaymentId, RefundId};
use kernel_postgres::Tx;
use kernel_work::{Options, jobs};
use sandbox_api::{
    callback::{Callback, Notice},
    signature::{Content, Signed},
    transaction::{Transaction, TransactionState},
};

use super::{App, tickets};
use crate::{
    domain::payment::{OnPaid, PaymentStatus},
    error::Error,
    jobs::{BookPayment, SendRefund},
    store::payments,
};

/// Applies a callback. A repeat is understood and changes nothing.
pub(crate) async fn apply_callback(app: &App, signed: &Signed, body: &[u8]) -> Result<(), Error> {
    if !signed.verify(&app.keys.provider, Content::Callback { body }) {
        return Err(Error::CallbackForged);
    }
    if !signed.is_fresh(app.env.now(), app.config.callback_window_seconds) {
        return Err(Error::CallbackStale);
    }
    let callback: Callback = serde_json::from_slice(body).map_err(anyhow::Error::new)?;
    let event = match callback.notice {
        Notice::Paid(_) => "transaction.paid",
        Notice::Refunded(_) => "refund.finished",
    };
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    if !payments::note_callback(&tx, &callback.id, event, app.env.now()).await? {
        return Ok(());
    }
    match &callback.notice {
        Notice::Paid(transaction) => apply_transaction(app, &tx, transaction).await?,
        // The provider is asked again by the job, so that a callback and an answer take one way.
        Notice::Refunded(refund) => match refund.out_refund_no.parse::<RefundId>() {
            Ok(id) => {
                let job = SendRefund { refund: id };
                jobs::enqueue(&tx, &app.env, &job, Options::keyed(id.to_string())).await?;
                jobs::reschedule(&tx, SendRefund::NAME, &id.to_string(), app.env.now()).await?;
            }
            Err(_) => unknown(app, &tx, &refund.out_refund_no).await?,
        },
    }
    tx.commit().await?;
    app.work.wake();
    Ok(())
}

/// Applies what the provider says of a transaction.
pub(crate) async fn apply_transaction(
    app: &App,
    tx: &Tx<'_>,
    transaction: &Transaction,
) -> anyhow::Result<()> {
    let number = transaction.out_trade_no.as_str();
    let Ok(id) = number.parse::<PaymentId>() else { return unknown(app, tx, number).await };
    let Some(mut payment) = payments::lock(tx, id).await? else { return unknown(app, tx, number).await };
    match (transaction.state, payment.status.on_paid()) {
        (TransactionState::Paid, OnPaid::Book | OnPaid::BookAndReturn)
            if transaction.amount != payment.amount =>
        {
            let detail = format!("the provider took {} fen for {id}", transaction.amount.minor);
            tickets::open(app, tx, &format!("payment/{id}/amount"), &detail).await
        }
        (TransactionState::Paid, OnPaid::Book | OnPaid::BookAndReturn) => {
            // A payment of a closed order keeps its `closed_at`, which sends the money back once it is booked.
            payment.status = PaymentStatus::Paid;
            payment.paid_at = Some(transaction.paid_at.unwrap_or_else(|| app.env.now()));
            payments::save(tx, &payment).await?;
            let job = BookPayment { payment: id };
            jobs::enqueue(tx, &app.env, &job, Options::keyed(id.to_string())).await?;
            Ok(())
        }
        (TransactionState::Closed, OnPaid::Book) => {
            payment.status = PaymentStatus::Closed;
            payment.closed_at = Some(app.env.now());
            payments::save(tx, &payment).await
        }
        _ => Ok(()),
    }
}

async fn unknown(app: &App, tx: &Tx<'_>, number: &str) -> anyhow::Result<()> {
    tickets::open(
        app,
        tx,
        &format!("provider/{number}"),
        "the provider called about a number that is not ours",
    )
    .await
}
