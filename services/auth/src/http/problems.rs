//! The statuses that several endpoints share, for the document.

use kernel::problem::Body;
use utoipa::IntoResponses;

/// What every endpoint can answer.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "a list for the document; never built")]
pub(super) enum Always {
    /// A fault; quote the request id.
    #[response(status = 500, content_type = "application/problem+json")]
    Fault(Body),
    /// Away or overloaded for a moment; see `Retry-After`.
    #[response(status = 503, content_type = "application/problem+json")]
    Away(Body),
}

/// What every signed-in reading can answer besides.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "a list for the document; never built")]
pub(super) enum Reading {
    /// A parameter or the cursor is malformed.
    #[response(status = 400, content_type = "application/problem+json")]
    Malformed(Body),
    /// Not signed in.
    #[response(status = 401, content_type = "application/problem+json")]
    SignIn(Body),
    /// Not there, or not for the caller's eyes.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(Body),
}

/// What every change can answer besides.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "a list for the document; never built")]
pub(super) enum Changing {
    /// The body, a parameter or the idempotency key is malformed.
    #[response(status = 400, content_type = "application/problem+json")]
    Malformed(Body),
    /// Not signed in, or the proof does not hold.
    #[response(status = 401, content_type = "application/problem+json")]
    SignIn(Body),
    /// Not there, or not for the caller's eyes.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(Body),
    /// The state forbids it, or a request with this idempotency key is in progress.
    #[response(status = 409, content_type = "application/problem+json")]
    Conflict(Body),
    /// The body is too large.
    #[response(status = 413, content_type = "application/problem+json")]
    TooLarge(Body),
    /// The body is not JSON.
    #[response(status = 415, content_type = "application/problem+json")]
    NotJson(Body),
    /// The body breaks a rule, or the idempotency key was used for another request.
    #[response(status = 422, content_type = "application/problem+json")]
    Unprocessable(Body),
}

/// Throttled.
#[derive(IntoResponses)]
#[response(
    status = 429,
    content_type = "application/problem+json",
    description = "Too many attempts, by contact or by address; `Retry-After` says when to come back"
)]
#[expect(dead_code, reason = "for the document; never built")]
pub(super) struct Throttled(Body);

/// Known, and not allowed.
#[derive(IntoResponses)]
#[response(status = 403, content_type = "application/problem+json", description = "Known, and not allowed")]
#[expect(dead_code, reason = "for the document; never built")]
pub(super) struct Forbidden(Body);
