//! `GET /internal/users/{id}/standing`

use std::sync::Arc;

use auth_api::UserStanding;
use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{Json, Path, ServiceCall, problems::Reading};

use crate::app::{App, accounts};

/// Where an account stands.
#[utoipa::path(get, path = "/internal/users/{id}/standing", tag = "auth",
    params(("id" = UserId, Path, description = "The account")),
    responses((status = 200, body = UserStanding), Reading), security(("service" = [])))]
pub(crate) async fn read_user_standing(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Path(user): Path<UserId>,
) -> Result<Json<UserStanding>, Problem> {
    Ok(Json(accounts::standing(&app, user).await?))
}
