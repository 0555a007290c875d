//! `POST /auth/sms-codes` and `POST /auth/email-codes`

use std::sync::Arc;

use axum::extract::State;
use kernel::Problem;
use kernel_http::{Answer, Json, Public, Write, problems::Changing};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{client::From, problems::Throttled};
use crate::{
    app::{
        App, one_contact,
        send_code::{CodeSent, send_code},
    },
    error::Error,
};

/// Where to send a code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SmsCodeRequest {
    /// A mobile number; one without a country is of mainland China.
    #[schema(max_length = 32, example = "13800138000")]
    phone: String,
}

/// Where to send a code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EmailCodeRequest {
    #[schema(max_length = 254, example = "li.na@example.com")]
    email: String,
}

/// Sends a one-time code by SMS, for logging in or registering. The answer is the same whether or not the number has an
/// account: nothing is looked up. One a minute and ten a day.
#[utoipa::path(post, path = "/api/v1/auth/sms-codes", tag = "auth", request_body = SmsCodeRequest,
    responses((status = 202, body = CodeSent), Changing, Throttled))]
pub(crate) async fn send_sms_code(
    _: Public,
    State(app): State<Arc<App>>,
    From(client): From,
    write: Write,
    Json(request): Json<SmsCodeRequest>,
) -> Result<Answer<CodeSent>, Problem> {
    send(&app, &write, &client, one_contact(Some(&request.phone), None)).await
}

/// Sends a one-time code by mail, for logging in or registering. The answer is the same whether or not the address has
/// an account: nothing is looked up. One a minute and ten a day.
#[utoipa::path(post, path = "/api/v1/auth/email-codes", tag = "auth", request_body = EmailCodeRequest,
    responses((status = 202, body = CodeSent), Changing, Throttled))]
pub(crate) async fn send_email_code(
    _: Public,
    State(app): State<Arc<App>>,
    From(client): From,
    write: Write,
    Json(request): Json<EmailCodeRequest>,
) -> Result<Answer<CodeSent>, Problem> {
    send(&app, &write, &client, one_contact(None, Some(&request.email))).await
}

async fn send(
    app: &App,
    write: &Write,
    client: &crate::app::Client,
    contact: Result<crate::domain::contact::Contact, Error>,
) -> Result<Answer<CodeSent>, Problem> {
    Ok(send_code(app, write, client, &contact?).await?)
}
