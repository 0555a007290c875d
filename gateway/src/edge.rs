//! What surrounds the edge: request ids and measurement, CORS, security headers, compression, limits of size.

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    http::{HeaderName, HeaderValue, Method, header},
    middleware::{self, Next},
    response::Response,
};
use kernel::{Env, Problem};
use kernel_http::layers::telemetry::{self, Telemetry};
use tower_http::{compression::CompressionLayer, cors::CorsLayer};

use crate::config::Config;

/// Sent with every answer; pages that need more say so themselves.
const SECURITY: [(HeaderName, HeaderValue); 4] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
];

/// For answers that are data: nothing in them may run.
const DATA_POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");

pub(crate) fn surround(router: Router, config: &Config, env: Env) -> Router {
    router
        .fallback(async || {
            Problem::not_found("http.no_such_path", "there is nothing at this path; see /docs")
        })
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn(secure))
        .layer(cors(config))
        .layer(middleware::from_fn_with_state(Telemetry { service: "gateway", env }, telemetry::observe))
        // Outermost: the layer inside writes the request's id into the bodies of problems.
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn(head))
}

/// HEAD is GET without a body (RFC 9110 §9.3.2), and that is what everything behind takes it for. The body is dropped by the
/// router, which still sees how it was asked, once its length is known.
async fn head(mut request: Request, next: Next) -> Response {
    if request.method() == Method::HEAD {
        *request.method_mut() = Method::GET;
    }
    next.run(request).await
}

async fn secure(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in SECURITY {
        headers.entry(name).or_insert(value);
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(DATA_POLICY);
    // Personal answers are nobody else's: no cache keeps them unless a service says otherwise.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

fn cors(config: &Config) -> CorsLayer {
    let origins: Vec<HeaderValue> =
        config.allowed_origins.iter().filter_map(|origin| origin.parse().ok()).collect();
    CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE])
        .allow_headers([
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            HeaderName::from_static("idempotency-key"),
            HeaderName::from_static("x-request-id"),
            HeaderName::from_static("traceparent"),
        ])
        .expose_headers([
            HeaderName::from_static("x-request-id"),
            HeaderName::from_static("idempotency-replayed"),
            header::LOCATION,
            header::RETRY_AFTER,
        ])
        .max_age(std::time::Duration::from_hours(1))
}
