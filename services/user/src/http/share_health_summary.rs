//! `GET /internal/users/{id}/health-summary`, for services
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use axum::extract::State;
use ids::{OrderId, UserId};
use kernel::Problem;
use kernel_http::{Json, Path, Query, ServiceCall, problems::Reading};
use serde::Deserialize;
use user_api::{HealthSummary, Purpose};
use utoipa::IntoParams;

use crate::app::App;
use crate::app::share_summary::{self, Request};

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct SummaryQuery {
    /// For what.
    purpose: Purpose,
    /// The order it is needed for.
    order_id: Option<OrderId>,
    /// The person who will see it.
    reader: Option<UserId>,
}

/// The part of a health record its owner agreed to share for a purpose. Every reading, a refused one too, is written to
/// the ledger the owner reads.
#[utoipa::path(get, path = "/internal/users/{id}/health-summary", tag = "user",
    params(("id" = UserId, Path, description = "The person"), SummaryQuery),
    responses(
        (status = 200, body = HealthSummary),
        (status = 403, body = kernel::problem::Body, content_type = "application/problem+json",
            description = "The person agreed to nothing for this purpose"),
        Reading),
    security(("service" = [])))]
pub(crate) async fn share_health_summary(
    caller: ServiceCall,
    State(app): State<Arc<App>>,
    Path(user): Path<UserId>,
    Query(SummaryQuery { purpose, order_id, reader }): Query<SummaryQuery>,
) -> Result<Json<HealthSummary>, Problem> {
    let request = Request { user, purpose, reader, order_id, service: caller.service };
    Ok(Json(share_summary::share(&app, request).await?))
}
