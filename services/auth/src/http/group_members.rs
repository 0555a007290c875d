//! `PUT` and `DELETE /groups/{id}/members/{user_id}`

use std::sync::Arc;

use axum::extract::State;
use ids::{GroupId, UserId};
use kernel::Problem;
use kernel_http::{
    Allowed, Answer, Path, Write,
    problems::{Changing, Forbidden},
};

use super::permissions::GrantRoles;
use crate::app::{App, grant::AccessView, groups::set_member};

/// Makes an account a member of a group, and so gives it the group's roles. A member stays one. Nobody decides this about
/// themself.
#[utoipa::path(put, path = "/api/v1/groups/{id}/members/{user_id}", tag = "auth",
    params(("id" = GroupId, Path, description = "The group"), ("user_id" = UserId, Path, description = "The account")),
    responses((status = 200, body = AccessView), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn add_group_member(
    caller: Allowed<GrantRoles>,
    State(app): State<Arc<App>>,
    Path(member): Path<(GroupId, UserId)>,
    write: Write,
) -> Result<Answer<AccessView>, Problem> {
    Ok(set_member(&app, &write, caller.id(), member, true).await?)
}

/// Takes an account out of a group. One that is not in it stays out.
#[utoipa::path(delete, path = "/api/v1/groups/{id}/members/{user_id}", tag = "auth",
    params(("id" = GroupId, Path, description = "The group"), ("user_id" = UserId, Path, description = "The account")),
    responses((status = 200, body = AccessView), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn remove_group_member(
    caller: Allowed<GrantRoles>,
    State(app): State<Arc<App>>,
    Path(member): Path<(GroupId, UserId)>,
    write: Write,
) -> Result<Answer<AccessView>, Problem> {
    Ok(set_member(&app, &write, caller.id(), member, false).await?)
}
