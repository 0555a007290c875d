//! `GET /api/v1/service-orders`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use axum::extract::State;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Caller, Json, Query};
use serde::Deserialize;
use trade_api::OrderStatus;
use utoipa::{IntoParams, ToSchema};

use super::{list_services::more_than, order_body::OrderBody, problems::Reading};
use crate::app::Shared;
use crate::domain::machine::Actor;
use crate::store::orders::{self, Side};

/// On which side of the orders the caller stands.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SideName {
    /// Orders the caller placed.
    #[default]
    Consumer,
    /// Orders the caller won.
    Practitioner,
}

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct OrdersQuery {
    /// Which side; the consumer's when absent.
    #[param(inline)]
    role: Option<SideName>,
    /// Only orders in this status.
    #[param(inline)]
    status: Option<OrderStatus>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// The caller's own orders, newest first.
#[utoipa::path(get, path = "/api/v1/service-orders", tag = "trade", params(OrdersQuery),
    responses((status = 200, body = Page<OrderBody>), Reading), security(("bearer" = [])))]
pub(crate) async fn list_orders(
    caller: Caller,
    State(app): State<Shared>,
    Query(query): Query<OrdersQuery>,
) -> Result<Json<Page<OrderBody>>, Problem> {
    let OrdersQuery { role, status, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let limit = page.limit()?;
    let (side, actor) = match role.unwrap_or_default() {
        SideName::Consumer => (Side::Ordered, Actor::Consumer),
        SideName::Practitioner => (Side::Served, Actor::Practitioner),
    };
    let (reader, status) = (app.db.read().await?, status.map(OrderStatus::as_str));
    let own = orders::list(&reader, (caller.id(), side), page.position()?, status, more_than(limit)).await?;
    let page = Page::of(own, limit, |order| order.id);
    let items = page.items.into_iter().map(|order| OrderBody::seen_by(actor, order)).collect();
    Ok(Json(Page { items, next: page.next }))
}
