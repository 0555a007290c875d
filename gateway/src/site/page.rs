//! Pages. Each answer has a nonce of its own, which its styles carry and its policy names (CSP level 3): a style that somebody
//! smuggled in has none.
//!
//! A copy that a browser keeps stays true to the nonce it came with: the nonce is part of the entity tag, and an answer
//! that the copy is still good repeats the policy of that copy.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, Response, StatusCode, header},
};
use kernel::Env;
use web::File;

/// Stands in the page where the nonce belongs.
const PLACE: &str = "__CSP_NONCE__";
/// 128 bits.
const NONCE_DIGITS: usize = 32;

/// Scripts from here only, and nothing from elsewhere. Style attributes are what libraries of components position with.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-__CSP_NONCE__'; \
    style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; \
    manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Says that there is no web, and how to build it.
const UNBUILT: &str = include_str!("unbuilt.html");

pub(super) fn answer(page: &'static File, env: &Env, headers: &HeaderMap) -> Response<Body> {
    let copy = super::known(headers).find_map(|tag| {
        let (hash, nonce) = tag.split_once('.')?;
        (hash == page.hash && is_nonce(nonce)).then_some(nonce)
    });
    let (status, nonce) = match copy {
        Some(nonce) => (StatusCode::NOT_MODIFIED, nonce.to_owned()),
        None => (StatusCode::OK, nonce(env)),
    };
    let body = match copy {
        Some(_) => Body::empty(),
        None => String::from_utf8_lossy(page.plain).replace(PLACE, &nonce).into(),
    };
    let mut response = with_policy(status, body, &nonce);
    response.headers_mut().insert(header::ETAG, super::tag(&format!("{}.{nonce}", page.hash)));
    response
}

/// The page of a binary without a web.
pub(super) fn unbuilt(env: &Env) -> Response<Body> {
    let nonce = nonce(env);
    with_policy(StatusCode::SERVICE_UNAVAILABLE, UNBUILT.replace(PLACE, &nonce).into(), &nonce)
}

fn with_policy(status: StatusCode, body: Body, nonce: &str) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    let policy = HeaderValue::try_from(POLICY.replace(PLACE, nonce)).expect("a nonce is hexadecimal");
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

fn nonce(env: &Env) -> String {
    format!("{:0digits$x}", u128::from_be_bytes(env.bytes()), digits = NONCE_DIGITS)
}

/// The tag comes from outside.
fn is_nonce(text: &str) -> bool {
    text.len() == NONCE_DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
