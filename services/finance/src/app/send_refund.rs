//! Sending a refund: shares that were paid out come back first, then the provider sends the money, then it is booked.

use finance_api::PaymentRefunded;
use ids::RefundId;
use jiff::Timestamp;
use kernel::Money;
use kernel_work::outbox;
use sandbox_api::{
    refund::{CreateRefund, Progress},
    sharing::CreateReturn,
};

use super::{App, Next, award_points, book_payment, settle_order, tickets};
use crate::{
    domain::{
        payment::{Payment, PaymentStatus},
        refund::{Refund, RefundStatus},
        settlement::{Settlement, SettlementStatus, refund_posting},
    },
    store::{payments, refunds, settlements},
};

/// Takes a refund as far as it goes now.
pub(crate) async fn send_refund(app: &App, id: RefundId) -> anyhow::Result<Next> {
    let Some((refund, payment)) = load(app, id).await? else { return Ok(Next::Done) };
    if payment.status == PaymentStatus::Paid {
        book_payment::book_payment(app, payment.id).await?;
    }
    let settlement = if refund.taken_back.total() > 0 {
        match returned_shares(app, &refund).await? {
            Some(settlement) => Some(settlement),
            None => return Ok(app.next_look()),
        }
    } else {
        None
    };
    let request = CreateRefund {
        out_refund_no: id.to_string(),
        out_trade_no: payment.id.to_string(),
        amount: Money::new(refund.amount_minor, payment.amount.currency),
        reason: refund.reason.clone(),
    };
    // Asking again under the same number is how one learns what became of it.
    let answer = match app.provider.create_refund(&request).await {
        Err(problem) if problem.status().as_u16() == 422 => {
            return abandon(app, &refund, problem.detail().to_owned()).await.map(|()| Next::Done);
        }
        answer => answer?,
    };
    match answer.state {
        Progress::Processing => {
            processing(app, id).await?;
            Ok(app.next_look())
        }
        Progress::Finished => {
            finish(app, &refund, &payment, settlement, answer.finished_at).await.map(|()| Next::Done)
        }
        Progress::Failed => {
            let failure = answer.failure.unwrap_or_else(|| "the provider gave no reason".to_owned());
            abandon(app, &refund, failure).await.map(|()| Next::Done)
        }
    }
}

/// The refund and its payment, unless there is nothing left to do.
async fn load(app: &App, id: RefundId) -> anyhow::Result<Option<(Refund, Payment)>> {
    let conn = app.db.write().await?;
    let Some(refund) = refunds::load(&conn, id).await?.filter(|refund| !refund.status.is_final()) else {
        return Ok(None);
    };
    let payment = payments::load(&conn, refund.payment).await?;
    Ok(payment.map(|payment| (refund, payment)))
}

/// The settlement once it is paid out and its receivers have returned their part of this refund; `None` while it is
/// still under way.
async fn returned_shares(app: &App, refund: &Refund) -> anyhow::Result<Option<Settlement>> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let settlement = settlements::lock_of_order(&tx, refund.order).await?;
    tx.commit().await?;
    drop(conn);
    let Some(settlement) = settlement.filter(|settlement| settlement.status == SettlementStatus::Paid) else {
        return Ok(None);
    };
    let from = settle_order::receivers(&settlement, &refund.taken_back);
    if !from.is_empty() {
        let request = CreateReturn {
            out_return_no: refund.id.to_string(),
            out_order_no: settlement.id.to_string(),
            from,
        };
        app.provider.return_shares(&request).await?;
    }
    Ok(Some(settlement))
}

async fn processing(app: &App, id: RefundId) -> anyhow::Result<()> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    if let Some(mut refund) =
        refunds::lock(&tx, id).await?.filter(|refund| refund.status == RefundStatus::Requested)
    {
        refund.status = RefundStatus::Processing;
        refunds::save(&tx, &refund).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn finish(
    app: &App,
    refund: &Refund,
    payment: &Payment,
    settlement: Option<Settlement>,
    at: Option<Timestamp>,
) -> anyhow::Result<()> {
    let posting = match &settlement {
        Some(settlement) => settlement.unwind_posting(refund),
        None => refund_posting(payment, refund),
    };
    app.ledger.post(posting).await?;

    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let Some(mut payment) = payments::lock(&tx, payment.id).await? else { return Ok(()) };
    let Some(mut refund) = refunds::lock(&tx, refund.id).await?.filter(|refund| !refund.status.is_final())
    else {
        return Ok(());
    };
    let refunded_at = at.unwrap_or_else(|| app.env.now());
    refund.status = RefundStatus::Succeeded;
    refund.finished_at = Some(refunded_at);
    refunds::save(&tx, &refund).await?;
    payment.finish_return(refund.amount_minor);
    payments::save(&tx, &payment).await?;
    if let Some(settlement) = settlement {
        award_points::reverse(app, &tx, &settlement).await?;
    }
    let event = PaymentRefunded {
        refund_id: refund.id,
        payment_id: payment.id,
        order_id: payment.order,
        payer_id: payment.payer,
        amount: Money::new(refund.amount_minor, payment.amount.currency),
        reason: refund.reason,
        refunded_at,
    };
    outbox::publish(&tx, &app.env, &event).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(())
}

/// The provider refused for good: the money is still here, and a person must decide.
async fn abandon(app: &App, refund: &Refund, failure: String) -> anyhow::Result<()> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let Some(mut payment) = payments::lock(&tx, refund.payment).await? else { return Ok(()) };
    let Some(mut refund) = refunds::lock(&tx, refund.id).await?.filter(|refund| !refund.status.is_final())
    else {
        return Ok(());
    };
    refund.status = RefundStatus::Failed;
    refund.failure = Some(failure.clone());
    refunds::save(&tx, &refund).await?;
    payment.abandon_return(refund.amount_minor);
    payments::save(&tx, &payment).await?;
    if let Some(mut settlement) = settlements::lock_of_order(&tx, refund.order).await? {
        settlement.returned = settlement.returned.minus(&refund.taken_back);
        settlements::save(&tx, &settlement).await?;
    }
    tickets::open(app, &tx, &format!("refund/{}", refund.id), &failure).await?;
    tx.commit().await
}
