//! JSON bodies, queries and path parameters that answer with problems naming the field at fault.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request, rejection::BytesRejection},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use kernel::Problem;
use serde::{Serialize, de::DeserializeOwned};
use serde_path_to_error::{Path as SerdePath, Segment};

/// A JSON body, or a 200 with one.
#[derive(Debug, Clone, Copy)]
pub struct Json<T>(pub T);

/// Query parameters.
#[derive(Debug, Clone, Copy)]
pub struct Query<T>(pub T);

/// Path parameters.
#[derive(Debug, Clone, Copy)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !is_json(&request) {
            return Err(Problem::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "body.media_type",
                "send the body as application/json",
            ));
        }
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| unreadable(&rejection))?;
        if has_nul(&bytes, NUL_IN_JSON) {
            return Err(Problem::unprocessable("body.nul", "text cannot hold the character U+0000"));
        }
        // A derived struct would also be read from a list, field by field in their order of declaration.
        if bytes.trim_ascii_start().first() == Some(&b'[') {
            return Err(Problem::unprocessable("body.invalid", "the body does not have the expected shape")
                .field("", "must be an object, not a list"));
        }
        let mut json = serde_json::Deserializer::from_slice(&bytes);
        let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
            let pointer = pointer(error.path());
            let cause = error.into_inner();
            malformed(&cause).field(pointer, cause.to_string())
        })?;
        json.end().map_err(|error| malformed(&error).field("", error.to_string()))?;
        Ok(Self(value))
    }
}

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        kernel::Answer::done(self.0).into_response()
    }
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        refuse_nul(parts)?;
        #[expect(clippy::disallowed_types, reason = "wrapped here so that the rejection is a problem")]
        let query = axum::extract::Query::<T>::from_request_parts(parts, state).await;
        query.map(|query| Self(query.0)).map_err(|rejection| {
            let detail = rejection.body_text();
            Problem::invalid("query.invalid", "a query parameter is missing or malformed")
                .field("query", detail)
        })
    }
}

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        refuse_nul(parts)?;
        #[expect(clippy::disallowed_types, reason = "wrapped here so that the rejection is a problem")]
        let path = axum::extract::Path::<T>::from_request_parts(parts, state).await;
        path.map(|path| Self(path.0)).map_err(|rejection| {
            let detail = rejection.body_text();
            Problem::invalid("path.invalid", "a part of the path is malformed").field("path", detail)
        })
    }
}

/// PostgreSQL's text cannot hold U+0000, so no request may; this is how it is written in JSON and in a URI.
const NUL_IN_JSON: &[u8] = b"\\u0000";
const NUL_IN_URI: &[u8] = b"%00";

fn has_nul(bytes: &[u8], written: &[u8]) -> bool {
    bytes.windows(written.len()).any(|window| window == written)
}

fn refuse_nul(parts: &Parts) -> Result<(), Problem> {
    let uri = parts.uri.path_and_query().map_or("", |uri| uri.as_str());
    if has_nul(uri.as_bytes(), NUL_IN_URI) {
        return Err(Problem::invalid("http.nul", "an address cannot hold the character U+0000"));
    }
    Ok(())
}

fn is_json(request: &Request) -> bool {
    let media =
        request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media = media.split(';').next().unwrap_or_default().trim();
    media.eq_ignore_ascii_case("application/json") || media.to_ascii_lowercase().ends_with("+json")
}

fn unreadable(rejection: &BytesRejection) -> Problem {
    if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return Problem::too_large("body.too_large", "the body is larger than this endpoint takes");
    }
    Problem::invalid("body.unreadable", rejection.body_text())
}

fn malformed(error: &serde_json::Error) -> Problem {
    if error.is_data() {
        Problem::unprocessable("body.invalid", "the body does not have the expected shape")
    } else {
        Problem::invalid("body.syntax", "the body is not well-formed JSON")
    }
}

/// An RFC 6901 pointer for the place where decoding stopped.
fn pointer(path: &SerdePath) -> String {
    path.iter().fold(String::new(), |mut pointer, segment| {
        let step = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } | Segment::Enum { variant: key } => {
                key.replace('~', "~0").replace('/', "~1")
            }
            Segment::Unknown => return pointer,
        };
        pointer.push('/');
        pointer.push_str(&step);
        pointer
    })
}
