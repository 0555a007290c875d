//! Refresh tokens in cookies: kept from scripts, from other sites, and from whoever does not ask for them.

use axum::{body::Body, http::Request};
use gateway::Config;
use serde_json::{Value, json};

use crate::support::{Edge, Reply, sessions::LOCKED};

const LOGIN: &str = "/api/v1/auth/login";
const REFRESH: &str = "/api/v1/auth/refresh";
const LOGOUT: &str = "/api/v1/auth/logout";
const ASK: (&str, &str) = ("x-session", "cookie");

fn right() -> Value {
    json!({"password": "right"})
}

/// The cookie that an answer sets, as it is sent back: `name=value`.
fn cookie(reply: &Reply) -> String {
    let set = reply.headers["set-cookie"].to_str().unwrap();
    set.split(';').next().unwrap().to_owned()
}

/// A new session's cookie.
async fn log_in(edge: &Edge) -> String {
    let reply = edge.post(LOGIN, &[ASK], Some(&right())).await;
    assert_eq!(reply.status, 200);
    cookie(&reply)
}

#[tokio::test]
async fn the_token_is_in_the_cookie_and_not_in_the_answer() {
    let edge = Edge::with_sessions(Config::default());
    for path in [LOGIN, "/api/v1/auth/register"] {
        let reply = edge.post(path, &[ASK], Some(&right())).await;
        assert_eq!((reply.status, reply.json["expires_in"].as_i64()), (200, Some(900)), "{path}");
        assert!(reply.json["access_token"].is_string() && reply.json["refresh_token"].is_null(), "{path}");
        let set = reply.headers["set-cookie"].to_str().unwrap();
        for part in
            ["ws_refresh=wsr_", "; HttpOnly", "; SameSite=Strict", "; Path=/api/v1/auth", "; Max-Age=2592000"]
        {
            assert!(set.contains(part), "{path}: {set}");
        }
        assert!(!set.contains("Secure"), "by plain HTTP a browser would drop it: {set}");
    }
}

#[tokio::test]
async fn the_cookie_prolongs_its_session_without_a_body() {
    let edge = Edge::with_sessions(Config::default());
    let first = log_in(&edge).await;
    let second = edge.post(REFRESH, &[ASK, ("cookie", &first)], None).await;
    assert_eq!((second.status, second.json["refresh_token"].is_null()), (200, true));
    assert_ne!(cookie(&second), first);
    // An access token that has run out is no hindrance.
    let headers = [ASK, ("cookie", &cookie(&second)), ("authorization", "Bearer stale")];
    assert_eq!(edge.post(REFRESH, &headers, None).await.status, 200);
}

#[tokio::test]
async fn a_replayed_cookie_is_refused_and_taken_away() {
    let edge = Edge::with_sessions(Config::default());
    let first = log_in(&edge).await;
    let second = cookie(&edge.post(REFRESH, &[ASK, ("cookie", &first)], None).await);
    for used in [&first, &second] {
        let reply = edge.post(REFRESH, &[ASK, ("cookie", used)], None).await;
        assert_eq!((reply.status, reply.json["code"].as_str()), (401, Some("auth.refresh_token")), "{used}");
        assert_eq!(cookie(&reply), "ws_refresh=");
        assert!(reply.headers["set-cookie"].to_str().unwrap().contains("Max-Age=0"));
    }
}

#[tokio::test]
async fn the_cookie_of_a_locked_account_is_refused_with_the_reason_and_taken_away() {
    let edge = Edge::with_sessions(Config::default());
    let reply = edge.post(REFRESH, &[ASK, ("cookie", &format!("ws_refresh={LOCKED}"))], None).await;
    assert_eq!((reply.status, reply.json["code"].as_str()), (403, Some("auth.locked")));
    assert_eq!(cookie(&reply), "ws_refresh=");
}

#[tokio::test]
async fn without_a_cookie_nobody_is_known() {
    let edge = Edge::with_sessions(Config::default());
    for headers in [vec![ASK], vec![ASK, ("cookie", "ws_refresh=\"a b\"; theme=dark")]] {
        // Not even with a token in the body: a request is of one kind or of the other.
        let reply = edge.post(REFRESH, &headers, Some(&json!({"refresh_token": "wsr_1"}))).await;
        assert_eq!((reply.status, reply.json["code"].as_str()), (401, Some("session.no_cookie")));
        assert_eq!(cookie(&reply), "ws_refresh=");
    }
}

