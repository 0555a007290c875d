//! `PUT /api/v1/users/{id}/consents`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use jiff::Timestamp;
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, Owner, Write, problems::Changing};
use serde::Deserialize;
use user_api::{Purpose, RecordClass};
use utoipa::ToSchema;

use super::read_consents::ConsentsBody;
use crate::app::App;
use crate::app::decide_consent::{self, Choice};
use crate::error::Error;

/// Decisions the caller makes.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConsentsRequest {
    /// Version of the text the caller was shown.
    #[schema(example = "2026-11", min_length = 1, max_length = 32)]
    notice: String,
    /// What is decided; what is not named stays as it is.
    #[schema(min_items = 1, max_items = 35)]
    consents: Vec<ChoiceRequest>,
}

/// One decision.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChoiceRequest {
    purpose: Purpose,
    class: RecordClass,
    /// True to agree, false to refuse or withdraw.
    granted: bool,
    /// When a grant ends by itself; never when absent.
    expires_at: Option<Timestamp>,
}

/// Agrees to, refuses or withdraws purposes and classes of data, each separately. Every change leaves a receipt; a
/// decision that changes nothing leaves none. A withdrawal counts from the next reading on.
#[utoipa::path(put, path = "/api/v1/users/{id}/consents", tag = "user",
    params(("id" = UserId, Path, description = "The caller")),
    request_body = ConsentsRequest,
    responses((status = 200, body = ConsentsBody), Changing),
    security(("bearer" = [])))]
pub(crate) async fn decide_consents(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Json(ConsentsRequest { notice, consents }): Json<ConsentsRequest>,
) -> Result<Answer<ConsentsBody>, Problem> {
    let most = Purpose::ALL.len() * RecordClass::ALL.len();
    if !(1..=most).contains(&consents.len()) {
        return Err(Error::flaw("/consents", format!("has 1 to {most} decisions")).into());
    }
    let choices: Vec<Choice> = consents.into_iter().map(Choice::from).collect();
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let receipts = decide_consent::decide(&app, &tx, owner.id(), &notice, &choices).await?;
    let body = ConsentsBody::of(&receipts, app.env.now());
    Ok(write.commit(tx, Status::Done, body).await?)
}

impl From<ChoiceRequest> for Choice {
    fn from(ChoiceRequest { purpose, class, granted, expires_at }: ChoiceRequest) -> Self {
        Self { purpose, class, granted, expires_at }
    }
}
