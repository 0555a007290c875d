//! One request through: who asks, may they ask this often, and on to the service that owns the route.

use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::HttpBody,
    extract::{ConnectInfo, Request},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
    routing::any,
};
use kernel::{Env, Problem};
use kernel_call::{
    Channel, Context, Directory, IDENTITY_HEADER, Identity, Signer,
    context::{DEADLINE_HEADER, REQUEST_ID_HEADER, TRACEPARENT_HEADER},
};
use kernel_http::{RateLimit, Subscriber};
use uuid::Uuid;

use crate::{
    access::Access,
    config::Config,
    patience::Patience,
    routes::{Route, shape},
    traffic::Traffic,
};

/// The address a request came from; services see what the gateway wrote and nothing else.
const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
/// Headers that mean one hop only (RFC 9110 §7.6.1).
const HOP_BY_HOP: [HeaderName; 5] = [
    header::CONNECTION,
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::UPGRADE,
];

/// Addresses and people at rest are forgotten once in so many requests.
const FORGET_EVERY: u64 = 100_000;

/// What every request passes.
pub(crate) struct Gate {
    access: Access,
    signer: Signer,
    timeout: Duration,
    behind_proxy: bool,
    by_address: RateLimit<Subscriber>,
    by_user: RateLimit<Uuid>,
    passed: AtomicU64,
    traffic: Arc<Traffic>,
    env: Env,
}

impl Gate {
    pub(crate) fn new(
        config: &Config,
        access: Access,
        signer: Signer,
        traffic: Arc<Traffic>,
        env: Env,
    ) -> Self {
        let minute = Duration::from_mins(1);
        Self {
            access,
            signer,
            timeout: Duration::from_secs(config.timeout_seconds),
            behind_proxy: config.behind_proxy,
            by_address: RateLimit::new(config.requests_per_minute_per_address, minute),
            by_user: RateLimit::new(config.requests_per_minute_per_user, minute),
            passed: AtomicU64::new(0),
            traffic,
            env,
        }
    }

    async fn pass(
        &self,
        mut request: Request,
        services: &BTreeMap<String, Channel>,
    ) -> Result<Response, Problem> {
        let Some(channel) = services.get(request.method().as_str()) else {
            return Ok(wrong_method(services));
        };
        let address = self.address(&request);
        self.forget_idle();
        self.by_address.check(&Subscriber::of(address))?;
        let identity = self.identify(request.headers()).await?;
        let headers = request.headers_mut();
        // Whatever came from outside under our own names is not to be believed.
        for name in HOP_BY_HOP.into_iter().chain([FORWARDED_FOR, HeaderName::from_static(IDENTITY_HEADER)]) {
            headers.remove(name);
        }
        let address = address.map_or_else(|| "unknown".to_owned(), |address| address.to_string());
        headers.insert(FORWARDED_FOR, HeaderValue::try_from(address).map_err(Problem::internal)?);
        let millis = u64::try_from(self.timeout.as_millis()).unwrap_or(u64::MAX);
        headers.insert(DEADLINE_HEADER, HeaderValue::from(millis));
        if let Some(context) = Context::current() {
            let id = HeaderValue::try_from(context.request_id).map_err(Problem::internal)?;
            headers.insert(REQUEST_ID_HEADER, id);
            if let Some(trace) = context.traceparent {
                headers.insert(TRACEPARENT_HEADER, HeaderValue::try_from(trace).map_err(Problem::internal)?);
            }
        }
        if let Some(identity) = identity {
            headers.insert(IDENTITY_HEADER, self.signer.sign(&identity));
        }
        let patience = Patience::new(self.timeout);
        let request = request.map(|body| if body.is_end_stream() { body } else { patience.watch(body) });
        let answer = patience.wait(channel.send(request)).await;
        answer.ok_or_else(|| Problem::unavailable("edge.timeout", "the platform did not answer in time"))?
    }

    async fn identify(&self, headers: &HeaderMap) -> Result<Option<Identity>, Problem> {
        let Some(value) = headers.get(header::AUTHORIZATION) else { return Ok(None) };
        let bearer = value.to_str().ok().and_then(|text| text.split_once(' '));
        let Some((_, token)) = bearer.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")) else {
            return Err(Problem::unauthenticated(
                "access.scheme",
                "send `Authorization: Bearer <access token>`",
            ));
        };
        let user = self.access.identify(token.trim()).await?;
        self.by_user.check(&user.user)?;
        Ok(Some(Identity::User(user)))
    }

    fn address(&self, request: &Request) -> Option<IpAddr> {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        if !self.behind_proxy {
            return peer;
        }
        let claimed = request.headers().get(FORWARDED_FOR).and_then(|value| value.to_str().ok());
        // The last address was written by our own proxy; those before it by anybody.
        claimed.and_then(|list| list.rsplit(',').next()?.trim().parse().ok()).or(peer)
    }

    /// Memory would grow with every address and person ever seen.
    fn forget_idle(&self) {
        if self.passed.fetch_add(1, Ordering::Relaxed) % FORGET_EVERY == FORGET_EVERY - 1 {
            self.by_address.forget_idle();
            self.by_user.forget_idle();
        }
    }
}

/// The table as a router.
pub(crate) fn mount(table: &[Route], directory: &Directory, gate: &Arc<Gate>) -> Router {
    table.iter().fold(Router::new(), |router, route| {
        let services: BTreeMap<String, Channel> =
            route.services.iter().map(|(method, service)| (method.clone(), directory.to(service))).collect();
        let (gate, services) = (Arc::clone(gate), Arc::new(services));
        let handler = move |request: Request| async move {
            let begun = Instant::now();
            let response = match gate.pass(request, &services).await {
                Ok(response) => response,
                Err(problem) => problem.into_response(),
            };
            gate.traffic.note(gate.env.now(), begun.elapsed(), response.status());
            response
        };
        router.route(&shape(&route.path), any(handler))
    })
}

/// 405 names the methods there are in `Allow` (RFC 9110 §15.5.6).
fn wrong_method(services: &BTreeMap<String, Channel>) -> Response {
    let mut allowed: Vec<_> = services.keys().map(String::as_str).collect();
    if services.contains_key("GET") {
        allowed.push("HEAD");
    }
    let methods = HeaderValue::from_str(&allowed.join(", ")).ok();
    let problem = Problem::new(
        axum::http::StatusCode::METHOD_NOT_ALLOWED,
        "http.method",
        "this path does not take this method; see the Allow header",
    );
    let mut response = problem.with("allow", allowed).into_response();
    response.headers_mut().extend(methods.map(|methods| (header::ALLOW, methods)));
    response
}
