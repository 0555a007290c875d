//! `GET /users/{id}/permissions`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{Json, OwnerOr, problems::Reading};

use super::permissions::ReadUsers;
use crate::app::{
    App,
    grant::{self, AccessView},
};

/// What an account is and may do.
#[utoipa::path(get, path = "/api/v1/users/{id}/permissions", tag = "auth",
    params(("id" = UserId, Path, description = "The account")),
    responses((status = 200, body = AccessView), Reading), security(("bearer" = [])))]
pub(crate) async fn read_permissions(
    who: OwnerOr<ReadUsers>,
    State(app): State<Arc<App>>,
) -> Result<Json<AccessView>, Problem> {
    Ok(Json(grant::show(&app, who.owner()).await?))
}
