//! Whether a wish can become an order: the time, the place, the words.

use ids::{OfferId, OrderId, ServiceId, UserId};
use jiff::{SignedDuration, Timestamp};
use kernel::Money;
use serde::{Deserialize, Serialize};

use super::geo::Point;
use super::market::{Offer, Service};
use super::red_flag::{self, Danger};
use super::text::is_plain;

/// The longest description of needs, in characters.
pub(crate) const MAX_NEEDS: usize = 1_000;
/// The longest address, in characters.
pub(crate) const MAX_ADDRESS: usize = 200;

/// When an order may be placed for; configuration.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BookingWindow {
    /// The shortest notice.
    pub(crate) lead: SignedDuration,
    /// How far ahead the calendar is open.
    pub(crate) horizon: SignedDuration,
}

/// What a consumer asks for, as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Wish {
    pub(crate) consumer: UserId,
    pub(crate) starts_at: Timestamp,
    /// Latitude, longitude and address, for a service at the consumer's place.
    pub(crate) place: Option<(f64, f64, String)>,
    pub(crate) needs: String,
    pub(crate) consent: bool,
    pub(crate) referrer_id: Option<UserId>,
}

/// Why a wish cannot become an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unplaceable {
    /// The needs describe an emergency.
    RedFlag(Danger),
    /// The consumer did not agree that the one who serves sees the health data needed.
    NoConsent,
    /// The service or offer is not on sale.
    NotOnSale,
    /// The time is too soon, too far, or not on a whole minute.
    Time { earliest: Timestamp, latest: Timestamp },
    /// A field breaks its own rule: pointer and what it needs.
    Field(&'static str, &'static str),
}

/// What an order is about, decided before it exists. Kept in the saga that places it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Booking {
    pub(crate) order_id: OrderId,
    pub(crate) user_id: UserId,
    pub(crate) service_id: ServiceId,
    pub(crate) service_code: String,
    pub(crate) service_name: String,
    pub(crate) offer_id: Option<OfferId>,
    pub(crate) reserved_for: Option<UserId>,
    pub(crate) referrer_id: Option<UserId>,
    pub(crate) amount: Money,
    /// Where, for a service at the consumer's place.
    pub(crate) place: Option<Point>,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
}

/// What the consumer wrote: never stored unsealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) needs: String,
    pub(crate) address: Option<String>,
}

/// Checks a wish for `service` (on `offer`, if one was chosen) and turns it into what can be booked.
///
/// The emergency check comes first: somebody in danger is told to call for help, not that a field is too long.
pub(crate) fn book(
    order_id: OrderId,
    wish: Wish,
    service: &Service,
    offer: Option<&Offer>,
    window: BookingWindow,
    now: Timestamp,
) -> Result<(Booking, Words), Unplaceable> {
    let Wish { consumer, starts_at, place, needs, consent, referrer_id } = wish;
    if let Some(danger) = red_flag::find(&needs) {
        return Err(Unplaceable::RedFlag(danger));
    }
    let for_sale = service.active && offer.is_none_or(|offer| offer.active && offer.service_id == service.id);
    if !for_sale {
        return Err(Unplaceable::NotOnSale);
    }
    if offer.is_some_and(|offer| offer.practitioner_id == consumer) {
        return Err(Unplaceable::Field("/offer_id", "you cannot order from yourself"));
    }
    if referrer_id == Some(consumer) {
        return Err(Unplaceable::Field("/referrer_id", "you cannot refer yourself"));
    }
    if !consent {
        return Err(Unplaceable::NoConsent);
    }
    if !is_plain(needs.trim(), 1..=MAX_NEEDS) {
        return Err(Unplaceable::Field("/needs", "must have 1 to 1,000 characters"));
    }
    let (earliest, latest) = (now + window.lead, now + window.horizon);
    if !(earliest..=latest).contains(&starts_at)
        || starts_at.as_second() % 60 != 0
        || starts_at.subsec_nanosecond() != 0
    {
        return Err(Unplaceable::Time { earliest, latest });
    }
    let (place, address) = place_for(service.on_site, place)?.unzip();
    let booking = Booking {
        order_id,
        user_id: consumer,
        service_id: service.id,
        service_code: service.code.clone(),
        service_name: service.name.zh.clone(),
        offer_id: offer.map(|offer| offer.id),
        reserved_for: offer.map(|offer| offer.practitioner_id),
        referrer_id,
        amount: offer.map_or(service.price, |offer| offer.price),
        place,
        starts_at,
        ends_at: starts_at + SignedDuration::from_mins(i64::from(service.duration_minutes)),
    };
    Ok((booking, Words { needs: needs.trim().to_owned(), address }))
}

fn place_for(
    on_site: bool,
    place: Option<(f64, f64, String)>,
) -> Result<Option<(Point, String)>, Unplaceable> {
    match (on_site, place) {
        (false, None) => Ok(None),
        (false, Some(_)) => Err(Unplaceable::Field("/place", "an online service has no place; leave it out")),
        (true, None) => Err(Unplaceable::Field("/place", "this service happens at your place; say where")),
        (true, Some((lat, lon, address))) => {
            if !is_plain(address.trim(), 1..=MAX_ADDRESS) {
                return Err(Unplaceable::Field("/place/address", "must have 1 to 200 characters"));
            }
            let point = Point::new(lat, lon)
                .ok_or(Unplaceable::Field("/place/lat", "must be a latitude and longitude in degrees"))?;
            Ok(Some((point, address.trim().to_owned())))
        }
    }
}

#[cfg(test)]
mod tests;
