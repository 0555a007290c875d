//! `GET /api/v1/services/{id}/offers`

use axum::extract::State;
use ids::{OfferId, ServiceId};
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Path, Public, Query};
use uuid::Uuid;

use super::{list_services::more_than, offer_body::ListedOfferBody};
use crate::app::Shared;
use crate::error::Error;
use crate::store::{catalogue, offers};

/// Offers of a service by practitioners who take orders now.
#[utoipa::path(get, path = "/api/v1/services/{id}/offers", tag = "trade",
    params(("id" = ServiceId, Path, description = "The service"), PageQuery),
    responses((status = 200, body = Page<ListedOfferBody>),
        (status = 404, body = kernel::problem::Body, content_type = "application/problem+json")))]
pub(crate) async fn list_offers(
    _: Public,
    State(app): State<Shared>,
    Path(service): Path<ServiceId>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<ListedOfferBody>>, Problem> {
    let limit = page.limit()?;
    let after = page.position::<OfferId>()?.unwrap_or(OfferId::from_uuid(Uuid::nil()));
    let reader = app.db.read().await?;
    catalogue::load(&reader, service).await?.ok_or(Error::ServiceNotFound)?;
    let listed = offers::list(&reader, service, after, more_than(limit)).await?;
    let page = Page::of(listed, limit, |listed| listed.offer.id);
    let items = page.items.into_iter().map(ListedOfferBody::from).collect();
    Ok(Json(Page { items, next: page.next }))
}
