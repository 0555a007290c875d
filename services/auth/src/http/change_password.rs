//! `PUT /users/{id}/password`

use std::sync::Arc;

use axum::extract::State;
use ids::{SessionId, UserId};
use kernel::Problem;
use kernel_http::{Answer, Json, Owner, Write, problems::Changing};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{client::From, log_in::evidence, problems::Throttled};
use crate::app::{App, change_password::change_password as change, logout::SessionsEnded};

/// A new password, with proof of who sets it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PasswordRequest {
    /// Either this or `code`.
    #[schema(max_length = 128)]
    current_password: Option<String>,
    /// Either this or `current_password`: a code sent to the account's phone, or to its mailbox when it has no phone.
    #[schema(example = "042137")]
    code: Option<String>,
    /// 8 to 128 characters, not well known, without the owner's phone number or mail name.
    #[schema(min_length = 8, max_length = 128)]
    new_password: String,
}

/// Sets a password and ends the account's sessions on all other devices.
#[utoipa::path(put, path = "/api/v1/users/{id}/password", tag = "auth", request_body = PasswordRequest,
    params(("id" = UserId, Path, description = "The account")),
    responses((status = 200, body = SessionsEnded), Changing, Throttled), security(("bearer" = [])))]
pub(crate) async fn change_password(
    owner: Owner,
    State(app): State<Arc<App>>,
    From(client): From,
    write: Write,
    Json(request): Json<PasswordRequest>,
) -> Result<Answer<SessionsEnded>, Problem> {
    let PasswordRequest { current_password, code, new_password } = request;
    let who = (owner.id(), SessionId::from_uuid(owner.session));
    Ok(change(&app, &write, &client, who, evidence(code, current_password)?, new_password).await?)
}
