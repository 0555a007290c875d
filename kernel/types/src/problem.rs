//! RFC 9457 problems: the one shape in which every API says no.
//!
//! A problem has a public text and, for faults, an internal cause. The cause goes to the log and never to the
//! caller: a fault's public text is always the same.

use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

/// Why a request was refused or failed.
#[derive(Debug)]
pub struct Problem(
    // Boxed: a result should not be as large as its rarest case.
    pub(crate) Box<Parts>,
);

#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) status: StatusCode,
    pub(crate) body: Body,
    pub(crate) retry_after_seconds: Option<u64>,
    pub(crate) cause: Option<anyhow::Error>,
}

/// The JSON members of a problem.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = Problem)]
pub struct Body {
    /// A URI reference that names the kind of problem; its last segment is `code`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The status in words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What is wrong with this request and how to mend it.
    pub detail: String,
    /// Stable, for programs: `service.snake_case`.
    pub code: String,
    /// The request this answers, as found in the logs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The fields at fault.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// Further members of this kind of problem.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// What every problem can have.
const MEMBERS: [&str; 7] = ["type", "title", "status", "detail", "code", "request_id", "errors"];

/// One field at fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FieldError {
    /// A JSON pointer into the body (RFC 6901), or the name of a parameter.
    pub pointer: String,
    pub detail: String,
}

impl Problem {
    /// 400: the request cannot be read.
    pub fn invalid(code: &str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, detail)
    }

    /// 401: it is not known who asks.
    pub fn unauthenticated(code: &str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, code, detail)
    }

    /// 403: known, and not allowed, and allowed to know that the thing exists.
    pub fn forbidden(code: &str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, code, detail)
    }

    /// 404: not there, or not for this caller's eyes.
    pub fn not_found(code: &str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, code, detail)
    }

    /// 409: the state of the thing forbids it now.
    pub fn conflict(code: &str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, code, detail)
    }

    /// 413: larger than the limit.
    pub fn too_large(code: &str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, code, detail)
    }

    /// 422: readable, and breaks a rule.
    pub fn unprocessable(code: &str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, code, detail)
    }

    /// 429, with the seconds to wait.
    pub fn too_many(code: &str, detail: impl Into<String>, retry_after_seconds: u64) -> Self {
        let mut problem = Self::new(StatusCode::TOO_MANY_REQUESTS, code, detail);
        problem.0.retry_after_seconds = Some(retry_after_seconds);
        problem
    }

    /// 503: try again shortly.
    pub fn unavailable(code: &str, detail: impl Into<String>) -> Self {
        let mut problem = Self::new(StatusCode::SERVICE_UNAVAILABLE, code, detail);
        problem.0.retry_after_seconds = Some(1);
        problem
    }

    /// 500 with an opaque text; the cause is for the log.
    pub fn internal(cause: impl Into<anyhow::Error>) -> Self {
        let detail = "something went wrong on our side; quote the request id when you report it";
        let mut problem = Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", detail);
        problem.0.cause = Some(cause.into());
        problem
    }

    /// A problem of any status, for rejections that come from a library with their own status.
    pub fn new(status: StatusCode, code: &str, detail: impl Into<String>) -> Self {
        let body = Body {
            kind: format!("/problems/{code}"),
            title: status.canonical_reason().unwrap_or("Problem").to_owned(),
            status: status.as_u16(),
            detail: detail.into(),
            code: code.to_owned(),
            request_id: None,
            errors: Vec::new(),
            more: Map::new(),
        };
        Self(Box::new(Parts { status, body, retry_after_seconds: None, cause: None }))
    }

    /// A problem that another service answered with, passed on as it is.
    pub fn passed_on(body: Body) -> Self {
        let status = StatusCode::from_u16(body.status).unwrap_or(StatusCode::BAD_GATEWAY);
        Self(Box::new(Parts { status, body, retry_after_seconds: None, cause: None }))
    }

    /// Names a field at fault.
    #[must_use]
    pub fn field(mut self, pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        self.0.body.errors.push(FieldError { pointer: pointer.into(), detail: detail.into() });
        self
    }

    /// Adds a member.
    ///
    /// # Panics
    /// In a debug build, when every problem has a member of this name: the body would have it twice.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        debug_assert!(!MEMBERS.contains(&name), "every problem has a {name}");
        self.0.body.more.insert(name.to_owned(), value.into());
        self
    }

    /// Sets the id of the request this answers.
    pub fn set_request_id(&mut self, id: impl Into<String>) {
        self.0.body.request_id = Some(id.into());
    }

    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    pub fn code(&self) -> &str {
        &self.0.body.code
    }

    pub fn detail(&self) -> &str {
        &self.0.body.detail
    }

    pub fn body(&self) -> &Body {
        &self.0.body
    }

    /// The internal cause of a fault.
    pub fn cause(&self) -> Option<&anyhow::Error> {
        self.0.cause.as_ref()
    }
}

impl From<anyhow::Error> for Problem {
    /// A fault, unless the error is a problem that was carried through as one.
    fn from(error: anyhow::Error) -> Self {
        error.downcast::<Self>().unwrap_or_else(Self::internal)
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0.cause {
            Some(cause) => write!(f, "{}: {cause:#}", self.0.body.code),
            None => write!(f, "{}: {}", self.0.body.code, self.0.body.detail),
        }
    }
}

impl std::error::Error for Problem {}
