//! `GET /api/v1/matching/available-orders`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use axum::extract::State;
use kernel::{Cursor, Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::{permissions::Grab, pooled_body::PooledBody, problems::Reading};
use crate::app::{Shared, list_available};

/// What to show besides the orders the caller may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Include {
    /// Those they may not take, with the reasons.
    Ineligible,
}

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct AvailableQuery {
    /// `ineligible` also shows what the caller may not take, and why.
    #[param(inline)]
    include: Option<Include>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// The orders the caller may take, soonest first. A page may hold fewer than asked for and still have a next one.
#[utoipa::path(get, path = "/api/v1/matching/available-orders", tag = "trade", params(AvailableQuery),
    responses((status = 200, body = Page<PooledBody>), Reading), security(("bearer" = [])))]
pub(crate) async fn list_available(
    practitioner: Allowed<Grab>,
    State(app): State<Shared>,
    Query(AvailableQuery { include, cursor, limit }): Query<AvailableQuery>,
) -> Result<Json<Page<PooledBody>>, Problem> {
    let page = PageQuery { cursor, limit };
    let (limit, after) = (page.limit()?, page.position()?);
    let with_ineligible = include == Some(Include::Ineligible);
    let (listed, next) = list_available::list(&app, practitioner.id(), after, limit, with_ineligible).await?;
    let items = listed.into_iter().map(PooledBody::from).collect();
    Ok(Json(Page { items, next: next.as_ref().map(Cursor::encode) }))
}
