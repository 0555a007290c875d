//! Verifies the signed identity once and leaves it on the request for the extractors.

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use kernel::Problem;
use kernel_call::{IDENTITY_HEADER, Signer};

/// A request without an identity goes on as anonymous; a forged one does not go on.
pub async fn verify(State(signer): State<Signer>, mut request: Request, next: Next) -> Response {
    if let Some(value) = request.headers_mut().remove(IDENTITY_HEADER) {
        let Some(identity) = signer.verify(&value) else {
            return Problem::unauthenticated(
                "access.identity",
                "the identity on the request is not valid here",
            )
            .into_response();
        };
        request.extensions_mut().insert(identity);
    }
    next.run(request).await
}
