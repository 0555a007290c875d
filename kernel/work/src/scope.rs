//! Background work carries the trace of what caused it, and its own name as the request id of the calls it makes.

use std::time::{Duration, Instant};

use kernel_call::Context;
use uuid::Uuid;

/// Runs `work` under the trace context it was recorded with.
pub(crate) async fn scoped<F: Future>(
    id: Uuid,
    traceparent: Option<String>,
    limit: Duration,
    work: F,
) -> F::Output {
    let request_id = id.simple().to_string();
    Context { request_id, traceparent, deadline: Instant::now() + limit }.scope(work).await
}

/// The trace to record with new work.
pub(crate) fn traceparent() -> Option<String> {
    Context::traceparent()
}
