//! `POST /groups`

use std::sync::Arc;

use auth_api::Role;
use axum::extract::State;
use kernel::Problem;
use kernel_http::{
    Allowed, Answer, Json, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::permissions::GrantRoles;
use crate::app::{
    App,
    groups::{GroupView, create},
};

/// A group to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct GroupRequest {
    #[schema(min_length = 1, max_length = 50, example = "社区医院")]
    name: String,
    /// What its members are besides what they are themselves.
    #[schema(max_items = 5)]
    roles: Vec<Role>,
}

/// Makes a group without members.
#[utoipa::path(post, path = "/api/v1/groups", tag = "auth", request_body = GroupRequest,
    responses((status = 201, body = GroupView), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn create_group(
    _: Allowed<GrantRoles>,
    State(app): State<Arc<App>>,
    write: Write,
    Json(GroupRequest { name, roles }): Json<GroupRequest>,
) -> Result<Answer<GroupView>, Problem> {
    Ok(create(&app, &write, &name, roles).await?)
}
