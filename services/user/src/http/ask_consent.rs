//! `GET /internal/users/{id}/consent`, for services
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{Json, Path, Query, ServiceCall, problems::Reading};
use serde::Deserialize;
use user_api::{ConsentDecision, Purpose, RecordClass};
use utoipa::IntoParams;

use crate::app::{App, decide_consent};

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct ConsentQuery {
    /// For what.
    purpose: Purpose,
    /// Which data.
    class: RecordClass,
}

/// Whether a person's data of one class may be used for a purpose, as of now.
#[utoipa::path(get, path = "/internal/users/{id}/consent", tag = "user",
    params(("id" = UserId, Path, description = "The person"), ConsentQuery),
    responses((status = 200, body = ConsentDecision), Reading),
    security(("service" = [])))]
pub(crate) async fn ask_consent(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Path(user): Path<UserId>,
    Query(ConsentQuery { purpose, class }): Query<ConsentQuery>,
) -> Result<Json<ConsentDecision>, Problem> {
    Ok(Json(decide_consent::ask(&app, &app.db.read().await?, user, purpose, class).await?))
}
