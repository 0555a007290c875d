//! A service in other processes: which of them gets a request, and what happens when it does not answer.
//!
//! A request that certainly did not arrive is sent to another process. One that may have arrived is sent again only when
//! doing it twice does what once does: its method says so (RFC 9110 §9.2.2), or it carries an `Idempotency-Key`. Repeats
//! are rationed, so that they cannot pile up on a service that is slow already.

mod budget;
mod endpoint;
mod pool;

use axum_core::body::Body;
use http::{
    Request, Response, Uri,
    header::{CONTENT_LENGTH, HeaderName},
    request::Parts,
};
use http_body::Body as _;
use http_body_util::BodyExt;
use hyper_util::{
    client::legacy::{Client, Error, connect::HttpConnector},
    rt::TokioExecutor,
};
use kernel::Problem;
use tokio::time::Duration;

use self::{budget::Budget, endpoint::Attempt, pool::Pool};

/// A process that does not take a connection in this time is as good as gone.
const CONNECT: Duration = Duration::from_secs(1);
/// Processes that one request is sent to at most.
const ATTEMPTS: usize = 3;
/// Bodies up to this size are kept for another attempt.
const KEPT_BYTES: u64 = 64 * 1024;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// The processes that play one service, and the connections to them.
pub(crate) struct Remote {
    name: String,
    pool: Pool,
    budget: Budget,
    client: Client<HttpConnector, Body>,
}

impl Remote {
    pub(crate) fn new(name: &str, addresses: &[Uri]) -> anyhow::Result<Self> {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        connector.set_connect_timeout(Some(CONNECT));
        let client = Client::builder(TokioExecutor::new()).build(connector);
        Ok(Self {
            name: name.to_owned(),
            pool: Pool::of(name, addresses)?,
            budget: Budget::default(),
            client,
        })
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Result<Response<Body>, Problem> {
        let (parts, body) = request.into_parts();
        let mut body = Kept::of(&parts, body).await?;
        self.budget.earn();
        let mut attempts = 0;
        let mut tried = Vec::new();
        while let Some(body) = body.next() {
            let Some(endpoint) = self.pool.choose(&tried).await else { break };
            attempts += 1;
            let attempt = Attempt::on(&endpoint);
            let request = addressed(&parts, endpoint.base(), body)?;
            let error = match self.client.request(request).await {
                Ok(response) => {
                    attempt.succeeded();
                    return Ok(response.map(Body::new));
                }
                Err(error) => error,
            };
            drop(attempt);
            tracing::warn!(callee = self.name, at = %endpoint.base(), cause = %error, "a service does not answer");
            tried.push(endpoint);
            if attempts == ATTEMPTS || !may_be_repeated(&error, &parts) || !self.budget.spend() {
                break;
            }
            metrics::counter!("calls_repeated_total", "service" => self.name.clone()).increment(1);
        }
        Err(crate::channel::unavailable(&self.name))
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

fn may_be_repeated(error: &Error, request: &Parts) -> bool {
    error.is_connect() || request.method.is_idempotent() || request.headers.contains_key(IDEMPOTENCY_KEY)
}

fn addressed(parts: &Parts, base: &Uri, body: Body) -> Result<Request<Body>, Problem> {
    let mut uri = base.clone().into_parts();
    uri.path_and_query = parts.uri.path_and_query().cloned();
    let uri = Uri::from_parts(uri).map_err(Problem::internal)?;
    let mut request = Request::builder().method(parts.method.clone()).uri(uri).body(body);
    if let Ok(request) = &mut request {
        request.headers_mut().clone_from(&parts.headers);
    }
    request.map_err(Problem::internal)
}

/// A body for as many attempts as it allows.
enum Kept {
    Whole(bytes::Bytes),
    Once(Option<Body>),
}

impl Kept {
    async fn of(parts: &Parts, body: Body) -> Result<Self, Problem> {
        // What watches over a body on its way hides how long it is, so the header counts too.
        let told = parts.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        match body.size_hint().upper().or(told) {
            Some(size) if size <= KEPT_BYTES => {
                let whole = body.collect().await.map_err(|cause| {
                    tracing::debug!(%cause, "a request broke off");
                    Problem::invalid("request.broken_off", "the request broke off before its end")
                })?;
                Ok(Self::Whole(whole.to_bytes()))
            }
            _ => Ok(Self::Once(Some(body))),
        }
    }

    fn next(&mut self) -> Option<Body> {
        match self {
            Self::Whole(bytes) => Some(Body::from(bytes.clone())),
            Self::Once(body) => body.take(),
        }
    }
}
