//! What this service refuses otherwise than others, for the document.

use kernel::problem::Body;
use utoipa::IntoResponses;

/// Refusals of a read: books are for those with the permission.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "a list for the document; never built")]
pub(crate) enum Reading {
    /// A parameter or the cursor is malformed.
    #[response(status = 400, content_type = "application/problem+json")]
    Malformed(Body),
    /// The caller lacks the permission.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(Body),
    /// Not there, or not the caller's.
    #[response(status = 404, content_type = "application/problem+json")]
    Absent(Body),
    /// A parameter breaks a rule.
    #[response(status = 422, content_type = "application/problem+json")]
    Refused(Body),
}
