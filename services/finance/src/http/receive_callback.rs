//! `POST /api/v1/payments/callbacks/sandbox`

use std::sync::Arc;

use axum::{body::Bytes, extract::State, http::HeaderMap};
use kernel::Problem;
use kernel_http::{
    Json, Public,
    problems::{Changing, Forbidden},
};
use sandbox_api::{
    callback::{Acknowledged, Callback},
    signature::Signed,
};

use crate::{
    app::{App, apply_callback},
    error::Error,
};

/// Takes the payment provider's word: signed with its key, fresh, in any order, as often as it likes.
#[utoipa::path(post, path = "/api/v1/payments/callbacks/sandbox", tag = "finance",
    params(
        ("x-sandbox-timestamp" = String, Header, description = "Unix seconds of the signature"),
        ("x-sandbox-nonce" = String, Header, description = "A random text"),
        ("x-sandbox-signature" = String, Header, description = "Ed25519 over `timestamp\\nnonce\\nbody\\n`, in base64")),
    request_body = Callback,
    responses((status = 200, body = Acknowledged, description = "Understood"), Changing, Forbidden))]
pub(crate) async fn receive_callback(
    _: Public,
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Acknowledged>, Problem> {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let signed = Signed::from_headers(header).ok_or(Error::CallbackForged)?;
    apply_callback::apply_callback(&app, &signed, &body).await?;
    Ok(Json(Acknowledged::success()))
}
