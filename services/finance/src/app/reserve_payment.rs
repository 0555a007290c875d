//! Reserving an order's payment: everything that could make it fail later is checked now.

use finance_api::ReservePayment;
use iso_currency::Currency;
use kernel_postgres::Tx;

use super::App;
use crate::{
    domain::{
        reservation::{Reservation, ReservationStatus, Terms},
        split::{Parties, Timing},
    },
    error::Error,
    store::reservations,
};

/// Reserves once an order; a repeat on the same terms finds the first.
pub(crate) async fn reserve_payment(
    app: &App,
    tx: &Tx<'_>,
    request: &ReservePayment,
) -> Result<Reservation, Error> {
    let terms = terms(app, request)?;
    let order = request.order_id;
    if reservations::reserve(tx, order, &terms).await? {
        return Ok(Reservation { order, status: ReservationStatus::Reserved, terms: Some(terms) });
    }
    match reservations::lock(tx, order).await? {
        Some(Reservation { status: ReservationStatus::Reserved, terms: Some(found), .. })
            if found.same_as(&terms) =>
        {
            Ok(Reservation { order, status: ReservationStatus::Reserved, terms: Some(found) })
        }
        Some(Reservation { status: ReservationStatus::Reserved, .. }) => Err(Error::ReservationDiffers),
        Some(_) | None => Err(Error::ReservationReleased),
    }
}

fn terms(app: &App, request: &ReservePayment) -> Result<Terms, Error> {
    if request.amount.currency != Currency::CNY {
        return Err(Error::CurrencyUnsupported);
    }
    let now = app.env.now();
    if request.expires_at <= now {
        return Err(Error::ExpiresInPast);
    }
    let parties =
        Parties { payer: request.payer_id, practitioner: request.payee_id, referrer: request.referrer_id };
    let timing =
        Timing { pays_by: request.expires_at, settles_by: request.settles_by.unwrap_or(request.expires_at) };
    let shares = app.config.split.plan(request.amount.minor, &parties, &timing, &app.config.limits)?;
    Ok(Terms {
        payer: request.payer_id,
        payee: request.payee_id,
        referrer: request.referrer_id,
        amount: request.amount,
        shares,
        expires_at: request.expires_at,
        reserved_at: now,
    })
}
