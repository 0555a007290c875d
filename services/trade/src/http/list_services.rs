//! `GET /api/v1/services`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use axum::extract::State;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Public, Query};
use serde::Deserialize;
use utoipa::IntoParams;

use super::service_body::ServiceBody;
use crate::app::Shared;
use crate::domain::text::{is_plain, is_term};
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
    responses((status = 200, body = Page<ServiceBody>)))]
pub(crate) async fn list_services(
    _: Public,
    State(app): State<Shared>,
    Query(query): Query<ServicesQuery>,
) -> Result<Json<Page<ServiceBody>>, Problem> {
    let ServicesQuery { category, on_site, q, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let limit = page.limit()?;
    let after: String = page.position()?.unwrap_or_default();
    check("q", q.as_ref().is_none_or(|q| is_plain(q, 1..=40)), "1 to 40 characters")?;
    check("category", category.as_ref().is_none_or(|category| is_term(category)), "a lower-case word")?;
    check("cursor", after.is_empty() || is_term(&after), "leave it out to start from the beginning")?;
    let filter = Filter { category, on_site, words: q, after };
    let services = catalogue::list(&app.db.read().await?, &filter, more_than(limit)).await?;
    let page = Page::of(services, limit, |service| service.code.clone());
    let items = page.items.into_iter().map(ServiceBody::from).collect();
    Ok(Json(Page { items, next: page.next }))
}

fn check(parameter: &'static str, kept: bool, detail: &'static str) -> Result<(), Problem> {
    if kept {
        return Ok(());
    }
    Err(Problem::invalid("trade.invalid_parameter", "a query parameter breaks its rule")
        .field(parameter, detail))
}

/// One item more than a page holds, to know whether there is another page.
pub(super) fn more_than(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::from(u16::MAX)) + 1
}
