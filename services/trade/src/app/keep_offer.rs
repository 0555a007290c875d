//! Practitioners' own prices.

use ids::{OfferId, UserId};
use kernel::Money;
use kernel_postgres::{Tx, constraint};

use super::App;
use crate::domain::{market::Offer, text::is_plain};
use crate::error::Error;
use crate::store::offers::{self, Revision};

/// Publishes an offer inside `tx`.
pub(crate) async fn create(app: &App, tx: &Tx<'_>, offer: &Offer) -> Result<(), Error> {
    check(offer.price, &offer.note)?;
    match offers::insert(tx, offer, app.env.now()).await {
        Ok(()) => Ok(()),
        Err(error) => Err(match constraint(&error) {
            Some("offers_one_a_service") => Error::OfferExists,
            Some("offers_service_id_fkey") => Error::ServiceNotFound,
            Some("offers_practitioner_id_fkey") => Error::NoProfile,
            _ => Error::Fault(error),
        }),
    }
}

/// Changes an offer of this practitioner inside `tx`. Orders placed on it before keep their price.
pub(crate) async fn revise(
    app: &App,
    tx: &Tx<'_>,
    key: (OfferId, UserId),
    revision: &Revision,
) -> Result<Offer, Error> {
    check(revision.price, &revision.note)?;
    offers::update(tx, key, revision, app.env.now()).await?.ok_or(Error::OfferNotFound)
}

fn check(price: Money, note: &str) -> Result<(), Error> {
    if !is_price(price) {
        return Err(Error::Field("/price", "1 to 10,000,000 fen, in CNY"));
    }
    if !is_plain(note, 0..=200) {
        return Err(Error::Field("/note", "at most 200 characters"));
    }
    Ok(())
}

/// Whether a service can cost this much. Services are sold in renminbi; the payment providers settle nothing else.
pub(super) fn is_price(price: Money) -> bool {
    price.currency == Money::cny(0).currency && (1..=10_000_000).contains(&price.minor)
}
