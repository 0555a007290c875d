//! The refusals that endpoints share, for the document. What can befall any operation (nobody is signed in, a malformed
//! parameter, a body of another type, too many requests, a fault) the gateway adds to all of them.

use kernel::problem::Body;
use utoipa::IntoResponses;

/// Of an endpoint that reads.
#[derive(Debug, IntoResponses)]
pub enum Reading {
    /// A parameter or the cursor is malformed.
    #[response(status = 400, content_type = "application/problem+json")]
    Malformed(Body),
    /// Not there, or not for the caller's eyes.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(Body),
}

/// Of an endpoint that changes something.
#[derive(Debug, IntoResponses)]
pub enum Changing {
    /// Not there, or not for the caller's eyes.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(Body),
    /// The state forbids it, or a request with this idempotency key is in progress.
    #[response(status = 409, content_type = "application/problem+json")]
    Conflict(Body),
    /// The body is not JSON.
    #[response(status = 415, content_type = "application/problem+json")]
    NotJson(Body),
    /// The body breaks a rule, or the idempotency key was used for another request.
    #[response(status = 422, content_type = "application/problem+json")]
    Unprocessable(Body),
}

/// Of an endpoint that asks for a permission, or for the right side of a deal.
#[derive(Debug, IntoResponses)]
pub enum Forbidden {
    /// Known, and not allowed.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(Body),
}
