//! Who sends requests in a test, and what came back.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, header},
};
use http_body_util::BodyExt;
use kernel::Id;
use kernel_call::{IDENTITY_HEADER, Identity, Signer};
use serde::de::DeserializeOwned;
use serde_json::Value;
use tower::ServiceExt;

/// Somebody who sends requests to the service under test.
#[derive(Clone)]
pub struct Actor {
    router: Router,
    signer: Signer,
    identity: Option<Identity>,
    headers: Vec<(String, String)>,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
    /// The body as JSON; null when it is not JSON.
    pub json: Value,
    asked: String,
}

impl Actor {
    pub(crate) fn new(router: Router, signer: Signer, identity: Option<Identity>) -> Self {
        Self { router, signer, identity, headers: Vec::new() }
    }

    /// The actor's user id.
    ///
    /// # Panics
    /// When the actor is no user.
    pub fn id<K>(&self) -> Id<K> {
        match &self.identity {
            Some(Identity::User(user)) => user.id(),
            other => panic!("{other:?} is no user"),
        }
    }

    /// The same actor, sending this header with everything.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same actor, repeating writes under this idempotency key.
    #[must_use]
    pub fn with_key(self, key: &str) -> Self {
        self.with_header("idempotency-key", key)
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path, None).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Reply {
        self.send(Method::POST, path, Some(body)).await
    }

    pub async fn put(&self, path: &str, body: Value) -> Reply {
        self.send(Method::PUT, path, Some(body)).await
    }

    pub async fn delete(&self, path: &str) -> Reply {
        self.send(Method::DELETE, path, None).await
    }

    pub async fn send(&self, method: Method, path: &str, body: Option<Value>) -> Reply {
        let request = Request::builder().method(method).uri(path);
        let request = match body {
            Some(body) => {
                request.header(header::CONTENT_TYPE, "application/json").body(Body::from(body.to_string()))
            }
            None => request.body(Body::empty()),
        };
        self.request(request.expect("a request")).await
    }

    /// Sends any request, for bodies that are not JSON.
    pub async fn request(&self, mut request: Request<Body>) -> Reply {
        let asked = format!("{} {}", request.method(), request.uri());
        let headers = request.headers_mut();
        if let Some(identity) = &self.identity {
            headers.insert(IDENTITY_HEADER, self.signer.sign(identity));
        }
        for (name, value) in &self.headers {
            let name: header::HeaderName = name.parse().expect("a header name");
            headers.insert(name, value.parse().expect("a header value"));
        }
        let response = self.router.clone().oneshot(request).await.expect("a router never fails");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes().to_vec();
        let json = serde_json::from_slice(&bytes).unwrap_or_default();
        Reply { status: parts.status.as_u16(), headers: parts.headers, bytes, json, asked }
    }
}

impl Reply {
    /// The body, after checking the status.
    ///
    /// # Panics
    /// When the status is another one; the message holds the body.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        self.check(status);
        self.json
    }

    /// The body as `T`, after checking the status.
    ///
    /// # Panics
    /// When the status is another one or the body no `T`.
    #[track_caller]
    pub fn expect_as<T: DeserializeOwned>(self, status: u16) -> T {
        self.check(status);
        serde_json::from_value(self.json).expect("the documented body")
    }

    /// Checks that this is a problem with this status and code, and returns it.
    ///
    /// # Panics
    /// When it is not.
    #[track_caller]
    pub fn refused(self, status: u16, code: &str) -> Value {
        self.check(status);
        assert_eq!(self.headers[header::CONTENT_TYPE], "application/problem+json", "{}", self.asked);
        assert_eq!(self.json["code"], code, "{}: {}", self.asked, self.json);
        self.json
    }

    #[track_caller]
    fn check(&self, status: u16) {
        let body = String::from_utf8_lossy(&self.bytes);
        assert_eq!(self.status, status, "{} answered {} with {body}", self.asked, self.status);
    }
}
