//! Typed requests to another service, with identity, request id, trace and deadline.

use std::time::Duration;

use axum_core::body::Body;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Limited};
use kernel::{Problem, problem};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    channel::{Channel, Directory},
    context::{Context, DEADLINE_HEADER, REQUEST_ID_HEADER, TRACEPARENT_HEADER},
    identity::{IDENTITY_HEADER, Identity, Signer},
};

/// A call gets this long unless the request being served has less left.
const DEADLINE: Duration = Duration::from_secs(5);
/// An answer larger than this is refused.
const ANSWER_BYTES: usize = 16 * 1024 * 1024;

/// The channels as one service sees them: every request is signed with its name.
#[derive(Clone)]
pub struct Channels {
    directory: Directory,
    signer: Signer,
    caller: Identity,
}

impl Channels {
    pub fn new(directory: Directory, signer: Signer, caller: &str) -> Self {
        Self { directory, signer, caller: Identity::Service(caller.to_owned()) }
    }

    /// A client for the named service.
    pub fn to(&self, service: &str) -> ServiceClient {
        ServiceClient {
            channel: self.directory.to(service),
            signer: self.signer.clone(),
            caller: self.caller.clone(),
        }
    }
}

/// Speaks JSON to one service. Contracts wrap it with a method an endpoint.
#[derive(Clone)]
pub struct ServiceClient {
    channel: Channel,
    signer: Signer,
    caller: Identity,
}

impl ServiceClient {
    /// Reads a resource.
    pub async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, Problem> {
        self.call(Method::GET, path, None::<&()>).await
    }

    /// Sends a body. Retries are the caller's: only it knows what is idempotent.
    pub async fn post<B: Serialize + Sync, T: DeserializeOwned>(
        &self,
        path: &str,
        body: &B,
    ) -> Result<T, Problem> {
        self.call(Method::POST, path, Some(body)).await
    }

    /// Replaces a resource.
    pub async fn put<B: Serialize + Sync, T: DeserializeOwned>(
        &self,
        path: &str,
        body: &B,
    ) -> Result<T, Problem> {
        self.call(Method::PUT, path, Some(body)).await
    }

    /// A resource as it is, for answers that are not JSON, such as statement files.
    pub async fn get_text(&self, path: &str) -> Result<String, Problem> {
        let bytes = self.exchange(Method::GET, path, None::<&()>).await?;
        String::from_utf8(bytes).map_err(Problem::internal)
    }

    async fn call<B: Serialize + Sync, T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        body: Option<&B>,
    ) -> Result<T, Problem> {
        let bytes = self.exchange(method, path, body).await?;
        // An empty answer decodes as `()`.
        let json: &[u8] = if bytes.is_empty() { b"null" } else { &bytes };
        serde_json::from_slice(json).map_err(Problem::internal)
    }

    /// Sends bytes as they are with further headers, for callees that check a signature over them.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        headers: &[(&'static str, String)],
        body: Vec<u8>,
    ) -> Result<Vec<u8>, Problem> {
        let limit = Context::remaining(DEADLINE);
        let mut request = self.request(method, path, (!body.is_empty()).then_some(body), limit)?;
        for (name, value) in headers {
            let value = HeaderValue::from_str(value).map_err(Problem::internal)?;
            request.headers_mut().insert(*name, value);
        }
        let answer = tokio::time::timeout(limit, async {
            let response = self.channel.send(request).await?;
            read(response).await
        });
        answer.await.map_err(|_| late(path))?
    }

    async fn exchange<B: Serialize + Sync>(
        &self,
        method: Method,
        path: &str,
        body: Option<&B>,
    ) -> Result<Vec<u8>, Problem> {
        let body = body.map(serde_json::to_vec).transpose().map_err(Problem::internal)?;
        self.send(method, path, &[], body.unwrap_or_default()).await
    }

    fn request(
        &self,
        method: Method,
        path: &str,
        body: Option<Vec<u8>>,
        limit: Duration,
    ) -> Result<Request<Body>, Problem> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(IDENTITY_HEADER, self.signer.sign(&self.caller))
            .header(DEADLINE_HEADER, u64::try_from(limit.as_millis()).unwrap_or(u64::MAX));
        if let Some(context) = Context::current() {
            if let Ok(id) = HeaderValue::from_str(&context.request_id) {
                request = request.header(REQUEST_ID_HEADER, id);
            }
            if let Some(Ok(trace)) = context.traceparent.as_deref().map(HeaderValue::from_str) {
                request = request.header(TRACEPARENT_HEADER, trace);
            }
        }
        match body {
            None => request.body(Body::empty()),
            Some(json) => request.header(header::CONTENT_TYPE, "application/json").body(Body::from(json)),
        }
        .map_err(Problem::internal)
    }
}

async fn read(response: Response<Body>) -> Result<Vec<u8>, Problem> {
    let status = response.status();
    let body = Limited::new(response.into_body(), ANSWER_BYTES).collect().await;
    let bytes = body.map_err(|error| Problem::internal(anyhow::anyhow!(error)))?.to_bytes();
    if status.is_success() {
        return Ok(bytes.to_vec());
    }
    match serde_json::from_slice::<problem::Body>(&bytes) {
        // A fault over there is a fault here: its request id is the same, so the log tells the rest.
        Ok(body) if status != StatusCode::INTERNAL_SERVER_ERROR => Err(Problem::passed_on(body)),
        _ => Err(Problem::internal(anyhow::anyhow!("a service answered {status}"))),
    }
}

fn late(path: &str) -> Problem {
    tracing::warn!(path, "a service did not answer in time");
    Problem::unavailable("call.late", "a part of the platform did not answer in time; try again in a moment")
}
