//! Signing keys and what they signed.

use auth::Rotation;
use auth_api::Jwks;
use serde_json::Value;

use crate::support::{PHONE, Session, World};

const DAY: u64 = 86_400;

async fn published(world: &World) -> Vec<String> {
    let jwks: Jwks = world.web().get("/.well-known/jwks.json").await.expect_as(200);
    jwks.keys.into_iter().map(|key| key.kid).collect()
}

fn kid(session: &Session) -> String {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    let header = session.access_token.split('.').next().unwrap();
    let header: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(header).unwrap()).unwrap();
    assert_eq!((header["alg"].as_str(), header["typ"].as_str()), (Some("EdDSA"), Some("at+jwt")));
    header["kid"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_first_key_is_made_when_it_is_needed_and_published_everywhere() {
    let world = World::new().await;
    let session = world.register(PHONE).await;
    let jwks = world.web().get("/.well-known/jwks.json").await.expect(200);
    assert_eq!(world.web().get("/api/v1/auth/jwks").await.expect(200), jwks);
    assert_eq!(world.bed.service("gateway").get("/internal/jwks").await.expect(200), jwks);
    assert_eq!(published(&world).await, [kid(&session)]);
    assert_eq!(jwks["keys"][0]["crv"], "Ed25519");
    assert_eq!(jwks["keys"][0].get("d"), None, "no secret leaves");
}

#[tokio::test]
async fn a_planned_rotation_loses_no_token() {
    let world = World::new().await;
    let old = world.register(PHONE).await;
    let next = auth::rotate_keys(world.bed.deps.clone(), Rotation::Planned).await.unwrap();
    world.wait(60);
    assert_eq!(published(&world).await, [next.clone(), kid(&old)], "published before it signs");
    world.wait(DAY - 120);
    let last: Session = world.refresh(&old.refresh_token).await.expect_as(200);
    assert_eq!(kid(&last), kid(&old));
    world.wait(120);
    let new: Session = world.refresh(&last.refresh_token).await.expect_as(200);
    assert_eq!(kid(&new), next);
    world.verify(&last).await.expect(200);
    world.verify(&new).await.expect(200);
    world.wait(1800);
    assert_eq!(published(&world).await, [next], "the old one is gone when its last token has ended");
}

#[tokio::test]
async fn a_compromised_key_verifies_nothing_any_more() {
    let world = World::new().await;
    let old = world.register(PHONE).await;
    let next = auth::rotate_keys(world.bed.deps.clone(), Rotation::Compromised).await.unwrap();
    world.wait(60);
    world.verify(&old).await.refused(401, "auth.access_token");
    let new: Session = world.refresh(&old.refresh_token).await.expect_as(200);
    assert_eq!(kid(&new), next);
    world.verify(&new).await.expect(200);
    assert_eq!(published(&world).await, [next]);
}

#[tokio::test]
async fn keys_are_exchanged_once_a_month_by_themselves() {
    let world = World::new().await;
    // Schedules count from when they are first seen.
    world.bed.settle().await;
    let first = published(&world).await;
    for _ in 0..29 {
        world.bed.advance(std::time::Duration::from_secs(DAY)).await;
    }
    assert_eq!(published(&world).await, first);
    for _ in 0..2 {
        world.bed.advance(std::time::Duration::from_secs(DAY)).await;
    }
    assert_eq!(world.count("select count(*) from signing_keys").await, 2);
    for _ in 0..3 {
        world.bed.advance(std::time::Duration::from_secs(DAY)).await;
    }
    let second = published(&world).await;
    assert_eq!(second.len(), 1);
    assert_ne!(second, first);
}
