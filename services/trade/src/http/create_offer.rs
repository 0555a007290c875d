//! `POST /api/v1/offers`

use axum::extract::State;
use ids::ServiceId;
use kernel::{Answer, Money, Problem, Status};
use kernel_http::{
    Allowed, Json, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{offer_body::OfferBody, permissions};
use crate::app::{Shared, keep_offer};
use crate::domain::market::Offer;

/// A new offer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewOffer {
    service_id: ServiceId,
    price: Money,
    /// What the consumer should know.
    #[serde(default)]
    #[schema(max_length = 200)]
    note: String,
}

/// Publishes the caller's offer of a service; one a service.
#[utoipa::path(post, path = "/api/v1/offers", tag = "trade", request_body = NewOffer,
    responses((status = 201, body = OfferBody), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn create_offer(
    practitioner: Allowed<permissions::Offer>,
    State(app): State<Shared>,
    write: Write,
    Json(NewOffer { service_id, price, note }): Json<NewOffer>,
) -> Result<Answer<OfferBody>, Problem> {
    let (id, practitioner_id) = (app.env.id(), practitioner.id());
    let offer = Offer { id, practitioner_id, service_id, price, note, active: true };
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    keep_offer::create(&app, &tx, &offer).await?;
    Ok(write.commit(tx, Status::Created, offer.into()).await?)
}
