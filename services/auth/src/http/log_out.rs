//! `POST /auth/logout`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use axum::extract::State;
use ids::SessionId;
use kernel::Problem;
use kernel_http::{Answer, Caller, Query, Write, problems::Changing};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::app::{
    App,
    logout::{SessionsEnded, logout},
};

/// How far to log out.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct LogoutQuery {
    /// `true` ends the sessions on all devices.
    #[serde(default)]
    everywhere: bool,
}

/// Ends this session, or all of them. Its access token is refused within seconds.
#[utoipa::path(post, path = "/api/v1/auth/logout", tag = "auth", params(LogoutQuery),
    responses((status = 200, body = SessionsEnded), Changing), security(("bearer" = [])))]
pub(crate) async fn log_out(
    caller: Caller,
    State(app): State<Arc<App>>,
    write: Write,
    Query(LogoutQuery { everywhere }): Query<LogoutQuery>,
) -> Result<Answer<SessionsEnded>, Problem> {
    let session = SessionId::from_uuid(caller.session);
    Ok(logout(&app, &write, caller.id(), session, everywhere).await?)
}
