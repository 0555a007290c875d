//! `PUT /users/{id}/roles`

use std::sync::Arc;

use auth_api::Role;
use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{
    Allowed, Answer, Json, Path, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::permissions::GrantRoles;
use crate::app::{
    App,
    grant::{self, AccessView},
};

/// What an account is to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RolesRequest {
    /// Its own roles, all of them.
    #[schema(max_items = 5)]
    roles: Vec<Role>,
    /// What it may do besides what its roles may, all of it.
    #[serde(default)]
    #[schema(max_items = 17, example = json!(["audit:read"]))]
    permissions: Vec<String>,
}

/// Decides what an account is and may do. Nobody decides this about themself. Open sessions follow within seconds.
#[utoipa::path(put, path = "/api/v1/users/{id}/roles", tag = "auth", request_body = RolesRequest,
    params(("id" = UserId, Path, description = "The account")),
    responses((status = 200, body = AccessView), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn grant_roles(
    caller: Allowed<GrantRoles>,
    State(app): State<Arc<App>>,
    Path(user): Path<UserId>,
    write: Write,
    Json(RolesRequest { roles, permissions }): Json<RolesRequest>,
) -> Result<Answer<AccessView>, Problem> {
    Ok(grant::set(&app, &write, caller.id(), user, roles, &permissions).await?)
}
