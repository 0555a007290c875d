//! Sessions of browsers: the refresh token travels in a cookie that no script can read. The services know nothing of it;
//! here the token is moved between their JSON and the cookie.
//!
//! A request asks for this with the header `X-Session: cookie`, and a cookie without the header is never used: another site
//! can make a browser send the cookie, but not the header, for which it would need a permission that is not given to any
//! origin (CORS). `SameSite=Strict` withholds the cookie from it besides.

mod cookie;
pub(crate) mod document;

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use kernel::Problem;
use serde_json::{Map, Value, json};

use crate::{config::Config, routes::Route};

pub(crate) const HEADER: HeaderName = HeaderName::from_static("x-session");
/// The header's only value.
pub(crate) const BY_COOKIE: &str = "cookie";

const LOGIN: &str = "/api/v1/auth/login";
const REGISTER: &str = "/api/v1/auth/register";
const REFRESH: &str = "/api/v1/auth/refresh";
const LOGOUT: &str = "/api/v1/auth/logout";

const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
/// Answers with tokens have less than 2 KiB.
const ANSWER_BYTES: usize = 64 * 1024;

/// Whether requests to this route may be about a session in a cookie.
pub(crate) fn concerns(route: &Route) -> bool {
    [LOGIN, REGISTER, REFRESH, LOGOUT].contains(&route.path.as_str())
}

/// Surrounds the routes that [`concerns`] names.
pub(crate) fn surround(routes: Router, config: &Config) -> Router {
    let transport = Transport { secure: config.secure_cookies, behind_proxy: config.behind_proxy };
    routes.layer(middleware::from_fn_with_state(transport, carry))
}

/// What is known of the way between the browser and here.
#[derive(Clone, Copy)]
struct Transport {
    secure: bool,
    behind_proxy: bool,
}

async fn carry(State(transport): State<Transport>, mut request: Request, next: Next) -> Response {
    let cookies = taken(request.headers_mut());
    match by_cookie(&request) {
        Ok(false) => next.run(request).await,
        Ok(true) => {
            let secure = transport.is_secure(request.headers());
            let answer = match request.uri().path() {
                REFRESH => refresh(&cookies, request, next, secure).await,
                LOGOUT => Ok(log_out(request, next, secure).await),
                _ => begin(request, next, secure).await,
            };
            answer.unwrap_or_else(IntoResponse::into_response)
        }
        Err(problem) => problem.into_response(),
    }
}

/// Services are spoken to with tokens: they see no cookie.
fn taken(headers: &mut HeaderMap) -> Vec<HeaderValue> {
    let cookies = headers.get_all(header::COOKIE).into_iter().cloned().collect();
    headers.remove(header::COOKIE);
    cookies
}

fn by_cookie(request: &Request) -> Result<bool, Problem> {
    match request.headers().get(HEADER) {
        None => Ok(false),
        Some(value) if value == BY_COOKIE => Ok(request.method() == Method::POST),
        Some(_) => Err(Problem::invalid("session.kind", "a session is kept by the client, or by cookie")
            .field("X-Session", "send `cookie`, or leave the header out")),
    }
}

async fn begin(request: Request, next: Next, secure: bool) -> Result<Response, Problem> {
    kept(next.run(request).await, secure).await
}

async fn refresh(
    cookies: &[HeaderValue],
    mut request: Request,
    next: Next,
    secure: bool,
) -> Result<Response, Problem> {
    let Some(token) = cookie::read(cookies) else {
        let problem = Problem::unauthenticated("session.no_cookie", "there is no session here; log in");
        return Ok(cleared(problem.into_response(), secure));
    };
    let body = json!({ "refresh_token": token }).to_string();
    let headers = request.headers_mut();
    headers.remove(header::TRANSFER_ENCODING);
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    // The cookie says who asks. An access token beside it has often expired, which would be refused for that.
    headers.remove(header::AUTHORIZATION);
    *request.body_mut() = Body::from(body);
    let answer = next.run(request).await;
    // The session has ended; where a lock of the account ended it, auth forbids rather than asks to sign in.
    if matches!(answer.status(), StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) {
        return Ok(cleared(answer, secure));
    }
    kept(answer, secure).await
}

async fn log_out(request: Request, next: Next, secure: bool) -> Response {
    let answer = next.run(request).await;
    if answer.status().is_success() { cleared(answer, secure) } else { answer }
}

/// The answer with its refresh token moved to the cookie; a refusal as it is.
async fn kept(answer: Response, secure: bool) -> Result<Response, Problem> {
    if !answer.status().is_success() {
        return Ok(answer);
    }
    let (mut parts, body) = answer.into_parts();
    let bytes = to_bytes(body, ANSWER_BYTES).await.map_err(Problem::internal)?;
    let mut tokens: Map<String, Value> = serde_json::from_slice(&bytes).map_err(Problem::internal)?;
    let token = tokens.remove("refresh_token");
    let lifetime = tokens.get("refresh_expires_in").and_then(Value::as_u64);
    let (Some(Value::String(token)), Some(lifetime)) = (token, lifetime) else {
        return Err(Problem::internal(anyhow::anyhow!("auth answered without a refresh token and its end")));
    };
    let body = serde_json::to_vec(&tokens).map_err(Problem::internal)?;
    parts.headers.append(header::SET_COOKIE, cookie::holding(&token, lifetime, secure)?);
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    Ok(Response::from_parts(parts, Body::from(body)))
}

fn cleared(mut answer: Response, secure: bool) -> Response {
    answer.headers_mut().append(header::SET_COOKIE, cookie::none(secure));
    answer
}

impl Transport {
    fn is_secure(self, headers: &HeaderMap) -> bool {
        let told = headers.get(FORWARDED_PROTO).and_then(|value| value.to_str().ok());
        // The last word is our own proxy's.
        let https =
            told.and_then(|list| list.rsplit(',').next()).is_some_and(|proto| proto.trim() == "https");
        self.secure || (self.behind_proxy && https)
    }
}
