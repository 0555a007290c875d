//! Asking for a refund: the money is set aside at once, and sent by a job.

use finance_api::RequestRefund;
use iso_currency::Currency;
use kernel_postgres::Tx;
use kernel_work::{Options, jobs};

use super::App;
use crate::{
    domain::{
        payment::Payment,
        refund::{Refund, RefundStatus},
        settlement::SettlementStatus,
        split::Shares,
        unwind::give_back,
    },
    error::Error,
    jobs::SendRefund,
    store::{payments, refunds, settlements},
};

/// Refunds on request; the same key is the same refund.
pub(crate) async fn request_refund(app: &App, tx: &Tx<'_>, request: &RequestRefund) -> Result<Refund, Error> {
    super::bounded(&request.key, 100, "/key", "1 to 100 characters")?;
    super::bounded(&request.reason, 200, "/reason", "1 to 200 characters")?;
    if request.amount.currency != Currency::CNY {
        return Err(Error::CurrencyUnsupported);
    }
    let found = payments::lock_of_order(tx, request.order_id).await?;
    let mut payment = found.filter(Payment::is_paid).ok_or(Error::NotPaid)?;
    start(app, tx, &mut payment, &request.key, request.amount.minor, &request.reason).await
}

/// Starts a refund of a locked payment, taking shares back from a settlement if there is one.
pub(crate) async fn start(
    app: &App,
    tx: &Tx<'_>,
    payment: &mut Payment,
    key: &str,
    minor: i64,
    reason: &str,
) -> Result<Refund, Error> {
    if let Some(found) = refunds::by_key(tx, payment.order, key).await? {
        return if found.amount_minor == minor { Ok(found) } else { Err(Error::RefundKeyReused) };
    }
    let left = payment.left_minor();
    if minor <= 0 || minor > left {
        return Err(Error::RefundTooLarge { left });
    }
    let refund = Refund {
        id: app.env.id(),
        order: payment.order,
        payment: payment.id,
        key: key.to_owned(),
        amount_minor: minor,
        reason: reason.to_owned(),
        status: RefundStatus::Requested,
        taken_back: take_back(tx, payment, minor).await?,
        requested_at: app.env.now(),
        finished_at: None,
        failure: None,
    };
    payment.start_return(minor);
    payments::save(tx, payment).await?;
    refunds::insert(tx, &refund).await?;
    let job = SendRefund { refund: refund.id };
    jobs::enqueue(tx, &app.env, &job, Options::keyed(refund.id.to_string())).await?;
    Ok(refund)
}

/// Reserves what each party gives back; nothing when the money was not divided.
async fn take_back(tx: &Tx<'_>, payment: &Payment, minor: i64) -> Result<Shares, Error> {
    let Some(mut settlement) = settlements::lock_of_order(tx, payment.order).await? else {
        return Ok(Shares::default());
    };
    if settlement.status == SettlementStatus::Failed {
        // Its money is still held, and an operator is at it; a refund now would cross what he does.
        return Err(Error::RefundTooLarge { left: 0 });
    }
    let left = settlement.shares.minus(&settlement.returned).total();
    let back =
        give_back(&settlement.shares, &settlement.returned, minor).ok_or(Error::RefundTooLarge { left })?;
    settlement.returned = settlement.returned.plus(&back);
    settlements::save(tx, &settlement).await?;
    Ok(back)
}
