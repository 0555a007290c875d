//! `POST /users/{id}/lock`

use std::sync::Arc;

use auth_api::{LockReason, UserStanding, permissions::USERS_GRANT_ROLES};
use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{
    Allowed, Answer, Json, Path, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::permissions::LockUsers;
use crate::app::{
    App,
    lock::{Decider, lock},
};

/// Why an account is to be locked.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LockUserRequest {
    reason: LockReason,
    /// In words, for colleagues.
    #[schema(min_length = 1, max_length = 200)]
    note: Option<String>,
}

/// Locks an account: its sessions end, and nobody can log in to it. Locking a locked account changes nothing.
#[utoipa::path(post, path = "/api/v1/users/{id}/lock", tag = "auth", request_body = LockUserRequest,
    params(("id" = UserId, Path, description = "The account")),
    responses((status = 200, body = UserStanding), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn lock_user(
    caller: Allowed<LockUsers>,
    State(app): State<Arc<App>>,
    Path(user): Path<UserId>,
    write: Write,
    Json(LockUserRequest { reason, note }): Json<LockUserRequest>,
) -> Result<Answer<UserStanding>, Problem> {
    Ok(lock(&app, &write, user, &decider(&caller), reason, note).await?)
}

/// The caller, as the one who decides.
pub(super) fn decider(caller: &Allowed<LockUsers>) -> Decider {
    Decider::Person { id: caller.id(), may_grant_roles: caller.may(USERS_GRANT_ROLES) }
}
