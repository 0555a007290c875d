//! `PUT /api/v1/offers/{id}`

use axum::extract::State;
use ids::OfferId;
use kernel::{Answer, Money, Problem, Status};
use kernel_http::{
    Allowed, Json, Path, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{offer_body::OfferBody, permissions::Offer};
use crate::app::{Shared, keep_offer};
use crate::store::offers::Revision;

/// What may change in an offer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RevisedOffer {
    price: Money,
    #[serde(default)]
    #[schema(max_length = 200)]
    note: String,
    /// Whether it can be ordered.
    active: bool,
}

/// Changes one of the caller's offers. Orders keep the price they were placed at.
#[utoipa::path(put, path = "/api/v1/offers/{id}", tag = "trade", request_body = RevisedOffer,
    params(("id" = OfferId, Path, description = "The offer")),
    responses((status = 200, body = OfferBody), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn update_offer(
    practitioner: Allowed<Offer>,
    State(app): State<Shared>,
    Path(id): Path<OfferId>,
    write: Write,
    Json(RevisedOffer { price, note, active }): Json<RevisedOffer>,
) -> Result<Answer<OfferBody>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let revision = Revision { price, note, active };
    let offer = keep_offer::revise(&app, &tx, (id, practitioner.id()), &revision).await?;
    Ok(write.commit(tx, Status::Done, offer.into()).await?)
}
