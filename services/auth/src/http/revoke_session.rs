//! `DELETE /users/{id}/sessions/{session_id}`

use std::sync::Arc;

use axum::extract::State;
use ids::{SessionId, UserId};
use kernel::Problem;
use kernel_http::{Answer, OwnerOr, Path, Write, problems::Changing};

use super::permissions::LockUsers;
use crate::app::{
    App,
    logout::{SessionsEnded, revoke},
};

/// Ends one session of an account. Its access token is refused within seconds.
#[utoipa::path(delete, path = "/api/v1/users/{id}/sessions/{session_id}", tag = "auth",
    params(("id" = UserId, Path, description = "The account"), ("session_id" = SessionId, Path, description = "The session")),
    responses((status = 200, body = SessionsEnded), Changing), security(("bearer" = [])))]
pub(crate) async fn revoke_session(
    _: OwnerOr<LockUsers>,
    State(app): State<Arc<App>>,
    Path((user, session)): Path<(UserId, SessionId)>,
    write: Write,
) -> Result<Answer<SessionsEnded>, Problem> {
    Ok(revoke(&app, &write, user, session).await?)
}
