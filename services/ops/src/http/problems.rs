//! The statuses that several endpoints share, for the document.

use kernel::problem::Body;
use utoipa::IntoResponses;

/// What a person reading their own can be answered.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "a list for the document; never built")]
pub(crate) enum Reading {
    /// A parameter or the cursor is malformed.
    #[response(status = 400, content_type = "application/problem+json")]
    Malformed(Body),
    /// Not signed in.
    #[response(status = 401, content_type = "application/problem+json")]
    SignIn(Body),
    /// Somebody else's, or nobody's.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(Body),
    /// A fault; quote the request id.
    #[response(status = 500, content_type = "application/problem+json")]
    Fault(Body),
    /// Away for a moment.
    #[response(status = 503, content_type = "application/problem+json")]
    Away(Body),
}

/// What a person or service changing something can be answered.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "a list for the document; never built")]
pub(crate) enum Changing {
    /// The body, a parameter or the idempotency key is malformed.
    #[response(status = 400, content_type = "application/problem+json")]
    Malformed(Body),
    /// Not signed in.
    #[response(status = 401, content_type = "application/problem+json")]
    SignIn(Body),
    /// Somebody else's, or nobody's.
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
    /// A fault; quote the request id.
    #[response(status = 500, content_type = "application/problem+json")]
    Fault(Body),
    /// Away for a moment.
    #[response(status = 503, content_type = "application/problem+json")]
    Away(Body),
}

/// What the back office can be answered when it reads.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "a list for the document; never built")]
pub(crate) enum OfficeReading {
    /// A parameter or the cursor is malformed.
    #[response(status = 400, content_type = "application/problem+json")]
    Malformed(Body),
    /// Not signed in.
    #[response(status = 401, content_type = "application/problem+json")]
    SignIn(Body),
    /// The permission is missing.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(Body),
    /// A fault; quote the request id.
    #[response(status = 500, content_type = "application/problem+json")]
    Fault(Body),
    /// Away for a moment.
    #[response(status = 503, content_type = "application/problem+json")]
    Away(Body),
}

/// What the back office can be answered when it changes something.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "a list for the document; never built")]
pub(crate) enum OfficeChanging {
    /// The body, a parameter or the idempotency key is malformed.
    #[response(status = 400, content_type = "application/problem+json")]
    Malformed(Body),
    /// Not signed in.
    #[response(status = 401, content_type = "application/problem+json")]
    SignIn(Body),
    /// The permission is missing.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(Body),
    /// Somebody else's, or nobody's.
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
    /// A fault; quote the request id.
    #[response(status = 500, content_type = "application/problem+json")]
    Fault(Body),
    /// Away for a moment.
    #[response(status = 503, content_type = "application/problem+json")]
    Away(Body),
}
