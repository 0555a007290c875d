//! Booking a payment: into the ledger first, under a key that makes a repeat harmless, then into the world.

use finance_api::PaymentSuccess;
use ids::PaymentId;
use kernel::Money;
use kernel_postgres::Tx;
use kernel_work::outbox;

use super::{App, request_refund};
use crate::{
    domain::{
        payment::{Payment, PaymentStatus},
        settlement::payment_posting,
    },
    store::{payments, reservations},
};

/// Books a payment that the provider confirmed; one that is booked stays as it is.
pub(crate) async fn book_payment(app: &App, id: PaymentId) -> anyhow::Result<()> {
    let found = payments::load(&app.db.write().await?, id).await?;
    let Some(payment) = found.filter(|payment| payment.status == PaymentStatus::Paid) else { return Ok(()) };
    app.ledger.post(payment_posting(&payment)).await?;

    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let Some(mut payment) =
        payments::lock(&tx, id).await?.filter(|payment| payment.status == PaymentStatus::Paid)
    else {
        return Ok(());
    };
    payment.status = PaymentStatus::Succeeded;
    payment.booked_at = Some(app.env.now());
    payments::save(&tx, &payment).await?;
    if payment.closed_at.is_some() {
        let left = payment.left_minor();
        if left > 0 {
            request_refund::start(app, &tx, &mut payment, "late", left, "the order had ended").await?;
        }
    } else {
        announce(app, &tx, &payment).await?;
    }
    tx.commit().await?;
    app.work.wake();
    Ok(())
}

/// Tells everyone that the payment arrived.
pub(crate) async fn announce(app: &App, tx: &Tx<'_>, payment: &Payment) -> anyhow::Result<()> {
    let reservation = reservations::load(tx, payment.order).await?;
    let share = reservation.and_then(|found| found.terms).map(|terms| terms.shares.practitioner);
    let event = PaymentSuccess {
        payment_id: payment.id,
        order_id: payment.order,
        payer_id: payment.payer,
        amount: payment.amount,
        practitioner_share: share.map(|minor| Money::new(minor, payment.amount.currency)),
        paid_at: payment.paid_at.unwrap_or_else(|| app.env.now()),
    };
    outbox::publish(tx, &app.env, &event).await.map(drop)
}
