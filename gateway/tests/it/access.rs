//! Tokens and identities.

use ed25519_dalek::SigningKey;
use gateway::Config;
use jiff::SignedDuration;
use kernel_call::{Identity, Signer};

use crate::support::{Edge, IDENTITY_KEY};

const PATH: &str = "/api/v1/things/1";

#[tokio::test]
async fn a_token_becomes_a_signed_identity() {
    let edge = Edge::new(Config::default());
    let reply = edge.get_with_token(PATH, &edge.token()).await;
    assert_eq!(reply.status, 200);
    assert_eq!(reply.json["identity"]["user"]["user"], edge.user.uuid().to_string());
    assert_eq!(reply.json["identity"]["user"]["permissions"][0], "things:see");
}

#[tokio::test]
async fn without_a_token_the_request_is_anonymous() {
    let edge = Edge::new(Config::default());
    let reply = edge.get(PATH, &[]).await;
    assert_eq!((reply.status, reply.json["identity"].is_null()), (200, true));
}

#[tokio::test]
async fn an_identity_from_outside_is_stripped() {
    let edge = Edge::new(Config::default());
    let stolen = Signer::new(&IDENTITY_KEY, edge.env.clone()).sign(&Identity::Service("trade".to_owned()));
    let headers = [("x-wellspring-identity", stolen.to_str().unwrap()), ("x-forwarded-for", "8.8.8.8")];
    let reply = edge.get(PATH, &headers).await;
    assert!(reply.json["identity"].is_null());
    assert_eq!(reply.json["forwarded_for"], "unknown");
}

#[tokio::test]
async fn bad_tokens_are_refused() {
    let edge = Edge::new(Config::default());
    let stranger = SigningKey::from_bytes(&[5; 32]);
    for token in [
        "nonsense".to_owned(),
        edge.token_with(Some("at+jwt"), &stranger),
        edge.token_with(Some("JWT"), &stranger),
        edge.token_with(None, &stranger),
    ] {
        let reply = edge.get_with_token(PATH, &token).await;
        assert_eq!((reply.status, reply.json["code"].as_str()), (401, Some("access.token")), "{token}");
    }
    let reply = edge.get(PATH, &[("authorization", "Basic eDp5")]).await;
    assert_eq!(reply.json["code"], "access.scheme");
}

#[tokio::test]
async fn expiry_is_by_our_clock_even_for_a_remembered_token() {
    let edge = Edge::new(Config::default());
    let token = edge.token();
    assert_eq!(edge.get_with_token(PATH, &token).await.status, 200);
    edge.env.advance(SignedDuration::from_mins(15));
    let reply = edge.get_with_token(PATH, &token).await;
    assert_eq!(reply.json["code"], "access.token_expired");
}

#[tokio::test]
async fn an_ended_session_is_out() {
    let edge = Edge::new(Config::default());
    edge.end_session();
    let reply = edge.get_with_token(PATH, &edge.token()).await;
    assert_eq!((reply.status, reply.json["code"].as_str()), (401, Some("access.session_ended")));
}
