//! What surrounds the edge: request ids and measurement, CORS, security headers, compression.

use std::{
    convert::Infallible,
    sync::Arc,
    task::{Context, Poll},
};

use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, Method, header},
    response::Response,
    routing::Route,
};
use futures::future::BoxFuture;
use kernel::Env;
use kernel_http::layers::telemetry::{self, Telemetry};
use tower::{Layer, Service, ServiceExt, layer::layer_fn, util::MapRequestLayer};
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

const VARIES: HeaderValue = HeaderValue::from_static("origin");

/// Surrounds every route. All of it is one layer to the router, for each of a router's layers costs a request allocations and
/// copies of itself.
pub(crate) fn surround(router: Router, config: &Config, env: Env) -> Router {
    let edge = Arc::new(Edge { telemetry: Telemetry { service: "gateway", env }, cors: cors(config) });
    let surrounding = layer_fn(move |route| Surrounded { edge: Arc::clone(&edge), route });
    router
        // Compression is outside: the layer within writes the request's id into the bodies of problems.
        .layer((MapRequestLayer::new(head), CompressionLayer::new(), surrounding))
}

/// HEAD is GET without a body (RFC 9110 §9.3.2), and that is what everything behind takes it for. The body is dropped by the
/// router, which still sees how it was asked, once its length is known.
fn head(mut request: Request) -> Request {
    if request.method() == Method::HEAD {
        *request.method_mut() = Method::GET;
    }
    request
}

/// What every route is surrounded with.
struct Edge {
    telemetry: Telemetry,
    cors: CorsLayer,
}

/// A route with what surrounds it.
#[derive(Clone)]
struct Surrounded {
    edge: Arc<Edge>,
    route: Route,
}

impl Service<Request> for Surrounded {
    type Response = Response;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // Routes are always ready.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let (edge, route) = (Arc::clone(&self.edge), self.route.clone());
        Box::pin(async move {
            Ok(telemetry::observed(&edge.telemetry, request, |request| edge.answer(route, request)).await)
        })
    }
}

impl Edge {
    async fn answer(&self, route: Route, request: Request) -> Response {
        let mut response = if request.headers().contains_key(header::ORIGIN) {
            let Ok(response) = self.cors.layer(route).oneshot(request).await;
            response
        } else {
            let Ok(mut response) = route.oneshot(request).await;
            // The same request with an origin may be answered with other headers.
            response.headers_mut().append(header::VARY, VARIES);
            response
        };
        secure(response.headers_mut());
        response
    }
}

fn secure(headers: &mut HeaderMap) {
    for (name, value) in SECURITY {
        headers.entry(name).or_insert(value);
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(DATA_POLICY);
    // Personal answers are nobody else's: no cache keeps them unless a service says otherwise.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
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
