//! Giving an order's payment up, whatever has come of it so far.

use ids::OrderId;
use kernel_postgres::Tx;
use kernel_work::{Options, jobs};

use super::{App, request_refund};
use crate::{
    domain::{
        payment::{Payment, PaymentStatus},
        reservation::Reservation,
    },
    error::Error,
    jobs::ClosePayment,
    store::{payments, reservations},
};

/// Releases: a reservation that is there, or one that may still come. Money that is here already goes back.
pub(crate) async fn release_payment(
    app: &App,
    tx: &Tx<'_>,
    order: OrderId,
    reason: &str,
) -> Result<Reservation, Error> {
    let reservation = reservations::release(tx, order, reason, app.env.now()).await?;
    if let Some(mut payment) = payments::lock_of_order(tx, order).await? {
        close(app, tx, &mut payment).await?;
        let left = payment.left_minor();
        if payment.is_paid() && left > 0 {
            request_refund::start(app, tx, &mut payment, "release", left, reason).await?;
        }
    }
    Ok(reservation)
}

/// Closes a locked payment that nobody has paid yet, here and at the provider.
pub(crate) async fn close(app: &App, tx: &Tx<'_>, payment: &mut Payment) -> anyhow::Result<()> {
    if payment.status != PaymentStatus::Pending {
        return Ok(());
    }
    payment.status = PaymentStatus::Closed;
    payment.closed_at = Some(app.env.now());
    payments::save(tx, payment).await?;
    let job = ClosePayment { payment: payment.id };
    jobs::enqueue(tx, &app.env, &job, Options::keyed(payment.id.to_string())).await?;
    Ok(())
}
