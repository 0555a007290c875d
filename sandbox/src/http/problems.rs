//! The refusals that endpoints share, for the document.

use kernel::problem::Body;
use utoipa::IntoResponses;

/// Everything the sandbox can refuse with.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "a list for the document; never built")]
pub(crate) enum Refusals {
    /// The path, a parameter or the body cannot be read.
    #[response(status = 400, content_type = "application/problem+json")]
    Unreadable(Body),
    /// Nobody is signed in, or the merchant's signature does not verify.
    #[response(status = 401, content_type = "application/problem+json")]
    Anonymous(Body),
    /// The caller lacks the permission.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(Body),
    /// Not there.
    #[response(status = 404, content_type = "application/problem+json")]
    Absent(Body),
    /// The state of the thing forbids it, or its number was used before.
    #[response(status = 409, content_type = "application/problem+json")]
    Conflict(Body),
    /// The body is too large.
    #[response(status = 413, content_type = "application/problem+json")]
    TooLarge(Body),
    /// The body is not JSON.
    #[response(status = 415, content_type = "application/problem+json")]
    NotJson(Body),
    /// The body breaks a rule.
    #[response(status = 422, content_type = "application/problem+json")]
    Refused(Body),
    /// A fault; quote the request id.
    #[response(status = 500, content_type = "application/problem+json")]
    Fault(Body),
    /// Away for a moment.
    #[response(status = 503, content_type = "application/problem+json")]
    Away(Body),
}
