//! What a request carries from hop to hop: its id, its trace and the time it has left.

use std::{
    future::Future,
    time::{Duration, Instant},
};

/// Header with the request's id; made by the gateway when the caller sent none.
pub const REQUEST_ID_HEADER: &str = "x-request-id";
/// W3C Trace Context.
pub const TRACEPARENT_HEADER: &str = "traceparent";
/// Milliseconds the caller is still willing to wait.
pub const DEADLINE_HEADER: &str = "x-deadline-ms";

tokio::task_local! {
    static CURRENT: Context;
}

/// The request being served by the current task.
#[derive(Debug, Clone)]
pub struct Context {
    pub request_id: String,
    pub traceparent: Option<String>,
    pub deadline: Instant,
}

impl Context {
    /// The context of the current task, if it serves a request.
    pub fn current() -> Option<Self> {
        CURRENT.try_with(Clone::clone).ok()
    }

    /// The trace of the current task, to be stored with what it publishes.
    pub fn traceparent() -> Option<String> {
        CURRENT.try_with(|context| context.traceparent.clone()).ok().flatten()
    }

    /// Runs `work` as part of this request.
    pub async fn scope<F: Future>(self, work: F) -> F::Output {
        CURRENT.scope(self, work).await
    }

    /// How long there is left, at most `limit`.
    pub fn remaining(limit: Duration) -> Duration {
        CURRENT
            .try_with(|context| context.deadline.saturating_duration_since(Instant::now()).min(limit))
            .unwrap_or(limit)
    }
}
