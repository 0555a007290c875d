//! One-time codes.

use sandbox_api::message::Medium;
use serde_json::{Value, json};

use crate::support::{EMAIL, PHONE, World};

async fn log_in(world: &World, code: &str) -> kernel_test::Reply {
    world.web().post("/api/v1/auth/login", json!({"phone": PHONE, "code": code})).await
}

fn other_than(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

#[tokio::test]
async fn a_code_comes_by_the_way_of_its_contact() {
    let world = World::new().await;
    world.code_for(PHONE).await;
    world.code_for(EMAIL).await;
    let media: Vec<_> = world.inbox().into_iter().map(|message| (message.medium, message.to)).collect();
    assert_eq!(media, [(Medium::Sms, PHONE.to_owned()), (Medium::Mail, EMAIL.to_owned())]);
}

#[tokio::test]
async fn one_a_minute_and_ten_a_day() {
    let world = World::new().await;
    for _ in 0..10 {
        let sent = world.ask_code(PHONE).await.expect(202);
        assert_eq!(sent, json!({"expires_in": 300, "retry_after": 60, "asked_at": world.bed.now()}));
        let refused = world.ask_code(PHONE).await;
        refused.refused(429, "auth.too_many_attempts");
        world.wait(60);
    }
    let refused = world.ask_code(PHONE).await;
    let seconds: u64 = refused.headers["retry-after"].to_str().unwrap().parse().unwrap();
    refused.refused(429, "auth.too_many_attempts");
    assert_eq!(seconds, 24 * 3600 - 600);
    world.ask_code("+8613900139000").await.expect(202);
    world.wait(seconds);
    world.ask_code(PHONE).await.expect(202);
}

#[tokio::test]
async fn two_requests_at_once_send_one_code() {
    let world = World::new().await;
    let (a, b) = tokio::join!(world.ask_code(PHONE), world.ask_code(PHONE));
    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [202, 429]);
}

#[tokio::test]
async fn five_wrong_tries_spend_a_code() {
    let world = World::new().await;
    world.register(PHONE).await;
    world.wait(60);
    let code = world.code_for(PHONE).await;
    for _ in 0..5 {
        log_in(&world, other_than(&code)).await.refused(401, "auth.wrong_code");
    }
    world.wait(30);
    // Out of the lock-out, and the right code is worth nothing any more.
    log_in(&world, &code).await.refused(401, "auth.wrong_code");
}

#[tokio::test]
async fn a_code_lives_five_minutes_and_only_the_newest_counts() {
    let world = World::new().await;
    world.register(PHONE).await;
    world.wait(60);
    let code = world.code_for(PHONE).await;
    world.wait(300);
    log_in(&world, &code).await.refused(401, "auth.wrong_code");
    let older = world.code_for(PHONE).await;
    world.wait(60);
    let newer = world.code_for(PHONE).await;
    assert_ne!(older, newer);
    log_in(&world, &older).await.refused(401, "auth.wrong_code");
    log_in(&world, &newer).await.expect(200);
}

#[tokio::test]
async fn a_code_is_good_once_however_many_try_at_once() {
    let world = World::new().await;
    world.register(PHONE).await;
    world.wait(60);
    let code = world.code_for(PHONE).await;
    let (a, b) = tokio::join!(log_in(&world, &code), log_in(&world, &code));
    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 401]);
}

#[tokio::test]
async fn a_code_that_cannot_be_sent_in_time_is_not_sent() {
    let world = World::new().await;
    world.ask_code(PHONE).await.expect(202);
    world.wait(300);
    world.bed.settle().await;
    assert!(world.inbox().is_empty());
}

#[tokio::test]
async fn no_contact_no_code() {
    let world = World::new().await;
    for (path, body, code) in [
        ("sms-codes", json!({"phone": "110"}), "auth.phone"),
        ("email-codes", json!({"email": "110"}), "auth.email"),
        ("sms-codes", json!({"email": EMAIL}), "body.invalid"),
        ("sms-codes", Value::Null, "body.invalid"),
    ] {
        world.web().post(&format!("/api/v1/auth/{path}"), body).await.refused(422, code);
    }
    assert_eq!(world.count("select count(*) from one_time_codes").await, 0);
}

#[tokio::test]
async fn an_address_that_asks_for_too_many_is_slowed_down() {
    let world =
        World::with(json!({"hash_memory_kib": 64, "hash_passes": 1, "codes_per_minute_per_address": 2}))
            .await;
    for number in 0..2 {
        world.ask_code(&format!("+861380013800{number}")).await.expect(202);
    }
    world.ask_code("+8613800138002").await.refused(429, "limit.rate");
}
