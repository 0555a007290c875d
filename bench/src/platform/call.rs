//! Requests over kept connections, by a client that costs little: the generator shares the machine with what it measures.

use std::net::SocketAddr;

use anyhow::Context;
use bytes::Bytes;
use http::{HeaderValue, Method, Request, StatusCode, header};
use http_body_util::{BodyExt, Full};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use ids::UserId;
use serde_json::Value;

/// Asks the platform.
#[derive(Clone)]
pub(crate) struct Caller {
    client: Client<HttpConnector, Full<Bytes>>,
    base: String,
}

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) email: String,
    pub(crate) id: String,
    pub(crate) bearer: HeaderValue,
}

/// An answer, read to its end.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) body: Bytes,
}

impl Caller {
    pub(crate) fn new(edge: SocketAddr) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        Self {
            client: Client::builder(TokioExecutor::new()).build(connector),
            base: format!("http://{edge}"),
        }
    }

    /// Sends a request to the edge.
    pub(crate) async fn send(
        &self,
        method: Method,
        path: &str,
        person: Option<&Person>,
        body: impl Into<Bytes>,
    ) -> anyhow::Result<Reply> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.base));
        if let Some(person) = person {
            request = request.header(header::AUTHORIZATION, &person.bearer);
        }
        let body: Bytes = body.into();
        if !body.is_empty() {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        self.exchange(request.body(Full::new(body))?).await
    }

    /// Reads a JSON page from anywhere.
    pub(crate) async fn get(&self, address: &str) -> anyhow::Result<Value> {
        self.exchange(Request::get(address).body(Full::default())?).await?.expect(StatusCode::OK)?.json()
    }

    async fn exchange(&self, request: Request<Full<Bytes>>) -> anyhow::Result<Reply> {
        let response = self.client.request(request).await.context("the platform does not answer")?;
        let status = response.status();
        let body = response.into_body().collect().await.context("an answer broke off")?.to_bytes();
        Ok(Reply { status, body })
    }
}

impl Person {
    pub(crate) fn user(&self) -> anyhow::Result<UserId> {
        self.id.parse().with_context(|| format!("{} is no user's id", self.id))
    }
}

impl Reply {
    /// Fails with the body unless the answer has this status.
    pub(crate) fn expect(self, status: StatusCode) -> anyhow::Result<Self> {
        let body = || String::from_utf8_lossy(&self.body);
        anyhow::ensure!(self.status == status, "expected {status}, got {}: {}", self.status, body());
        Ok(self)
    }

    pub(crate) fn json(&self) -> anyhow::Result<Value> {
        serde_json::from_slice(&self.body).context("an answer that is not JSON")
    }
}
