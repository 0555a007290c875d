//! `GET /api/v1/orders/{id}`

use axum::extract::State;
use ids::OrderId;
use jiff::Timestamp;
use kernel::Problem;
use kernel_http::{Caller, Json, Path};
use kernel_work::SagaId;
use serde::Serialize;
use trade_api::OrderStatus;
use utoipa::ToSchema;

use super::{order_body::OrderBody, permissions::manages_orders, problems::Reading};
use crate::app::{
    Shared,
    change_status::Mover,
    view_order::{self, View},
};

/// An order with its history.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OrderDetail {
    #[serde(flatten)]
    order: OrderBody,
    /// What the caller is to it: `consumer`, `practitioner` or `operator`.
    role: &'static str,
    /// What it is about; for the consumer and the one who serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    needs: Option<String>,
    /// Where; for the consumer and the one who serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    /// What the consumer wrote with the rating.
    #[serde(skip_serializing_if = "Option::is_none")]
    rating_comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rated_at: Option<Timestamp>,
    /// The saga that placed it, while it is remembered; for operators.
    #[serde(skip_serializing_if = "Option::is_none")]
    placement_saga_id: Option<SagaId>,
    /// What happened, oldest first.
    timeline: Vec<TimelineEntry>,
}

/// One thing that happened to an order.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TimelineEntry {
    status: OrderStatus,
    at: Timestamp,
    /// Who moved it: `consumer`, `practitioner`, `operator`, `payments`, `clock`, `placement` or `lock`.
    actor: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

/// One order, for its two sides and for operators; to anyone else it does not exist.
#[utoipa::path(get, path = "/api/v1/orders/{id}", tag = "trade",
    params(("id" = OrderId, Path, description = "The order")),
    responses((status = 200, body = OrderDetail), Reading), security(("bearer" = [])))]
pub(crate) async fn read_order(
    caller: Caller,
    State(app): State<Shared>,
    Path(id): Path<OrderId>,
) -> Result<Json<OrderDetail>, Problem> {
    let viewer = Mover { person: caller.id(), operator: manages_orders(&caller) };
    let View { order, role, timeline, words, rating, saga } = view_order::view(&app, id, viewer).await?;
    let (needs, address) = words.map(|words| (words.needs, words.address)).unzip();
    let timeline = timeline.into_iter().map(|entry| TimelineEntry {
        status: entry.status,
        at: entry.at,
        actor: entry.actor,
        note: entry.note,
    });
    let timeline = timeline.collect();
    let (order, role) = (OrderBody::seen_by(role, order), role.as_str());
    let (rating_comment, rated_at) = rating;
    Ok(Json(OrderDetail {
        order,
        role,
        needs,
        address: address.flatten(),
        rating_comment,
        rated_at,
        placement_saga_id: saga,
        timeline,
    }))
}
