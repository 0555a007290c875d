//! A problem as an HTTP response.

use axum_core::response::{IntoResponse, Response};
use http::{HeaderValue, header};

use crate::problem::{Parts, Problem};

/// Media type of RFC 9457.
const PROBLEM_JSON: HeaderValue = HeaderValue::from_static("application/problem+json");

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let Parts { status, body, retry_after_seconds, cause } = *self.0;
        if let Some(cause) = cause {
            tracing::error!(code = body.code, cause = format!("{cause:#}"), "request failed");
        }
        let json = serde_json::to_vec(&body).unwrap_or_default();
        let mut response = (status, json).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, PROBLEM_JSON);
        if let Some(seconds) = retry_after_seconds {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        // Kept beside the bytes, so that a layer can add the request's id.
        response.extensions_mut().insert(body);
        response
    }
}
