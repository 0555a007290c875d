//! `POST /api/v1/service-orders`

use axum::extract::State;
use ids::{OfferId, OrderId, ServiceId, UserId};
use jiff::Timestamp;
use kernel::{Answer, Problem};
use kernel_http::{
    Caller, Json, Write,
    problems::{Changing, Forbidden},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{order_body::OrderBody, read_placement::PlacementBody};
use crate::app::{
    Shared,
    place_order::{self, Choice, Placed},
};
use crate::domain::placement::Wish;
use crate::error::Error;

/// A wish for a service.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewOrder {
    /// A service of the catalogue, open to every practitioner who may give it. Either this or `offer_id`.
    #[serde(default)]
    service_id: Option<ServiceId>,
    /// A practitioner's offer; the order is reserved for them.
    #[serde(default)]
    offer_id: Option<OfferId>,
    /// A whole minute, at least an hour ahead by default.
    starts_at: Timestamp,
    /// Where, for a service at the consumer's place.
    #[serde(default)]
    place: Option<Place>,
    /// What it is about. Sealed; read only by whoever serves. Never for emergencies: call 120.
    #[schema(example = "肩颈酸痛，久坐办公", min_length = 1, max_length = 1000)]
    needs: String,
    /// The consumer agrees that whoever serves sees the health data the service needs.
    consent: bool,
    /// Who brought the consumer here.
    #[serde(default)]
    referrer_id: Option<UserId>,
}

/// A place. The address is sealed; the position is kept to about 100 m.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Place {
    #[schema(example = 31.311, minimum = -90, maximum = 90)]
    lat: f64,
    #[schema(example = 120.629, minimum = -180, maximum = 180)]
    lon: f64,
    #[schema(example = "苏州市姑苏区平江路 1 号", min_length = 1, max_length = 200)]
    address: String,
}

/// The order, or how far it has come.
#[derive(Debug, Serialize, ToSchema)]
#[serde(untagged)]
pub(crate) enum PlacedBody {
    Placed(Box<OrderBody>),
    Placing(PlacementBody),
}

/// Places an order: verifies the account, checks the consent to health data, creates the order, reserves its payment and
/// screens the risk. Whatever says no, nothing of it remains.
#[utoipa::path(post, path = "/api/v1/service-orders", tag = "trade", request_body = NewOrder,
    responses((status = 201, description = "Placed; pay before `due_at`", body = OrderBody),
        (status = 202, description = "Under way; ask at `Location`", body = PlacementBody), Changing, Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn place_order(
    caller: Caller,
    State(app): State<Shared>,
    write: Write,
    Json(order): Json<NewOrder>,
) -> Result<Answer<PlacedBody>, Problem> {
    let choice = order.choice()?;
    let wish = order.into_wish(caller.id());
    match place_order::place(&app, wish, choice, write.repeatable()).await? {
        Placed::Done(order) => {
            let location = format!("/api/v1/orders/{}", order.id);
            let answer = Answer::created(PlacedBody::Placed(Box::new((*order).into()))).at(location);
            Ok(write.settle(answer).await?)
        }
        // Not stored: a repeat of the request may find it finished.
        Placed::Running(order) => Ok(placing(order)),
    }
}

fn placing(order: OrderId) -> Answer<PlacedBody> {
    let location = format!("/api/v1/service-orders/{order}/placement");
    Answer::accepted(PlacedBody::Placing(PlacementBody::placing(order))).at(location)
}

impl NewOrder {
    fn choice(&self) -> Result<Choice, Error> {
        match (self.service_id, self.offer_id) {
            (Some(service), None) => Ok(Choice::Service(service)),
            (None, Some(offer)) => Ok(Choice::Offer(offer)),
            _ => Err(Error::Field("/service_id", "give either service_id or offer_id")),
        }
    }

    fn into_wish(self, consumer: UserId) -> Wish {
        let Self { starts_at, place, needs, consent, referrer_id, service_id: _, offer_id: _ } = self;
        let place = place.map(|Place { lat, lon, address }| (lat, lon, address));
        Wish { consumer, starts_at, place, needs, consent, referrer_id }
    }
}
