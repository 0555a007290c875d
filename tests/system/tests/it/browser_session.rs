//! A browser's session: its refresh token lives in a cookie, from the registration to the logout everywhere.

use reqwest::Method;
use serde_json::{Value, json};
use system_tests::{
    installation::Installation,
    person::{Person, Reply},
    town::{PASSWORD, Town},
};

const LOGIN: &str = "/api/v1/auth/login";
const REFRESH: &str = "/api/v1/auth/refresh";

/// Posts as a browser does, with its cookie and, for a write that must not happen twice, a key.
async fn post(visitor: &Person, path: &str, cookie: &str, key: Option<&str>, body: Option<&Value>) -> Reply {
    let mut request = visitor.request(Method::POST, path).await.header("x-session", "cookie");
    if !cookie.is_empty() {
        request = request.header("cookie", cookie);
    }
    if let Some(key) = key {
        request = request.header("idempotency-key", key);
    }
    if let Some(body) = body {
        request = request.json(body);
    }
    Reply::of(&Method::POST, path, request).await.unwrap()
}

fn cookie(reply: &Reply) -> String {
    reply.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_session_lives_in_its_cookie() {
    let town = Town::found(Installation::new().await.up().await).await;
    let visitor = Person::visitor(&town.platform);
    let body = json!({"email": "operator@example.com", "password": PASSWORD});

    // The stored answer of a repeat has its token moved to the cookie as well.
    let first = post(&visitor, LOGIN, "", Some("browser-1"), Some(&body)).await;
    let again = post(&visitor, LOGIN, "", Some("browser-1"), Some(&body)).await;
    assert_eq!((first.status, again.header("idempotency-replayed")), (200, "true"), "{:#}", first.body);
    assert!(first.body["refresh_token"].is_null() && again.body["refresh_token"].is_null());
    assert!(cookie(&first).starts_with("ws_refresh=wsr_"));
    assert_eq!(cookie(&again), cookie(&first));
    let month = 30 * 24 * 3600;
    assert!((month - 60..=month).contains(&first.body["refresh_expires_in"].as_i64().unwrap()));

    // An answer that was lost is given again, and the session goes on from there.
    let here = cookie(&first);
    let next = post(&visitor, REFRESH, &here, Some("browser-2"), None).await;
    let lost = post(&visitor, REFRESH, &here, Some("browser-2"), None).await;
    assert_eq!((next.status, cookie(&lost)), (200, cookie(&next)));
    let here = cookie(&post(&visitor, REFRESH, &cookie(&next), None, None).await);

    // On another device, then out everywhere.
    let there = cookie(&post(&visitor, LOGIN, "", None, Some(&body)).await);
    let access = post(&visitor, REFRESH, &here, None, None).await;
    let signed_in = visitor.signed_in(&access.body);
    let (logout, held) = ("/api/v1/auth/logout?everywhere=true", cookie(&access));
    let out = post(&signed_in, logout, &held, Some("browser-3"), None).await;
    assert_eq!((out.status, cookie(&out).as_str()), (200, "ws_refresh="));
    for dead in [held, there, here] {
        let refused = post(&visitor, REFRESH, &dead, None, None).await;
        assert_eq!(cookie(&refused), "ws_refresh=");
        refused.refused(401, "auth.refresh_token");
    }
    town.platform.stop().await;
}
