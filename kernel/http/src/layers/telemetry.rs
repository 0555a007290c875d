//! One span, one log line and one measurement a request; panics become opaque 500s; problems learn the request's id.

use std::{
    future::Future,
    panic::AssertUnwindSafe,
    time::{Duration, Instant},
};

use axum::{
    body::Body,
    extract::{MatchedPath, Request, State},
    http::{HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures::FutureExt;
use kernel::{Env, Problem, problem};
use kernel_call::{
    Context,
    context::{DEADLINE_HEADER, REQUEST_ID_HEADER, TRACEPARENT_HEADER},
};
use kernel_postgres::counting_queries;
use metrics::Label;
use tracing::Instrument;

use super::trace::Trace;

/// A request may take this long unless its caller wants less.
const LONGEST: Duration = Duration::from_secs(30);

/// What the layer knows of its service.
#[derive(Clone)]
pub struct Telemetry {
    pub service: &'static str,
    pub env: Env,
}

/// Observes one request.
pub async fn observe(State(telemetry): State<Telemetry>, request: Request, next: Next) -> Response {
    observed(&telemetry, request, |request| next.run(request)).await
}

/// Observes one request while `answer` answers it, for layers that have no [`Next`].
pub async fn observed<F: Future<Output = Response>>(
    telemetry: &Telemetry,
    request: Request,
    answer: impl FnOnce(Request) -> F,
) -> Response {
    let started = Instant::now();
    let trace = Trace::continued(text(&request, TRACEPARENT_HEADER), &telemetry.env);
    let context = Context {
        request_id: request_id(&request, &telemetry.env),
        traceparent: Some(trace.next_hop(&telemetry.env)),
        deadline: started + deadline(&request),
    };
    let method = request.method().clone();
    // The template, never the path itself: paths hold ids.
    let route = request.extensions().get::<MatchedPath>().map_or("unmatched", MatchedPath::as_str).to_owned();
    let span = tracing::info_span!(
        "request",
        service = telemetry.service,
        request_id = context.request_id,
        trace_id = trace.id()
    );
    let request_id = context.request_id.clone();

    let work = AssertUnwindSafe(answer(request)).catch_unwind();
    let (outcome, queries) = context.scope(counting_queries(work)).instrument(span.clone()).await;
    let mut response =
        outcome.unwrap_or_else(|_| Problem::internal(anyhow::anyhow!("a handler panicked")).into_response());
    name(&mut response, &request_id);

    let took = started.elapsed();
    let status = response.status();
    span.in_scope(|| {
        tracing::info!(%method, route, status = status.as_u16(), ms = took.as_secs_f64() * 1e3, queries, "{method} {route} {}", status.as_u16());
    });
    let labels = vec![
        Label::from_static_parts("service", telemetry.service),
        Label::new("method", method.to_string()),
        Label::new("route", route),
        Label::new("status", status.as_str().to_owned()),
    ];
    metrics::histogram!("http_server_request_duration_seconds", labels).record(took.as_secs_f64());
    response
}

/// Puts the request's id on the response and into its problem.
pub fn name(response: &mut Response, request_id: &str) {
    let Ok(id) = HeaderValue::from_str(request_id) else { return };
    response.headers_mut().insert(REQUEST_ID_HEADER, id);
    if let Some(mut body) = response.extensions_mut().remove::<problem::Body>() {
        body.request_id = Some(request_id.to_owned());
        if let Ok(json) = serde_json::to_vec(&body) {
            response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(json.len()));
            *response.body_mut() = Body::from(json);
        }
    }
}

/// The caller's request id when it is harmless, else a new one.
pub fn request_id(request: &Request, env: &Env) -> String {
    let harmless = |id: &&str| {
        (1..=64).contains(&id.len())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    };
    text(request, REQUEST_ID_HEADER)
        .filter(harmless)
        .map_or_else(|| env.uuid().to_string(), ToOwned::to_owned)
}

fn deadline(request: &Request) -> Duration {
    let asked = text(request, DEADLINE_HEADER).and_then(|text| text.parse().ok()).map(Duration::from_millis);
    asked.unwrap_or(LONGEST).min(LONGEST)
}

fn text<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.headers().get(name)?.to_str().ok()
}
