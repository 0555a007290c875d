//! Locking and unlocking accounts.

use auth_api::{AccountStatus, Role, UserStanding};
use serde_json::json;

use crate::support::{EMAIL, PASSWORD, PHONE, Session, World};

#[tokio::test]
async fn a_lock_ends_every_session_and_is_published() {
    let world = World::new().await;
    let session = world.register(EMAIL).await;
    let user = session.user_id;
    let operator = world.operator(&["users:lock"]);
    let body = json!({"reason": "abuse", "note": "骚扰其他用户"});
    let standing: UserStanding =
        operator.post(&format!("/api/v1/users/{user}/lock"), body).await.expect_as(200);
    assert_eq!(standing.status, AccountStatus::Locked);
    assert!(!world.is_active(&session).await);
    world.verify(&session).await.refused(401, "auth.access_token");
    world.refresh(&session.refresh_token).await.refused(403, "auth.locked");

    let seen = world.operator(&["users:read"]).get(&format!("/api/v1/users/{user}")).await.expect(200);
    assert_eq!(seen["lock"]["reason"], "abuse");
    assert_eq!(seen["lock"]["note"], "骚扰其他用户");
    assert_eq!(seen["lock"]["by"], format!("user:{}", operator.id::<ids::kinds::User>()));
    let published = "select count(*) from outbox where type = 'auth.user_locked' and class = 'personal'
                     and data->>'reason_code' = 'abuse'";
    assert_eq!(world.count(published).await, 1);
}

#[tokio::test]
async fn a_lock_is_told_to_holders_of_a_session_that_it_ended_and_to_nobody_else() {
    let world = World::new().await;
    let used = world.register(EMAIL).await;
    let (left, held): (Session, Session) = (
        world.log_in(EMAIL, PASSWORD).await.expect_as(200),
        world.refresh(&used.refresh_token).await.expect_as(200),
    );
    world.signed_in(&left).await.post("/api/v1/auth/logout", json!({})).await.expect(200);
    let path = format!("/internal/users/{}/lock", held.user_id);
    let ops = world.bed.service("ops");
    ops.post(&path, json!({"reason": "fraud", "by": "alert 1"})).await.expect(200);

    for _ in 0..2 {
        world.refresh(&held.refresh_token).await.refused(403, "auth.locked");
    }
    for ended in [&used, &left] {
        world.refresh(&ended.refresh_token).await.refused(401, "auth.refresh_token");
    }
    let unlock = format!("/api/v1/users/{}/unlock", held.user_id);
    world.operator(&["users:lock"]).post(&unlock, json!({})).await.expect(200);
    world.refresh(&held.refresh_token).await.refused(401, "auth.refresh_token");
}

#[tokio::test]
async fn a_second_lock_changes_nothing() {
    let world = World::new().await;
    let user = world.register(PHONE).await.user_id;
    let path = format!("/internal/users/{user}/lock");
    let ops = world.bed.service("ops");
    ops.post(&path, json!({"reason": "fraud", "by": "alert 1"})).await.expect(200);
    ops.post(&path, json!({"reason": "legal", "by": "alert 2"})).await.expect(200);
    let seen = world.operator(&["users:read"]).get(&format!("/api/v1/users/{user}")).await.expect(200);
    assert_eq!(
        (seen["lock"]["reason"].as_str(), seen["lock"]["by"].as_str()),
        (Some("fraud"), Some("ops:alert 1"))
    );
    assert_eq!(world.count("select count(*) from outbox where type = 'auth.user_locked'").await, 1);
}

#[tokio::test]
async fn an_unlocked_account_logs_in_anew() {
    let world = World::new().await;
    let session = world.register(EMAIL).await;
    let user = session.user_id;
    let operator = world.operator(&["users:lock"]);
    operator
        .post(&format!("/api/v1/users/{user}/lock"), json!({"reason": "owner_request"}))
        .await
        .expect(200);
    let unlock = format!("/api/v1/users/{user}/unlock");
    let standing: UserStanding = operator.post(&unlock, json!({})).await.expect_as(200);
    assert!(standing.is_active());
    assert!(!world.is_active(&session).await, "old sessions stay ended");
    world.log_in(EMAIL, PASSWORD).await.expect(200);
    operator.post(&unlock, json!({})).await.expect(200);
    assert_eq!(world.count("select count(*) from outbox where type = 'auth.user_unlocked'").await, 1);
}

#[tokio::test]
async fn nobody_locks_themself_and_only_administrators_lock_administrators() {
    let world = World::new().await;
    let admin = world.bootstrap("admin@example.com", &[Role::Admin]).await;
    let path = format!("/api/v1/users/{admin}/lock");
    let body = json!({"reason": "compromised"});
    world.operator(&["users:lock"]).post(&path, body.clone()).await.refused(403, "auth.admin_lock");
    let oneself = world.bed.known_user(admin.uuid(), &["admin"], &["users:lock", "users:grant_roles"]);
    oneself.post(&path, body.clone()).await.refused(409, "auth.oneself");
    world.operator(&["users:lock", "users:grant_roles"]).post(&path, body).await.expect(200);
}

#[tokio::test]
async fn a_lock_needs_somebody_and_a_reason() {
    let world = World::new().await;
    let operator = world.operator(&["users:lock"]);
    let nobody = world.bed.env().id::<ids::kinds::User>();
    operator
        .post(&format!("/api/v1/users/{nobody}/lock"), json!({"reason": "abuse"}))
        .await
        .refused(404, "auth.user_not_found");
    operator
        .post(&format!("/api/v1/users/{nobody}/unlock"), json!({}))
        .await
        .refused(404, "auth.user_not_found");
    let user = world.register(PHONE).await.user_id;
    let path = format!("/api/v1/users/{user}/lock");
    operator.post(&path, json!({"reason": "mood"})).await.refused(422, "body.invalid");
    let long = json!({"reason": "abuse", "note": "长".repeat(201)});
    operator.post(&path, long).await.refused(422, "auth.lock_text");
    let unprintable = json!({"reason": "abuse", "note": "a\u{7}b"});
    operator.post(&path, unprintable).await.refused(422, "auth.lock_text");
    let internal = format!("/internal/users/{user}/lock");
    world
        .bed
        .service("ops")
        .post(&internal, json!({"reason": "fraud", "by": ""}))
        .await
        .refused(422, "auth.lock_text");
}

#[tokio::test]
async fn a_lock_and_a_login_at_the_same_moment_leave_no_session() {
    let world = World::new().await;
    let user = world.register(EMAIL).await.user_id;
    let path = format!("/internal/users/{user}/lock");
    let ops = world.bed.service("ops");
    let (_, _, _) = tokio::join!(
        world.log_in(EMAIL, PASSWORD),
        ops.post(&path, json!({"reason": "fraud", "by": "test"})),
        world.log_in(EMAIL, PASSWORD),
    );
    assert_eq!(world.count("select count(*) from sessions where ended_at is null").await, 0);
}
