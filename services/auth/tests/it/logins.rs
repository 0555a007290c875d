//! Logging in, and what the wrong ones hear.

use serde_json::json;

use crate::support::{EMAIL, PASSWORD, PHONE, Session, World};

const LOGIN: &str = "/api/v1/auth/login";

#[tokio::test]
async fn by_password_and_by_code() {
    let world = World::new().await;
    let registered = world.register(EMAIL).await;
    world.wait(60);
    let by_password: Session = world.log_in(EMAIL, PASSWORD).await.expect_as(200);
    assert_eq!(by_password.user_id, registered.user_id);
    assert_ne!(by_password.session_id, registered.session_id);
    let code = world.code_for(EMAIL).await;
    let by_code = world.web().post(LOGIN, json!({"email": EMAIL, "code": code})).await.expect(200);
    assert_eq!(by_code["token_type"], "Bearer");
    assert_eq!(by_code["expires_in"], 900);

    let path = format!("/api/v1/users/{}", registered.user_id);
    let me = world.signed_in(&registered).await.get(&path).await.expect(200);
    assert_eq!(me["last_login_at"], world.bed.now().to_string());
}

#[tokio::test]
async fn nobody_learns_which_contacts_have_an_account() {
    let world = World::new().await;
    let known = world.register(EMAIL).await;
    world.register(PHONE).await;
    let locked = world.bootstrap("locked@example.com", &[]).await;
    let lock = json!({"reason": "fraud", "by": "test"});
    world.bed.service("ops").post(&format!("/internal/users/{locked}/lock"), lock).await.expect(200);

    let tries = [
        json!({"email": EMAIL, "password": "not it at all"}),
        json!({"email": "nobody@example.com", "password": "not it at all"}),
        json!({"email": "locked@example.com", "password": "not it at all"}),
        // An account without a password.
        json!({"phone": PHONE, "password": "not it at all"}),
        // Longer than any password can be.
        json!({"email": EMAIL, "password": "x".repeat(129)}),
    ];
    let mut answers = Vec::new();
    for body in tries {
        let mut answer = world.web().post(LOGIN, body).await.refused(401, "auth.wrong_credentials");
        answer.as_object_mut().unwrap().remove("request_id");
        answers.push(answer);
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    assert!(world.is_active(&known).await);

    // And for codes: the same answer to everyone.
    world.wait(60);
    let (to_known, to_unknown) = (world.ask_code(EMAIL).await, world.ask_code("nobody@example.com").await);
    assert_eq!(to_known.expect(202), to_unknown.expect(202));
}

#[tokio::test]
async fn a_locked_account_is_told_to_its_owner_only() {
    let world = World::new().await;
    let user = world.register(EMAIL).await.user_id;
    let lock = json!({"reason": "compromised", "by": "test"});
    world.bed.service("ops").post(&format!("/internal/users/{user}/lock"), lock).await.expect(200);
    world.log_in(EMAIL, PASSWORD).await.refused(403, "auth.locked");
    assert_eq!(world.count("select count(*) from sessions where ended_at is null").await, 0);
}

#[tokio::test]
async fn a_right_code_without_an_account_may_still_register() {
    let world = World::new().await;
    let code = world.code_for(PHONE).await;
    world.web().post(LOGIN, json!({"phone": PHONE, "code": code})).await.refused(404, "auth.not_registered");
    let body = json!({"phone": PHONE, "code": code, "display_name": "王伟"});
    world.web().post("/api/v1/auth/register", body).await.expect(201);
}

#[tokio::test]
async fn one_contact_and_one_proof() {
    let world = World::new().await;
    for (body, code) in [
        (json!({"code": "000000"}), "auth.one_contact"),
        (json!({"email": EMAIL}), "auth.one_proof"),
        (json!({"email": EMAIL, "code": "000000", "password": PASSWORD}), "auth.one_proof"),
        (json!({"email": EMAIL, "pasword": PASSWORD}), "body.invalid"),
    ] {
        world.web().post(LOGIN, body).await.refused(422, code);
    }
}

#[tokio::test]
async fn failures_of_a_contact_lock_it_out_for_longer_and_longer() {
    let world = World::new().await;
    world.register(EMAIL).await;
    for _ in 0..5 {
        world.log_in(EMAIL, "not it at all").await.refused(401, "auth.wrong_credentials");
    }
    for (pause, wait) in [("30", 30), ("60", 60), ("120", 120)] {
        // Even the right password has to wait.
        let refused = world.log_in(EMAIL, PASSWORD).await;
        assert_eq!(refused.headers["retry-after"], pause);
        refused.refused(429, "auth.too_many_attempts");
        world.wait(wait);
        if wait < 120 {
            world.log_in(EMAIL, "not it at all").await.refused(401, "auth.wrong_credentials");
        }
    }
    world.log_in(EMAIL, PASSWORD).await.expect(200);
    // Forgotten with the success.
    world.log_in(EMAIL, "not it at all").await.refused(401, "auth.wrong_credentials");
    world.log_in(EMAIL, PASSWORD).await.expect(200);
}

#[tokio::test]
async fn an_unknown_contact_is_locked_out_alike() {
    let world = World::new().await;
    for _ in 0..5 {
        world.log_in("nobody@example.com", "not it at all").await.refused(401, "auth.wrong_credentials");
    }
    world.log_in("nobody@example.com", "not it at all").await.refused(429, "auth.too_many_attempts");
}

#[tokio::test]
async fn guesses_at_once_gain_nothing() {
    let world = World::new().await;
    world.register(EMAIL).await;
    let guesses = (0..20).map(|_| world.log_in(EMAIL, "not it at all"));
    let answers = futures::future::join_all(guesses).await;
    let judged = answers.iter().filter(|answer| answer.status == 401).count();
    assert_eq!(judged, 5);
    assert!(answers.iter().all(|answer| answer.status == 401 || answer.status == 429));
}

#[tokio::test]
async fn an_address_that_fails_everywhere_is_locked_out() {
    let world = World::new().await;
    world.register(EMAIL).await;
    for number in 0..50 {
        let body = json!({"email": format!("victim{number}@example.com"), "password": "Summer-of-26"});
        world.web().post(LOGIN, body).await.refused(401, "auth.wrong_credentials");
    }
    world.log_in(EMAIL, PASSWORD).await.refused(429, "auth.too_many_attempts");
    let elsewhere = world.web_from("198.51.100.7");
    elsewhere.post(LOGIN, json!({"email": EMAIL, "password": PASSWORD})).await.expect(200);
    world.wait(60);
    world.log_in(EMAIL, PASSWORD).await.expect(200);
}

#[tokio::test]
async fn an_address_that_sends_too_much_is_slowed_down() {
    let section = json!({"hash_memory_kib": 64, "hash_passes": 1, "requests_per_minute_per_address": 3});
    let world = World::with(section).await;
    for _ in 0..3 {
        world.refresh("wsr_nonsense").await.refused(401, "auth.refresh_token");
    }
    let refused = world.refresh("wsr_nonsense").await;
    assert!(refused.headers.contains_key("retry-after"));
    refused.refused(429, "limit.rate");
    let elsewhere = world.web_from("198.51.100.7");
    elsewhere
        .post("/api/v1/auth/refresh", json!({"refresh_token": "x"}))
        .await
        .refused(401, "auth.refresh_token");
}
