//! Mending breaks. Each mend repeats a step that should have happened, under the key that step always has, so that a
//! mend of something that was only slow does no harm.

use ids::{OrderId, PaymentId, RefundId, UserId};
use kernel_postgres::Tx;
use kernel_work::{Options, jobs};

use super::gather::Gathered;
use crate::{
    app::{App, apply_callback, award_points, book_payment, cancel_order, request_refund, settle_order},
    domain::{
        payment::{Payment, PaymentStatus},
        recon::Repair,
        refund::RefundStatus,
        settlement::{Cause, SettlementStatus},
    },
    error::Error,
    jobs::{BookPayment, SendRefund, SettleOrder},
    store::{payments, refunds, settlements},
};

/// Mends; false when it takes a person after all.
pub(super) async fn repair(app: &App, gathered: &Gathered, mend: Repair) -> anyhow::Result<bool> {
    if let Repair::BookPayment { payment } = mend {
        return book(app, PaymentId::from_uuid(payment)).await;
    }
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let mended = match mend {
        Repair::BookPayment { .. } => false,
        Repair::BookRefund { refund } => book_refund(app, &tx, RefundId::from_uuid(refund)).await?,
        Repair::AnnouncePayment { order } => announce(app, &tx, order).await?,
        Repair::Refund { order, minor } => refund(app, &tx, order, minor).await?,
        Repair::Settle { order } => {
            settle(app, &tx, order, gathered.practitioners.get(&order).copied()).await?
        }
    };
    if mended {
        tx.commit().await?;
    }
    Ok(mended)
}

/// The statement is a file; the provider is asked once more before money is booked.
async fn book(app: &App, id: PaymentId) -> anyhow::Result<bool> {
    let transaction = app.provider.transaction(&id.to_string()).await?;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    apply_callback::apply_transaction(app, &tx, &transaction).await?;
    let paid = payments::lock(&tx, id).await?.is_some_and(|payment| payment.status == PaymentStatus::Paid);
    if paid {
        jobs::enqueue(&tx, &app.env, &BookPayment { payment: id }, Options::keyed(id.to_string())).await?;
    }
    tx.commit().await?;
    Ok(paid)
}

async fn book_refund(app: &App, tx: &Tx<'_>, id: RefundId) -> anyhow::Result<bool> {
    let open = refunds::lock(tx, id).await?.is_some_and(|refund| refund.status != RefundStatus::Failed);
    if open {
        let key = id.to_string();
        jobs::enqueue(tx, &app.env, &SendRefund { refund: id }, Options::keyed(key.clone())).await?;
        jobs::reschedule(tx, SendRefund::NAME, &key, app.env.now()).await?;
    }
    Ok(open)
}

async fn announce(app: &App, tx: &Tx<'_>, order: OrderId) -> anyhow::Result<bool> {
    let Some(payment) = payments::lock_of_order(tx, order).await? else { return Ok(false) };
    if payment.status != PaymentStatus::Succeeded {
        return Ok(false);
    }
    book_payment::announce(app, tx, &payment).await?;
    Ok(true)
}

async fn refund(app: &App, tx: &Tx<'_>, order: OrderId, minor: i64) -> anyhow::Result<bool> {
    let Some(mut payment) = payments::lock_of_order(tx, order).await?.filter(Payment::is_paid) else {
        return Ok(false);
    };
    let reason = "found by reconciliation";
    match request_refund::start(app, tx, &mut payment, cancel_order::REFUND_KEY, minor, reason).await {
        Ok(refund) => Ok(refund.status != RefundStatus::Failed),
        Err(Error::Fault(fault)) => Err(fault),
        Err(_) => Ok(false),
    }
}

async fn settle(
    app: &App,
    tx: &Tx<'_>,
    order: OrderId,
    practitioner: Option<UserId>,
) -> anyhow::Result<bool> {
    let Some(payment) = payments::lock_of_order(tx, order).await?.filter(Payment::is_paid) else {
        return Ok(false);
    };
    if let Some(settlement) = settlements::lock_of_order(tx, order).await? {
        let job = SettleOrder { settlement: settlement.id };
        jobs::enqueue(tx, &app.env, &job, Options::keyed(settlement.id.to_string())).await?;
        return Ok(settlement.status != SettlementStatus::Failed);
    }
    let Some(practitioner) = practitioner else { return Ok(false) };
    let Some(settlement) = settle_order::plan(app, tx, &payment, practitioner, Cause::Completed).await?
    else {
        return Ok(false);
    };
    award_points::for_order(app, tx, &settlement).await?;
    Ok(true)
}
