//! `GET /auth/verify`

use std::sync::Arc;

use auth_api::Role;
use axum::extract::State;
use ids::{SessionId, UserId};
use jiff::Timestamp;
use kernel::Problem;
use kernel_http::{Json, Public, problems::Reading};
use serde::Serialize;
use utoipa::ToSchema;

use super::client::Bearer;
use crate::{
    app::{App, verify},
    error::Error,
};

/// What an access token is worth now.
#[derive(Serialize, ToSchema)]
pub(crate) struct Verified {
    user_id: UserId,
    session_id: SessionId,
    /// The account's roles now, which may differ from those in the token.
    roles: Vec<Role>,
    /// Everything the account may do, sorted by name.
    permissions: Vec<String>,
    /// When the token ends.
    expires_at: Timestamp,
}

/// Verifies the bearer token: its signature, its time, and that its session still stands.
#[utoipa::path(get, path = "/api/v1/auth/verify", tag = "auth",
    responses((status = 200, body = Verified), Reading), security(("bearer" = [])))]
pub(crate) async fn verify_token(
    // The token itself is what is asked about, so it is looked at here and not only at the edge.
    _: Public,
    State(app): State<Arc<App>>,
    Bearer(token): Bearer,
) -> Result<Json<Verified>, Problem> {
    let token = token.ok_or(Error::BadAccessToken)?;
    let (claims, standing) = verify::token(&app, &token).await?;
    Ok(Json(Verified {
        user_id: claims.sub,
        session_id: claims.sid,
        roles: standing.roles,
        permissions: standing.permissions,
        expires_at: Timestamp::from_second(claims.exp).map_err(Problem::internal)?,
    }))
}
