//! `GET /api/v1/service-orders/{id}/placement`

use axum::extract::State;
use ids::OrderId;
use kernel::{Problem, problem};
use kernel_http::{Caller, Json, Path};
use serde::Serialize;
use utoipa::ToSchema;

use super::problems::Reading;
use crate::app::{
    Shared,
    place_order::{self, Placed},
};
use crate::error::Error;

/// How the placement of an order stands.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PlacementBody {
    order_id: OrderId,
    state: PlacementState,
    /// Why it was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<problem::Body>,
}

/// How far a placement has come.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PlacementState {
    /// Under way; ask again in a moment.
    Placing,
    /// The order exists: `GET /api/v1/orders/{id}`.
    Placed,
    /// A step said no; nothing of it remains.
    Refused,
}

impl PlacementBody {
    pub(super) fn placing(order_id: OrderId) -> Self {
        Self { order_id, state: PlacementState::Placing, problem: None }
    }
}

/// How a placement that was answered with 202 has come along.
#[utoipa::path(get, path = "/api/v1/service-orders/{id}/placement", tag = "trade",
    params(("id" = OrderId, Path, description = "The order being placed")),
    responses((status = 200, body = PlacementBody), Reading), security(("bearer" = [])))]
pub(crate) async fn read_placement(
    caller: Caller,
    State(app): State<Shared>,
    Path(order_id): Path<OrderId>,
) -> Result<Json<PlacementBody>, Problem> {
    let (state, problem) = match place_order::progress(&app, order_id, caller.id()).await {
        Ok(Placed::Done(_)) => (PlacementState::Placed, None),
        Ok(Placed::Running(_)) => (PlacementState::Placing, None),
        Err(refused @ Error::NotPlaced(_)) => {
            (PlacementState::Refused, Some(Problem::from(refused).body().clone()))
        }
        Err(other) => return Err(other.into()),
    };
    Ok(Json(PlacementBody { order_id, state, problem }))
}
