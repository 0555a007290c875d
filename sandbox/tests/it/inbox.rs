//! Messages.

use std::time::Duration;

use kernel_test::Bed;
use serde_json::{Value, json};

use crate::support::{Sandbox, config};

fn code(key: &str, to: &str) -> Value {
    json!({"key": key, "medium": "sms", "to": to, "text": "your code is 123456"})
}

#[tokio::test]
async fn a_developer_finds_his_code() {
    let sandbox = Sandbox::start().await;
    let auth = sandbox.bed.service("auth");
    let first = auth.post("/internal/sandbox/messages", code("k1", "+8613800138000")).await.expect(201);
    let again = auth.post("/internal/sandbox/messages", code("k1", "+8613800138000")).await.expect(201);
    assert_eq!(first, again);
    auth.post("/internal/sandbox/messages", code("k2", "+8613900139000")).await.expect(201);
    let inbox = sandbox.bed.anonymous().get("/api/v1/sandbox/inbox/+8613800138000").await.expect(200);
    assert_eq!(inbox.as_array().unwrap().len(), 1);
    assert_eq!(inbox[0]["text"], "your code is 123456");
    let operator = sandbox.bed.user_with(&["operator"], &["sandbox:read"]);
    let page = operator.get("/api/v1/sandbox/messages?limit=1").await.expect(200);
    assert_eq!(page["items"][0]["to"], "+8613900139000");
    let rest = format!("/api/v1/sandbox/messages?limit=1&cursor={}", page["next"].as_str().unwrap());
    assert_eq!(operator.get(&rest).await.expect(200)["items"][0]["to"], "+8613800138000");
    auth.post("/internal/sandbox/messages", code("", "+8613800138000"))
        .await
        .refused(422, "sandbox.out_of_bounds");
}

#[tokio::test]
async fn messages_are_forgotten() {
    let sandbox = Sandbox::start().await;
    sandbox.bed.settle().await;
    sandbox.bed.service("auth").post("/internal/sandbox/messages", code("k1", "+861")).await.expect(201);
    sandbox.bed.advance(Duration::from_hours(192)).await;
    let inbox = sandbox.bed.anonymous().get("/api/v1/sandbox/inbox/+861").await.expect(200);
    assert_eq!(inbox, json!([]));
}

#[tokio::test]
async fn the_inbox_can_be_closed() {
    let bed = Bed::of(sandbox::service()).config(config(json!({"open_inbox": false}))).build().await;
    bed.anonymous().get("/api/v1/sandbox/inbox/+8613800138000").await.refused(404, "http.no_such_path");
}
