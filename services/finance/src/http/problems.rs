//! The refusals that endpoints share, for the document.

use kernel::problem::Body;
use utoipa::IntoResponses;

/// Refusals of a read.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "a list for the document; never built")]
pub(crate) enum Reading {
    /// The path, a parameter or the cursor cannot be read.
    #[response(status = 400, content_type = "application/problem+json")]
    Unreadable(Body),
    /// Nobody is signed in.
    #[response(status = 401, content_type = "application/problem+json")]
    Anonymous(Body),
    /// The caller lacks the permission.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(Body),
    /// Not there, or not the caller's.
    #[response(status = 404, content_type = "application/problem+json")]
    Absent(Body),
    /// A parameter breaks a rule.
    #[response(status = 422, content_type = "application/problem+json")]
    Refused(Body),
    /// A fault; quote the request id.
    #[response(status = 500, content_type = "application/problem+json")]
    Fault(Body),
    /// Away for a moment.
    #[response(status = 503, content_type = "application/problem+json")]
    Away(Body),
}

/// Refusals of a write.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "a list for the document; never built")]
pub(crate) enum Writing {
    /// The path, the body or the idempotency key cannot be read.
    #[response(status = 400, content_type = "application/problem+json")]
    Unreadable(Body),
    /// Nobody is signed in, or the signature is not the provider's.
    #[response(status = 401, content_type = "application/problem+json")]
    Anonymous(Body),
    /// The caller lacks the permission.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(Body),
    /// Not there, or not the caller's.
    #[response(status = 404, content_type = "application/problem+json")]
    Absent(Body),
    /// The state of the thing forbids it, or the same request is in progress.
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
    Refused(Body),
    /// A fault; quote the request id.
    #[response(status = 500, content_type = "application/problem+json")]
    Fault(Body),
    /// Away for a moment.
    #[response(status = 503, content_type = "application/problem+json")]
    Away(Body),
}
