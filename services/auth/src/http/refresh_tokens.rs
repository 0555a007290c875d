//! `POST /auth/refresh`

use std::sync::Arc;

use axum::extract::State;
use kernel::Problem;
use kernel_http::{
    Answer, Json, Public, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{client::From, problems::Throttled};
use crate::app::{App, refresh::refresh, tokens::TokenSet};

/// Which session to prolong.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RefreshRequest {
    /// The refresh token of the newest set.
    #[schema(max_length = 64)]
    refresh_token: String,
}

/// Exchanges a refresh token for a new set of tokens. Each is good once; one that comes back later than ten seconds after
/// its use, or after its successor was used, ends the session, for somebody has stolen it. Where a lock of the account ended the
/// session, its newest token is told so (403, `auth.locked`).
#[utoipa::path(post, path = "/api/v1/auth/refresh", tag = "auth", request_body = RefreshRequest,
    responses((status = 200, body = TokenSet), Changing, Forbidden, Throttled))]
pub(crate) async fn refresh_tokens(
    _: Public,
    State(app): State<Arc<App>>,
    From(client): From,
    write: Write,
    Json(request): Json<RefreshRequest>,
) -> Result<Answer<TokenSet>, Problem> {
    Ok(refresh(&app, &write, &client, &request.refresh_token).await?)
}