#[tokio::test]
async fn a_cookie_without_the_header_is_never_used() {
    let edge = Edge::with_sessions(Config::default());
    let held = log_in(&edge).await;
    // What a form on another site can send.
    let reply = edge.post(REFRESH, &[("cookie", &held), ("origin", "https://evil.example")], None).await;
    assert_eq!((reply.status, reply.headers.contains_key("set-cookie")), (415, false));
    let reply = edge.post(REFRESH, &[("cookie", &held)], Some(&json!({"refresh_token": "wsr_9"}))).await;
    assert_eq!((reply.status, reply.headers.contains_key("set-cookie")), (401, false));
    // The session has not been touched.
    assert_eq!(edge.post(REFRESH, &[ASK, ("cookie", &held)], None).await.status, 200);
}

#[tokio::test]
async fn no_other_origin_may_send_the_header() {
    let origin = "https://shop.example.org";
    let edge = Edge::with_sessions(Config { allowed_origins: vec![origin.to_owned()], ..Config::default() });
    let preflight = Request::options(REFRESH)
        .header("origin", origin)
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "x-session")
        .body(Body::empty())
        .unwrap();
    let reply = edge.send(preflight).await;
    let allowed = reply.headers["access-control-allow-headers"].to_str().unwrap().to_ascii_lowercase();
    assert!(allowed.contains("authorization") && !allowed.contains("x-session"), "{allowed}");
    assert!(!reply.headers.contains_key("access-control-allow-credentials"));
}

#[tokio::test]
async fn logging_out_everywhere_ends_every_cookie() {
    let edge = Edge::with_sessions(Config::default());
    let (here, there) = (log_in(&edge).await, log_in(&edge).await);
    let bearer = format!("Bearer {}", edge.token());
    let headers = [ASK, ("cookie", &here), ("authorization", &bearer)];
    let reply = edge.post(&format!("{LOGOUT}?everywhere=true"), &headers, None).await;
    assert_eq!((reply.status, cookie(&reply).as_str()), (200, "ws_refresh="));
    for cookie in [&here, &there] {
        assert_eq!(edge.post(REFRESH, &[ASK, ("cookie", cookie)], None).await.status, 401);
    }
    // Who was not signed in has not logged out.
    let reply = edge.post(LOGOUT, &[ASK], None).await;
    assert_eq!((reply.status, reply.headers.contains_key("set-cookie")), (401, false));
}

#[tokio::test]
async fn without_the_header_nothing_changes() {
    let edge = Edge::with_sessions(Config::default());
    let reply = edge.post(LOGIN, &[], Some(&right())).await;
    assert!(reply.json["refresh_token"].is_string() && !reply.headers.contains_key("set-cookie"));
    let token = json!({"refresh_token": reply.json["refresh_token"]});
    let reply = edge.post(REFRESH, &[], Some(&token)).await;
    assert!(reply.json["refresh_token"].is_string() && !reply.headers.contains_key("set-cookie"));
    let reply = edge.post(LOGIN, &[("x-session", "local-storage")], Some(&right())).await;
    assert_eq!((reply.status, reply.json["code"].as_str()), (400, Some("session.kind")));
    let reply = edge.post(LOGIN, &[ASK], Some(&json!({"password": "wrong"}))).await;
    assert_eq!((reply.status, reply.headers.contains_key("set-cookie")), (401, false));
}

#[tokio::test]
async fn over_tls_the_cookie_stays_there() {
    let secure = async |config: Config, proto: &str| {
        let edge = Edge::with_sessions(config);
        let reply = edge.post(LOGIN, &[ASK, ("x-forwarded-proto", proto)], Some(&right())).await;
        reply.headers["set-cookie"].to_str().unwrap().contains("; Secure")
    };
    let behind_proxy = || Config { behind_proxy: true, ..Config::default() };
    assert!(secure(behind_proxy(), "https").await);
    assert!(!secure(behind_proxy(), "https, http").await);
    assert!(!secure(Config::default(), "https").await, "anybody can say so");
    assert!(secure(Config { secure_cookies: true, ..Config::default() }, "http").await);
}

#[tokio::test]
async fn the_document_tells_of_it() {
    let document = Edge::with_sessions(Config::default()).get("/openapi.json", &[]).await.json;
    let refresh = &document["paths"][REFRESH]["post"];
    assert_eq!(refresh["requestBody"]["required"], false);
    let parameters: Vec<_> =
        refresh["parameters"].as_array().unwrap().iter().map(|it| (&it["name"], &it["in"])).collect();
    assert_eq!(
        parameters,
        [
            (&json!("X-Session"), &json!("header")),
            (&json!("ws_refresh"), &json!("cookie")),
            (&json!("Idempotency-Key"), &json!("header")),
        ]
    );
    let login = &document["paths"][LOGIN]["post"];
    assert_eq!(login["requestBody"]["required"], true);
    assert!(login["responses"]["200"]["headers"]["Set-Cookie"].is_object());
    assert_eq!(document["components"]["schemas"]["TokenSet"]["required"], json!(["access_token"]));
}
