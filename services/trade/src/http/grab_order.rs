//! `POST /api/v1/grab-orders`

use axum::extract::State;
use ids::OrderId;
use jiff::Timestamp;
use kernel::{Answer, Problem};
use kernel_http::{
    Allowed, Json, Write,
    problems::{Changing, Forbidden},
};
use serde::{Deserialize, Serialize};
use trade_api::OrderStatus;
use utoipa::ToSchema;

use super::permissions::Grab;
use crate::app::{
    Shared,
    grab::{self, Won},
};

/// The order to reach for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reach {
    order_id: OrderId,
}

/// The order is the caller's.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct WonBody {
    order_id: OrderId,
    status: OrderStatus,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// Confirm before this moment, or the order is given up and refunded.
    #[serde(skip_serializing_if = "Option::is_none")]
    confirm_by: Option<Timestamp>,
}

/// Reaches for an order. Of all who do, exactly one gets 201; the others get 409 with the reason: `trade.already_taken`,
/// `trade.not_eligible` (with `reasons`), `trade.overlapping_appointment` or `trade.order_closed`.
#[utoipa::path(post, path = "/api/v1/grab-orders", tag = "trade", request_body = Reach,
    responses((status = 201, body = WonBody), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn grab_order(
    practitioner: Allowed<Grab>,
    State(app): State<Shared>,
    write: Write,
    Json(Reach { order_id }): Json<Reach>,
) -> Result<Answer<WonBody>, Problem> {
    let Won { order_id, starts_at, ends_at, confirm_by } =
        grab::grab(&app, practitioner.id(), order_id).await?;
    let won = WonBody { order_id, status: OrderStatus::Assigned, starts_at, ends_at, confirm_by };
    let answer = Answer::created(won).at(format!("/api/v1/orders/{order_id}"));
    Ok(write.settle(answer).await?)
}
