//! What the edge itself tells operators.

use gateway::Config;
use jiff::SignedDuration;

use crate::support::Edge;

#[tokio::test]
async fn what_passes_is_counted_by_the_minute() {
    let edge = Edge::new(Config::default());
    for _ in 0..3 {
        assert_eq!(edge.get("/api/v1/things/1", &[]).await.status, 200);
    }
    edge.get("/api/v1/things/1", &[("authorization", "Bearer nonsense")]).await;
    // Pages are not the API.
    edge.get("/docs/", &[]).await;
    edge.env.advance(SignedDuration::from_mins(2));
    let figures = edge.get_with_token("/api/v1/edge/figures?minutes=3", &edge.token()).await;
    assert_eq!(figures.status, 200, "{}", figures.text);
    let minutes = figures.json["minutes"].as_array().unwrap();
    let requests: Vec<_> = minutes.iter().map(|minute| minute["requests"].as_u64().unwrap()).collect();
    assert_eq!(requests, [4, 0, 0]);
    assert_eq!((&minutes[0]["refusals"], &minutes[0]["at"]), (&1.into(), &"2026-11-22T08:00:00Z".into()));
    assert!(minutes[0]["p99_ms"].as_f64().unwrap() > 0.0 && minutes[1]["p50_ms"].is_null());
    assert_eq!(
        (&figures.json["total"]["requests"], &figures.json["total"]["errors"]),
        (&4.into(), &0.into())
    );
    for minutes in ["0", "61", "-1"] {
        let path = format!("/api/v1/edge/figures?minutes={minutes}");
        assert_eq!(edge.get_with_token(&path, &edge.token()).await.status, 400, "{minutes}");
    }
}

#[tokio::test]
async fn each_service_says_how_it_stands() {
    let edge = Edge::with_sessions(Config::default());
    let reply = edge.get_with_token("/api/v1/platform/status", &edge.token()).await;
    assert_eq!((reply.status, reply.json["ready"].as_bool()), (200, Some(false)), "{}", reply.text);
    let services = reply.json["services"].as_array().unwrap();
    let echo = services.iter().find(|service| service["service"] == "echo").unwrap();
    assert_eq!((&echo["ready"], &echo["version"]), (&true.into(), &"7.0.0".into()));
    assert_eq!((&echo["waits_for_operator"], &echo["oldest_seconds"]), (&2.into(), &40.into()));
    let auth = services.iter().find(|service| service["service"] == "auth").unwrap();
    assert_eq!(auth["ready"], false);
    assert!(!auth["reasons"][0].as_str().unwrap().is_empty() && auth["version"].is_null(), "{auth}");
}

#[tokio::test]
async fn strangers_learn_nothing() {
    let edge = Edge::new(Config::default());
    for path in ["/api/v1/edge/figures", "/api/v1/platform/status"] {
        let reply = edge.get(path, &[]).await;
        assert_eq!((reply.status, reply.json["code"].as_str()), (401, Some("access.sign_in")), "{path}");
    }
    // Neither what services tell each other.
    assert_eq!(edge.get_with_token("/internal/readiness/echo", &edge.token()).await.status, 404);
}
