//! Sessions: seeing, revoking and leaving them.

use ids::SessionId;
use serde_json::json;

use crate::support::{EMAIL, PASSWORD, Session, World};

async fn three_sessions(world: &World) -> [Session; 3] {
    let first = world.register(EMAIL).await;
    world.wait(1);
    let second = world.log_in(EMAIL, PASSWORD).await.expect_as(200);
    world.wait(1);
    [first, second, world.log_in(EMAIL, PASSWORD).await.expect_as(200)]
}

#[tokio::test]
async fn the_owner_sees_where_they_are_logged_in() {
    let world = World::new().await;
    let [first, second, third] = three_sessions(&world).await;
    let owner = world.signed_in(&second).await;
    let path = format!("/api/v1/users/{}/sessions", first.user_id);
    let page = owner.get(&format!("{path}?limit=2")).await.expect(200);
    let next = page["next"].as_str().unwrap();
    let rest = owner.get(&format!("{path}?limit=2&cursor={next}")).await.expect(200);
    assert!(rest.get("next").is_none());
    let items = [&page["items"][0], &page["items"][1], &rest["items"][0]];
    for (item, session) in items.into_iter().zip([&third, &second, &first]) {
        assert_eq!(item["session_id"], session.session_id.to_string());
        assert_eq!(item["current"], session.session_id == second.session_id);
        assert_eq!(item["device"], "Firefox/152");
        assert_eq!(item["address"], "203.0.113.9");
    }
    owner.get(&format!("{path}?limit=0")).await.refused(400, "page.limit");
    owner.get(&format!("{path}?cursor=nonsense")).await.refused(400, "page.cursor");
}

#[tokio::test]
async fn a_revoked_session_is_over_and_the_others_go_on() {
    let world = World::new().await;
    let [first, second, _] = three_sessions(&world).await;
    let owner = world.signed_in(&second).await;
    let path = format!("/api/v1/users/{}/sessions/{}", first.user_id, first.session_id);
    assert_eq!(owner.delete(&path).await.expect(200)["ended_sessions"], 1);
    assert!(!world.is_active(&first).await);
    assert!(world.is_active(&second).await);
    world.refresh(&first.refresh_token).await.refused(401, "auth.refresh_token");
    owner.delete(&path).await.refused(404, "auth.session_not_found");
}

#[tokio::test]
async fn a_session_is_revoked_under_its_own_account_only() {
    let world = World::new().await;
    let session = world.register(EMAIL).await;
    let other = world.register("wang.wei@example.com").await;
    let thief = world.signed_in(&other).await;
    let through_own_account = format!("/api/v1/users/{}/sessions/{}", other.user_id, session.session_id);
    thief.delete(&through_own_account).await.refused(404, "auth.session_not_found");
    assert!(world.is_active(&session).await);
    let operator = world.operator(&["users:lock"]);
    let path = format!("/api/v1/users/{}/sessions/{}", session.user_id, session.session_id);
    operator.delete(&path).await.expect(200);
    assert!(!world.is_active(&session).await);
}

#[tokio::test]
async fn leaving_one_device_or_all() {
    let world = World::new().await;
    let [first, second, third] = three_sessions(&world).await;
    let left = world.signed_in(&first).await.post("/api/v1/auth/logout", json!({})).await.expect(200);
    assert_eq!(left["ended_sessions"], 1);
    assert!(!world.is_active(&first).await);
    assert!(world.is_active(&second).await && world.is_active(&third).await);
    let everywhere = "/api/v1/auth/logout?everywhere=true";
    let left = world.signed_in(&second).await.post(everywhere, json!({})).await.expect(200);
    assert_eq!(left["ended_sessions"], 2);
    assert!(!world.is_active(&second).await && !world.is_active(&third).await);
    let malformed = world.bed.user().post("/api/v1/auth/logout?everywhere=perhaps", json!({})).await;
    malformed.refused(400, "query.invalid");
}

#[tokio::test]
async fn a_token_tells_who_holds_it() {
    let world = World::new().await;
    let session = world.register(EMAIL).await;
    let verified = world.verify(&session).await.expect(200);
    assert_eq!(verified["user_id"], session.user_id.to_string());
    assert_eq!(verified["session_id"], session.session_id.to_string());
    assert_eq!(verified["expires_at"], "2026-11-22T04:15:00Z");
    let mut forged = session.clone();
    forged.access_token.truncate(forged.access_token.len() - 2);
    world.verify(&forged).await.refused(401, "auth.access_token");
}

#[tokio::test]
async fn an_unknown_session_is_no_session() {
    let world = World::new().await;
    let id: SessionId = world.bed.env().id();
    let gateway = world.bed.service("gateway");
    gateway.get(&format!("/internal/sessions/{id}")).await.refused(404, "auth.session_not_found");
    gateway.get("/internal/sessions/nonsense").await.refused(400, "path.invalid");
    let user = world.bed.env().id::<ids::kinds::User>();
    gateway.get(&format!("/internal/users/{user}/standing")).await.refused(404, "auth.user_not_found");
}
