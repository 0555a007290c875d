//! What the edge and the kernel add to every operation, told once here, so that services document what is theirs.

use axum::http::{Method, StatusCode};
use kernel::problem::{Body, FieldError};
use utoipa::{
    PartialSchema,
    openapi::{
        Content, ObjectBuilder, Ref, RefOr, Required, Response, ResponseBuilder, Schema, Type,
        path::{Operation, Parameter, ParameterBuilder, ParameterIn},
    },
};

const MEDIA_TYPE: &str = "application/problem+json";

/// Anything can be refused or fail like this.
const ALWAYS: [(StatusCode, &str); 4] = [
    (StatusCode::UNAUTHORIZED, "Not signed in, or the access token is not valid, has expired or was revoked"),
    (StatusCode::TOO_MANY_REQUESTS, "Too many requests; `Retry-After` says when to come back"),
    (StatusCode::INTERNAL_SERVER_ERROR, "A fault; quote the request id"),
    (StatusCode::SERVICE_UNAVAILABLE, "Away or overloaded for a moment; see `Retry-After`"),
];
/// So can anything with a parameter,
const WITH_PARAMETERS: [(StatusCode, &str); 1] = [(StatusCode::BAD_REQUEST, "A parameter is malformed")];
/// with an idempotency key,
const WITH_KEY: [(StatusCode, &str); 4] = [
    (StatusCode::BAD_REQUEST, "The idempotency key is malformed"),
    (StatusCode::CONFLICT, "A request with this idempotency key is in progress"),
    (StatusCode::PAYLOAD_TOO_LARGE, "The body is too large"),
    (StatusCode::UNPROCESSABLE_ENTITY, "The idempotency key was used for another request"),
];
/// and with a body.
const WITH_BODY: [(StatusCode, &str); 4] = [
    (StatusCode::BAD_REQUEST, "The body is not well-formed"),
    (StatusCode::PAYLOAD_TOO_LARGE, "The body is too large"),
    (StatusCode::UNSUPPORTED_MEDIA_TYPE, "The body is of another media type"),
    (StatusCode::UNPROCESSABLE_ENTITY, "The body does not have the expected shape"),
];

/// The schemas of problems.
pub(super) fn schemas() -> [(&'static str, RefOr<Schema>); 2] {
    [("Problem", Body::schema()), ("FieldError", FieldError::schema())]
}

/// Completes an operation. What its service says stands.
pub(super) fn complete(method: &Method, operation: &mut Operation) {
    for (status, response) in &mut operation.responses.responses {
        if let RefOr::T(response) = response
            && response.description.is_empty()
        {
            response.description = in_words(status);
        }
    }
    let mut refusals = ALWAYS.to_vec();
    if operation.parameters.iter().flatten().next().is_some() {
        refusals.extend(WITH_PARAMETERS);
    }
    if operation.request_body.is_some() {
        refusals.extend(WITH_BODY);
    }
    if *method != Method::GET {
        refusals.extend(WITH_KEY);
        operation.parameters.get_or_insert_default().push(RefOr::T(idempotency_key()));
    }
    for (status, when) in refusals {
        let said = operation.responses.responses.entry(status.as_str().to_owned());
        said.or_insert_with(|| RefOr::T(problem(when)));
    }
}

/// OpenAPI wants every response described.
fn in_words(status: &str) -> String {
    let status: Option<StatusCode> = status.parse().ok();
    status.and_then(|status| status.canonical_reason()).unwrap_or("Done").to_owned()
}

fn problem(when: &str) -> Response {
    let content = Content::new(Some(Ref::from_schema_name("Problem")));
    ResponseBuilder::new().description(when).content(MEDIA_TYPE, content).build()
}

fn idempotency_key() -> Parameter {
    let key = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(1))
        .max_length(Some(255))
        .pattern(Some("^[!-~]+$"));
    ParameterBuilder::new()
        .name("Idempotency-Key")
        .parameter_in(ParameterIn::Header)
        .required(Required::False)
        .description(Some(
            "Makes it safe to repeat the request: what was done with this key is not done again",
        ))
        .schema(Some(key))
        .build()
}
