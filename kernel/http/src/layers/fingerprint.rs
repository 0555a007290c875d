//! Fingerprints of writes that carry an idempotency key: the hash of method, path and body.

use axum::{
    body::Body,
    extract::Request,
    http::header,
    middleware::Next,
    response::{IntoResponse, Response},
};
use http_body_util::{BodyExt, Limited};
use kernel::Problem;
use sha2::{Digest, Sha256};

use crate::{
    layers::BODY_BYTES,
    write::{Fingerprint, IDEMPOTENCY_KEY},
};

/// Only requests with a key pay for this. A streamed upload (no length, or one above the limit of bodies) is known by
/// its method and path alone, for it cannot be held in memory.
pub async fn take(request: Request, next: Next) -> Response {
    if !request.headers().contains_key(IDEMPOTENCY_KEY) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let mut hash = Sha256::new();
    hash.update(parts.method.as_str());
    hash.update([0]);
    hash.update(parts.uri.path_and_query().map_or("/", |path| path.as_str()));
    hash.update([0]);
    let length = parts
        .headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    let streamed = parts.headers.contains_key(header::TRANSFER_ENCODING)
        || length.is_some_and(|bytes| bytes > BODY_BYTES);
    let body = if streamed {
        body
    } else {
        match Limited::new(body, BODY_BYTES).collect().await {
            Ok(collected) => {
                let bytes = collected.to_bytes();
                hash.update(&bytes);
                Body::from(bytes)
            }
            Err(_) => {
                return Problem::too_large("body.too_large", "the body is larger than this endpoint takes")
                    .into_response();
            }
        }
    };
    let mut request = Request::from_parts(parts, body);
    request.extensions_mut().insert(Fingerprint(hash.finalize().to_vec()));
    next.run(request).await
}
