//! `GET /internal/sessions/{id}`

use std::sync::Arc;

use auth_api::SessionStanding;
use axum::extract::State;
use ids::SessionId;
use kernel::Problem;
use kernel_http::{Json, Path, ServiceCall, problems::Reading};

use crate::app::{App, verify};

/// What a session is worth now. May be remembered for five seconds.
#[utoipa::path(get, path = "/internal/sessions/{id}", tag = "auth",
    params(("id" = SessionId, Path, description = "The session")),
    responses((status = 200, body = SessionStanding), Reading), security(("service" = [])))]
pub(crate) async fn read_session_standing(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Path(session): Path<SessionId>,
) -> Result<Json<SessionStanding>, Problem> {
    Ok(Json(verify::session(&app, session).await?))
}
