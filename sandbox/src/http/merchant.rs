//! Requests signed with the merchant's key: a service identity alone is not enough where money moves.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
};
use kernel::Problem;
use sandbox_api::signature::{Content, Signed};
use serde::de::DeserializeOwned;

use crate::{app::App, error::Error};

/// A body signed by the merchant; `()` where there is none.
pub(crate) struct Merchant<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequest<Arc<App>> for Merchant<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Problem> {
        let (method, path) = (request.method().as_str().to_owned(), request.uri().path().to_owned());
        let headers = request.headers().clone();
        let body = Bytes::from_request(request, app).await.map_err(|rejection| {
            Problem::new(rejection.status(), "sandbox.unreadable", "the body cannot be read")
        })?;
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let signed = Signed::from_headers(header).ok_or(Error::BadSignature)?;
        let content = Content::Request { method: &method, path: &path, body: &body };
        if !signed.verify(&app.keys.merchant, content) {
            return Err(Error::BadSignature.into());
        }
        if !signed.is_fresh(app.env.now(), app.config.signature_window_seconds) {
            return Err(Error::StaleSignature.into());
        }
        let json: &[u8] = if body.is_empty() { b"null" } else { &body };
        let value = serde_json::from_slice(json).map_err(|error| {
            Problem::unprocessable("sandbox.body", "the body does not have the expected shape")
                .field("", error.to_string())
        })?;
        Ok(Self(value))
    }
}
