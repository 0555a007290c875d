//! Placing an order: check the wish, start the saga, wait for it a little.

use std::time::Duration;

use ids::{OfferId, OrderId, ServiceId, UserId};
use kernel_http::write::Repeatable;
use kernel_postgres::constraint;
use kernel_work::{Begun, Outcome};

use super::{App, sealing};
use crate::domain::{
    calendar::Span,
    market::{Offer, Service},
    order::Order,
    placement::{Booking, Wish, book},
};
use crate::error::Error;
use crate::sagas::place_order::PlaceOrder;
use crate::store::{
    appointments, catalogue, offers, orders,
    placement::{self, Earlier},
};

/// What is ordered: a service from the catalogue, or a practitioner's offer of one.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Choice {
    Service(ServiceId),
    Offer(OfferId),
}

/// How far a placement has come.
#[derive(Debug)]
pub(crate) enum Placed {
    /// The order exists and waits for its payment.
    Done(Box<Order>),
    /// Under way; it goes on by itself.
    Running(OrderId),
}

/// Places an order. A repeat of the same request finds the first one's saga and waits for that; another request with its
/// key is refused.
pub(crate) async fn place(
    app: &App,
    wish: Wish,
    choice: Choice,
    request: Option<Repeatable>,
) -> Result<Placed, Error> {
    let earlier = match &request {
        Some(request) => placement::find_earlier(&app.db.write().await?, request).await?,
        None => None,
    };
    let (order, saga) = match earlier {
        Some(Earlier { same_request: false, .. }) => return Err(Error::KeyReused),
        Some(Earlier { placement, .. }) => (placement.order, placement.saga.into()),
        None => begin(app, wish, choice, request.as_ref()).await?,
    };
    settle(app, order, saga, app.config.placement_wait()).await
}

/// How the placement of an order stands, for the consumer who asked for it.
pub(crate) async fn progress(app: &App, order: OrderId, consumer: UserId) -> Result<Placed, Error> {
    let placement = placement::load(&app.db.read().await?, order, consumer).await?;
    let placement = placement.ok_or(Error::OrderNotFound)?;
    settle(app, order, placement.saga.into(), Duration::ZERO).await
}

async fn begin(
    app: &App,
    wish: Wish,
    choice: Choice,
    request: Option<&Repeatable>,
) -> Result<(OrderId, Begun), Error> {
    let (service, offer) = chosen(app, choice).await?;
    let (now, consumer) = (app.env.now(), wish.consumer);
    let order_id = app.env.id();
    let (booking, words) =
        book(order_id, wish, &service, offer.as_ref(), app.window, now).map_err(Error::Unplaceable)?;
    is_free(app, &booking).await?;
    let state = PlaceOrder::new(booking, &sealing::seal(&app.vault, order_id, &words)?);
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let saga = app.work.begin(&tx, &order_id.to_string(), &state).await?;
    let placement = placement::Placement { order: order_id, consumer, saga: saga.id };
    match placement::note(&tx, &placement, request, now).await {
        Err(error) if constraint(&error) == Some("placements_one_a_request") => {
            return Err(Error::PlacementInProgress);
        }
        noted => noted?,
    }
    tx.commit().await?;
    Ok((order_id, saga))
}

/// Whoever is asked for by name must have the time. Two may still order the same hour at once; then the claim decides, for
/// appointments cannot overlap.
async fn is_free(app: &App, booking: &Booking) -> Result<(), Error> {
    let Some(practitioner) = booking.reserved_for else { return Ok(()) };
    let span = Span { from: booking.starts_at, to: booking.ends_at };
    let booked = appointments::busy(&app.db.read().await?, practitioner, span).await?;
    if booked.is_empty() { Ok(()) } else { Err(Error::PractitionerBusy) }
}

async fn chosen(app: &App, choice: Choice) -> Result<(Service, Option<Offer>), Error> {
    let reader = app.db.read().await?;
    let (service_id, offer) = match choice {
        Choice::Service(id) => (id, None),
        Choice::Offer(id) => {
            let offer = offers::load(&reader, id).await?.ok_or(Error::OfferNotFound)?;
            (offer.service_id, Some(offer))
        }
    };
    let service = catalogue::load(&reader, service_id).await?.ok_or(Error::ServiceNotFound)?;
    Ok((service, offer))
}

async fn settle(app: &App, order: OrderId, saga: Begun, wait: Duration) -> Result<Placed, Error> {
    match app.work.drive::<PlaceOrder>(saga, wait).await? {
        Outcome::Completed(_) => {
            let order = orders::load(&app.db.read().await?, order).await?;
            Ok(Placed::Done(Box::new(order.ok_or(Error::OrderNotFound)?)))
        }
        Outcome::Compensated(failure) | Outcome::Stuck(failure) => Err(Error::NotPlaced(failure)),
        Outcome::Running => Ok(Placed::Running(order)),
    }
}
