//! `POST /auth/register`

use std::sync::Arc;

use auth_api::Role;
use axum::extract::State;
use kernel::Problem;
use kernel_http::{Answer, Json, Public, Write, problems::Changing};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{client::From, problems::Throttled};
use crate::app::{
    App, one_contact,
    register::{Registration, register},
    tokens::TokenSet,
};

/// Who registers: with the code that was sent to the phone or mailbox, and for a mailbox also with a password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterRequest {
    /// Either this or `email`.
    #[schema(max_length = 32, example = "13800138000")]
    phone: Option<String>,
    /// Either this or `phone`.
    #[schema(max_length = 254, example = "li.na@example.com")]
    email: Option<String>,
    /// The code that was sent to the phone or mailbox.
    #[schema(example = "042137")]
    code: String,
    /// 8 to 128 characters, not well known, without the owner's phone number or mail name. Demanded with `email`.
    #[schema(min_length = 8, max_length = 128)]
    password: Option<String>,
    /// What others see.
    #[schema(min_length = 1, max_length = 50, example = "李娜")]
    display_name: String,
    /// Besides `consumer`, which everyone is: `practitioner` may be asked for.
    #[serde(default)]
    roles: Vec<Role>,
    /// What the owner calls the device.
    #[schema(max_length = 100)]
    device: Option<String>,
}

/// Creates an account and begins its first session.
#[utoipa::path(post, path = "/api/v1/auth/register", tag = "auth", request_body = RegisterRequest,
    responses((status = 201, body = TokenSet), Changing, Throttled))]
pub(crate) async fn register_user(
    _: Public,
    State(app): State<Arc<App>>,
    From(client): From,
    write: Write,
    Json(request): Json<RegisterRequest>,
) -> Result<Answer<TokenSet>, Problem> {
    let RegisterRequest { phone, email, code, password, display_name, roles, device } = request;
    let contact = one_contact(phone.as_deref(), email.as_deref())?;
    let registration = Registration { contact, code, password, display_name, roles, device };
    Ok(register(&app, &write, &client, registration).await?)
}
