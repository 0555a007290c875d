//! What surrounds every handler of a service, from the outside in: [`telemetry`], [`identity`], [`fingerprint`].

pub mod fingerprint;
pub mod identity;
pub mod telemetry;
pub mod trace;

use axum::{Router, extract::DefaultBodyLimit, middleware};
use kernel::{Env, Problem};
use kernel_call::Signer;

use crate::write::Answers;

/// A body may have this many bytes unless its route says otherwise.
pub const BODY_BYTES: usize = 1024 * 1024;

/// Surrounds a service's routes.
pub fn surround(service: &'static str, router: Router, signer: Signer, answers: Answers, env: Env) -> Router {
    router
        .fallback(async || Problem::not_found("http.no_such_path", "there is nothing at this path"))
        .method_not_allowed_fallback(method_not_allowed)
        .layer(DefaultBodyLimit::max(BODY_BYTES))
        .layer(axum::Extension(answers))
        .layer(middleware::from_fn(fingerprint::take))
        .layer(middleware::from_fn_with_state(signer, identity::verify))
        .layer(middleware::from_fn_with_state(telemetry::Telemetry { service, env }, telemetry::observe))
}

async fn method_not_allowed() -> Problem {
    Problem::new(
        axum::http::StatusCode::METHOD_NOT_ALLOWED,
        "http.method",
        "this path does not take this method; see the Allow header",
    )
}
