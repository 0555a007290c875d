//! `GET /api/v1/orders/{id}/health-summary`

use axum::extract::State;
use ids::OrderId;
use kernel::Problem;
use kernel_http::{Allowed, Json, Path};
use user_api::HealthSummary;

use super::{permissions::Grab, problems::Reading};
use crate::app::{Shared, change_status::Mover, see_health};

/// What the consumer agreed to show whoever serves them, while they do. The owner sees every look in their access ledger.
#[utoipa::path(get, path = "/api/v1/orders/{id}/health-summary", tag = "trade",
    params(("id" = OrderId, Path, description = "The order")),
    responses((status = 200, body = HealthSummary), Reading), security(("bearer" = [])))]
pub(crate) async fn read_health_summary(
    practitioner: Allowed<Grab>,
    State(app): State<Shared>,
    Path(id): Path<OrderId>,
) -> Result<Json<HealthSummary>, Problem> {
    let viewer = Mover { person: practitioner.id(), operator: false };
    Ok(Json(see_health::see_health(&app, id, viewer).await?))
}
