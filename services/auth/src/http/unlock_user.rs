//! `POST /users/{id}/unlock`

use std::sync::Arc;

use auth_api::UserStanding;
use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{
    Allowed, Answer, Path, Write,
    problems::{Changing, Forbidden},
};

use super::{lock_user::decider, permissions::LockUsers};
use crate::app::{App, lock::unlock};

/// Unlocks an account. Its owner has to log in anew. Unlocking an active account changes nothing.
#[utoipa::path(post, path = "/api/v1/users/{id}/unlock", tag = "auth",
    params(("id" = UserId, Path, description = "The account")),
    responses((status = 200, body = UserStanding), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn unlock_user(
    caller: Allowed<LockUsers>,
    State(app): State<Arc<App>>,
    Path(user): Path<UserId>,
    write: Write,
) -> Result<Answer<UserStanding>, Problem> {
    Ok(unlock(&app, &write, user, &decider(&caller)).await?)
}
