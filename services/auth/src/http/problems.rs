//! What only this service refuses, for the document.

use kernel::problem::Body;
use utoipa::IntoResponses;

/// Throttled.
#[derive(IntoResponses)]
#[response(
    status = 429,
    content_type = "application/problem+json",
    description = "Too many attempts, by contact or by address; `Retry-After` says when to come back"
)]
#[expect(dead_code, reason = "for the document; never built")]
pub(super) struct Throttled(Body);
