//! `GET /api/v1/orders`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use axum::extract::State;
use ids::{ServiceId, UserId};
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query};
use serde::Deserialize;
use trade_api::OrderStatus;
use utoipa::IntoParams;

use super::{list_services::more_than, order_body::OrderBody, permissions::ManageOrders, problems::Reading};
use crate::app::Shared;
use crate::domain::machine::Actor;
use crate::store::orders::{self, Filter};

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct AllOrdersQuery {
    /// Only orders in this status.
    #[param(inline)]
    status: Option<OrderStatus>,
    /// Only orders that this person placed or won; not together with the two below.
    user_id: Option<UserId>,
    /// Only orders of this consumer.
    consumer_id: Option<UserId>,
    /// Only orders that this practitioner won.
    practitioner_id: Option<UserId>,
    /// Only orders of this service.
    service_id: Option<ServiceId>,
    /// Only orders that were placed at this moment or later.
    from: Option<Timestamp>,
    /// Only orders that were placed before this moment.
    to: Option<Timestamp>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// Everybody's orders, newest first.
#[utoipa::path(get, path = "/api/v1/orders", tag = "trade", params(AllOrdersQuery),
    responses((status = 200, body = Page<OrderBody>), Reading), security(("bearer" = [])))]
pub(crate) async fn list_all_orders(
    _: Allowed<ManageOrders>,
    State(app): State<Shared>,
    Query(query): Query<AllOrdersQuery>,
) -> Result<Json<Page<OrderBody>>, Problem> {
    let AllOrdersQuery { status, user_id, consumer_id, practitioner_id, service_id, .. } = query;
    let AllOrdersQuery { from, to, cursor, limit, .. } = query;
    if user_id.is_some() && (consumer_id.is_some() || practitioner_id.is_some()) {
        return Err(Problem::invalid("trade.invalid_parameter", "a query parameter breaks its rule")
            .field("user_id", "either this, or `consumer_id` and `practitioner_id`"));
    }
    let page = PageQuery { cursor, limit };
    let limit = page.limit()?;
    let status = status.map(OrderStatus::as_str);
    let filter = Filter {
        status,
        person: user_id,
        consumer: consumer_id,
        practitioner: practitioner_id,
        service: service_id,
        from,
        to,
    };
    let found = orders::find(&app.db.read().await?, &filter, page.position()?, more_than(limit)).await?;
    let page = Page::of(found, limit, |order| order.id);
    let items = page.items.into_iter().map(|order| OrderBody::seen_by(Actor::Operator, order)).collect();
    Ok(Json(Page { items, next: page.next }))
}
