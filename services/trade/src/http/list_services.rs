//! `GET /api/v1/services`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use axum::extract::State;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Public, Query};
use serde::Deserialize;
use utoipa::IntoParams;

use super::{problems::Looking, service_body::ServiceBody};
use crate::app::Shared;
use crate::store::catalogue::{self, Filter};

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct ServicesQuery {
    /// Only this category.
    #[param(example = "massage")]
    category: Option<String>,
    /// Only services at the consumer's place (true) or online (false).
    on_site: Option<bool>,
    /// Only services whose name or summary contains this.
    #[param(max_length = 40)]
    q: Option<String>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// The services that can be ordered, by code.
#[utoipa::path(get, path = "/api/v1/services", tag = "trade", params(ServicesQuery),
    responses((status = 200, body = Page<ServiceBody>), Looking))]
pub(crate) async fn list_services(
    _: Public,
    State(app): State<Shared>,
    Query(query): Query<ServicesQuery>,
) -> Result<Json<Page<ServiceBody>>, Problem> {
    let ServicesQuery { category, on_site, q, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let limit = page.limit()?;
    // A NUL cannot stand in a text of the store, and no name contains one.
    let words = q.map(|q| q.chars().filter(|c| *c != '\0').take(40).collect());
    let filter = Filter { category, on_site, words, after: page.position()?.unwrap_or_default() };
    let services = catalogue::list(&app.db.read().await?, &filter, more_than(limit)).await?;
    let page = Page::of(services, limit, |service| service.code.clone());
    let items = page.items.into_iter().map(ServiceBody::from).collect();
    Ok(Json(Page { items, next: page.next }))
}

/// One item more than a page holds, to know whether there is another page.
pub(super) fn more_than(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::from(u16::MAX)) + 1
}
