//! Setting passwords.

use serde_json::json;

use crate::support::{EMAIL, PASSWORD, PHONE, Session, World};

const NEW: &str = "a brand new teapot";

#[tokio::test]
async fn a_new_password_ends_all_other_sessions() {
    let world = World::new().await;
    let elsewhere = world.register(EMAIL).await;
    let here: Session = world.log_in(EMAIL, PASSWORD).await.expect_as(200);
    let owner = world.signed_in(&here).await;
    let path = format!("/api/v1/users/{}/password", here.user_id);
    let body = json!({"current_password": PASSWORD, "new_password": NEW});
    assert_eq!(owner.put(&path, body).await.expect(200)["ended_sessions"], 1);
    assert!(world.is_active(&here).await && !world.is_active(&elsewhere).await);
    world.log_in(EMAIL, PASSWORD).await.refused(401, "auth.wrong_credentials");
    world.log_in(EMAIL, NEW).await.expect(200);
}

#[tokio::test]
async fn a_code_stands_in_for_a_password_that_is_not_there() {
    let world = World::new().await;
    let session = world.register(PHONE).await;
    world.wait(60);
    let code = world.code_for(PHONE).await;
    let owner = world.signed_in(&session).await;
    let path = format!("/api/v1/users/{}/password", session.user_id);
    owner
        .put(&path, json!({"current_password": "anything", "new_password": NEW}))
        .await
        .refused(401, "auth.wrong_credentials");
    owner.put(&path, json!({"code": code, "new_password": NEW})).await.expect(200);
    owner.put(&path, json!({"code": code, "new_password": NEW})).await.refused(401, "auth.wrong_code");
    world.web().post("/api/v1/auth/login", json!({"phone": PHONE, "password": NEW})).await.expect(200);
}

#[tokio::test]
async fn nothing_changes_without_proof_or_with_a_bad_password() {
    let world = World::new().await;
    let session = world.register(EMAIL).await;
    let owner = world.signed_in(&session).await;
    let path = format!("/api/v1/users/{}/password", session.user_id);
    for (body, status, code) in [
        (json!({"current_password": "not it at all", "new_password": NEW}), 401, "auth.wrong_credentials"),
        (json!({"code": "000000", "new_password": NEW}), 401, "auth.wrong_code"),
        (json!({"new_password": NEW}), 422, "auth.one_proof"),
        (json!({"current_password": PASSWORD, "new_password": "12345678"}), 422, "auth.password"),
        (json!({"current_password": PASSWORD, "new_password": "for li.na only"}), 422, "auth.password"),
    ] {
        owner.put(&path, body).await.refused(status, code);
    }
    world.log_in(EMAIL, PASSWORD).await.expect(200);
}

#[tokio::test]
async fn guessing_the_current_password_is_throttled_like_logging_in() {
    let world = World::new().await;
    let session = world.register(EMAIL).await;
    let owner = world.signed_in(&session).await;
    let path = format!("/api/v1/users/{}/password", session.user_id);
    let guess = json!({"current_password": "not it at all", "new_password": NEW});
    for _ in 0..5 {
        owner.put(&path, guess.clone()).await.refused(401, "auth.wrong_credentials");
    }
    owner.put(&path, guess).await.refused(429, "auth.too_many_attempts");
}
