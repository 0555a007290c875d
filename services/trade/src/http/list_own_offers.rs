//! `GET /api/v1/practitioners/{id}/offers`

use axum::extract::State;
use ids::{OfferId, UserId};
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Owner, Query};
use uuid::Uuid;

use super::{list_services::more_than, offer_body::OwnOfferBody, problems::Reading};
use crate::app::Shared;
use crate::store::offers;

/// The caller's own offers, those that cannot be ordered included, in the order they were made. What others may order
/// stands with each service.
#[utoipa::path(get, path = "/api/v1/practitioners/{id}/offers", tag = "trade",
    params(("id" = UserId, Path, description = "The caller"), PageQuery),
    responses((status = 200, body = Page<OwnOfferBody>), Reading), security(("bearer" = [])))]
pub(crate) async fn list_own_offers(
    owner: Owner,
    State(app): State<Shared>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<OwnOfferBody>>, Problem> {
    let limit = page.limit()?;
    let after = page.position::<OfferId>()?.unwrap_or(OfferId::from_uuid(Uuid::nil()));
    let own = offers::list_own(&app.db.read().await?, owner.id(), after, more_than(limit)).await?;
    let page = Page::of(own, limit, |own| own.offer.id);
    let items = page.items.into_iter().map(OwnOfferBody::from).collect();
    Ok(Json(Page { items, next: page.next }))
}
