//! What a successful use case hands back: a body and whether something was created, done or only accepted.

use axum_core::response::{IntoResponse, Response};
use http::{StatusCode, header};
use serde::{Deserialize, Serialize};

/// How a request succeeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// 200
    Done,
    /// 201
    Created,
    /// 202: durable, but not finished yet
    Accepted,
}

impl Status {
    pub const fn code(self) -> StatusCode {
        match self {
            Self::Done => StatusCode::OK,
            Self::Created => StatusCode::CREATED,
            Self::Accepted => StatusCode::ACCEPTED,
        }
    }
}

/// A successful answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer<T> {
    pub status: Status,
    pub body: T,
    /// `Location` of what was created or can be polled.
    pub location: Option<String>,
}

impl<T> Answer<T> {
    pub const fn new(status: Status, body: T) -> Self {
        Self { status, body, location: None }
    }

    pub const fn done(body: T) -> Self {
        Self::new(Status::Done, body)
    }

    pub const fn created(body: T) -> Self {
        Self::new(Status::Created, body)
    }

    pub const fn accepted(body: T) -> Self {
        Self::new(Status::Accepted, body)
    }

    #[must_use]
    pub fn at(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }
}

impl<T: Serialize> IntoResponse for Answer<T> {
    fn into_response(self) -> Response {
        let json = match serde_json::to_vec(&self.body) {
            Ok(json) => json,
            Err(error) => return crate::Problem::internal(error).into_response(),
        };
        let mut response =
            (self.status.code(), [(header::CONTENT_TYPE, "application/json")], json).into_response();
        if let Some(location) = self.location.and_then(|text| text.parse().ok()) {
            response.headers_mut().insert(header::LOCATION, location);
        }
        response
    }
}
