//! `POST /internal/users/{id}/lock`

use std::sync::Arc;

use auth_api::{LockRequest, UserStanding};
use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{Answer, Json, Path, ServiceCall, Write, problems::Changing};

use crate::app::{
    App,
    lock::{Decider, lock},
};

/// Locks an account on behalf of a service: a verdict of the risk rules, for example. Locking a locked account changes
/// nothing, so a repeat is safe.
#[utoipa::path(post, path = "/internal/users/{id}/lock", tag = "auth", request_body = LockRequest,
    params(("id" = UserId, Path, description = "The account")),
    responses((status = 200, body = UserStanding), Changing), security(("service" = [])))]
pub(crate) async fn lock_user_internally(
    caller: ServiceCall,
    State(app): State<Arc<App>>,
    Path(user): Path<UserId>,
    write: Write,
    Json(LockRequest { reason, by }): Json<LockRequest>,
) -> Result<Answer<UserStanding>, Problem> {
    let decider = Decider::Service { service: caller.service, by };
    Ok(lock(&app, &write, user, &decider, reason, None).await?)
}
