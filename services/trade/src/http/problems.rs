//! What this service refuses otherwise than others, for the document.

use kernel::problem::Body;
use utoipa::IntoResponses;

/// What any signed-in reading can answer.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "a list for the document; never built")]
pub(crate) enum Reading {
    /// A parameter or the cursor is malformed.
    #[response(status = 400, content_type = "application/problem+json")]
    Malformed(Body),
    /// The account lacks the permission.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(Body),
    /// Not there, or not for these eyes.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(Body),
    /// Something else has to be done first.
    #[response(status = 409, content_type = "application/problem+json")]
    Conflict(Body),
}
