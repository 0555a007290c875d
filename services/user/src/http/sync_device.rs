//! `POST /api/v1/device-sync/{binding_id}`, for devices

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use ids::DeviceBindingId;
use kernel::{Answer, Problem};
use kernel_http::{Json, Path, Public, problems::Changing};
use serde::Deserialize;
use utoipa::ToSchema;

use super::answers::RecordedBody;
use super::claims::{self, Claim};
use crate::app::{App, record_batch, sync_device};
use crate::domain::signature::Signed;
use crate::error::Error;

/// Observations one delivery may carry.
const MOST_OBSERVATIONS: usize = 1_000;

/// What a device delivers.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SyncRequest {
    /// The observations.
    #[schema(min_items = 1, max_items = 1000)]
    observations: Vec<Claim>,
}

/// Takes delivery from a bound device.
///
/// The device signs `timestamp`, a newline, `nonce`, a newline and the body with HMAC-SHA256 and its secret (as the hex
/// text it was given), and sends the three headers. A nonce is accepted once.
#[utoipa::path(post, path = "/api/v1/device-sync/{binding_id}", tag = "user",
    params(
        ("binding_id" = DeviceBindingId, Path, description = "The device's binding"),
        ("x-device-timestamp" = i64, Header, description = "Seconds since 1970; at most five minutes off"),
        ("x-device-nonce" = String, Header, description = "16 to 64 letters, digits, dashes or underscores; never used before"),
        ("x-device-signature" = String, Header, description = "HMAC-SHA256 in hex")),
    request_body = SyncRequest,
    responses((status = 201, body = RecordedBody, description = "Recorded"), Changing),
    security(()))]
pub(crate) async fn sync_device(
    _: Public,
    State(app): State<Arc<App>>,
    Path(binding): Path<DeviceBindingId>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Answer<RecordedBody>, Problem> {
    let body = body.map_err(|rejection| unreadable(&rejection))?;
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let nonce = header("x-device-nonce");
    let signed =
        Signed { timestamp: header("x-device-timestamp"), nonce, signature: header("x-device-signature") };
    let user = sync_device::authenticate(&app, binding, signed, &body).await?;

    // Only now is the body worth parsing.
    let SyncRequest { observations } = parse(body).await?;
    if !(1..=MOST_OBSERVATIONS).contains(&observations.len()) {
        let advice = format!("has 1 to {MOST_OBSERVATIONS} observations");
        return Err(Error::flaw("/observations", advice).into());
    }
    let place = |index: usize| format!("/observations/{index}");
    let drafts = claims::drafts(observations, place).map_err(Error::Invalid)?;
    let observations = record_batch::validate(&drafts, app.env.now(), place)?;

    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let recorded = sync_device::receive(&app, &tx, user, binding, nonce, observations).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Answer::created(recorded.into()))
}

/// The signed bytes through the extractor all bodies go through, so that mistakes are reported alike.
async fn parse(body: Bytes) -> Result<SyncRequest, Problem> {
    let request = Request::builder()
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body))
        .map_err(Problem::internal)?;
    Json::from_request(request, &()).await.map(|Json(request)| request)
}

fn unreadable(rejection: &BytesRejection) -> Problem {
    if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return Problem::too_large("body.too_large", "the body is larger than this endpoint takes");
    }
    Problem::invalid("body.unreadable", rejection.body_text())
}
