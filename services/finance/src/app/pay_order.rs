//! Starting to pay: the payment is noted first, then opened at the provider, so that a crash between the two leaves
//! nothing that money could vanish into.

use ids::{OrderId, PaymentId, UserId};
use jiff::SignedDuration;
use kernel_postgres::Tx;
use kernel_work::{Options, jobs};
use sandbox_api::transaction::CreateTransaction;

use super::App;
use crate::{
    domain::{
        payment::{Payment, PaymentStatus, query_delay_seconds},
        reservation::{Reservation, ReservationStatus, Terms},
    },
    error::Error,
    jobs::AskProvider,
    store::{payments, reservations},
};

/// An order has one payment, so its id can be known before it exists; a repeat then opens the same transaction.
pub(crate) const fn payment_of(order: OrderId) -> PaymentId {
    PaymentId::from_uuid(order.uuid())
}

/// Notes the payment, or finds it.
pub(crate) async fn note(app: &App, payer: UserId, order: OrderId) -> Result<Payment, Error> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let reservation = reservations::lock(&tx, order).await?;
    let (status, terms) = match reservation {
        Some(Reservation { status, terms: Some(terms), .. }) if terms.payer == payer => (status, terms),
        Some(_) | None => return Err(Error::NothingToPay),
    };
    let found = payments::of_order(&tx, order).await?;
    let closed = found.as_ref().is_some_and(|payment| payment.status == PaymentStatus::Closed);
    if let Some(found) = found.filter(|_| !closed) {
        return Ok(found);
    }
    if status == ReservationStatus::Released {
        return Err(Error::ReservationReleased);
    }
    if closed || terms.expires_at <= app.env.now() {
        return Err(Error::ReservationExpired);
    }
    let payment = new_payment(app, order, &terms);
    payments::insert(&tx, &payment).await?;
    ask_later(app, &tx, &payment, 0).await?;
    tx.commit().await?;
    Ok(payment)
}

/// Opens the payment at the provider, or finds it opened. Nothing happens to one that is paid or closed.
pub(crate) async fn open(app: &App, payment: Payment) -> Result<Payment, Error> {
    if payment.status != PaymentStatus::Pending || !payment.cashier_url.is_empty() {
        return Ok(payment);
    }
    let request = CreateTransaction {
        out_trade_no: payment.id.to_string(),
        amount: payment.amount,
        description: "Service order".to_owned(),
        expires_at: payment.expires_at,
    };
    let opened = app.provider.create_transaction(&request).await.map_err(anyhow::Error::new)?;
    let number = opened.transaction_id.to_string();
    Ok(payments::note_opened(&app.db.write().await?, payment.id, &number, &opened.cashier_url).await?)
}

/// Asks the provider about the payment later: its callback may be lost.
pub(crate) async fn ask_later(app: &App, tx: &Tx<'_>, payment: &Payment, attempt: u32) -> anyhow::Result<()> {
    let Some(seconds) = query_delay_seconds(attempt) else { return Ok(()) };
    let now = app.env.now();
    // At the end of its time the question is due whatever the pace: the answer is final then.
    let deadline = payment.expires_at + SignedDuration::from_secs(1);
    let mut at = now + SignedDuration::from_secs(seconds);
    if now < deadline {
        at = at.min(deadline);
    }
    let job = AskProvider { payment: payment.id, attempt };
    jobs::enqueue(tx, &app.env, &job, Options::timer(payment.id.to_string(), at)).await?;
    Ok(())
}

fn new_payment(app: &App, order: OrderId, terms: &Terms) -> Payment {
    Payment {
        id: payment_of(order),
        order,
        payer: terms.payer,
        amount: terms.amount,
        status: PaymentStatus::Pending,
        provider_number: String::new(),
        cashier_url: String::new(),
        expires_at: terms.expires_at,
        created_at: app.env.now(),
        paid_at: None,
        booked_at: None,
        closed_at: None,
        returning_minor: 0,
        refunded_minor: 0,
    }
}
