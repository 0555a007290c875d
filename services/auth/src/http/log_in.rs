//! `POST /auth/login`

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
use crate::{
    app::{App, login::login, one_contact, proof::Evidence, tokens::TokenSet},
    error::Error,
};

/// Who logs in, and how they prove it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LoginRequest {
    /// Either this or `email`.
    #[schema(max_length = 32, example = "13800138000")]
    phone: Option<String>,
    /// Either this or `phone`.
    #[schema(max_length = 254, example = "li.na@example.com")]
    email: Option<String>,
    /// Either this or `password`.
    #[schema(example = "042137")]
    code: Option<String>,
    /// Either this or `code`.
    #[schema(max_length = 128)]
    password: Option<String>,
    /// What the owner calls the device.
    #[schema(max_length = 100)]
    device: Option<String>,
}

/// Begins a session. A wrong password, an unknown contact and a locked account answer alike; that an account is locked is
/// told only to whoever proved to own it.
#[utoipa::path(post, path = "/api/v1/auth/login", tag = "auth", request_body = LoginRequest,
    responses((status = 200, body = TokenSet), Changing, Forbidden, Throttled))]
pub(crate) async fn log_in(
    _: Public,
    State(app): State<Arc<App>>,
    From(client): From,
    write: Write,
    Json(request): Json<LoginRequest>,
) -> Result<Answer<TokenSet>, Problem> {
    let LoginRequest { phone, email, code, password, device } = request;
    let contact = one_contact(phone.as_deref(), email.as_deref())?;
    let evidence = evidence(code, password)?;
    Ok(login(&app, &write, &client, &contact, evidence, device.as_deref()).await?)
}

/// The one proof of a request that may offer a code or a password.
pub(super) fn evidence(code: Option<String>, password: Option<String>) -> Result<Evidence, Error> {
    match (code, password) {
        (Some(code), None) => Ok(Evidence::Code(code)),
        (None, Some(password)) => Ok(Evidence::Password(password)),
        _ => Err(Error::OneProof),
    }
}
