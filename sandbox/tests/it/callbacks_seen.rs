//! Callbacks as operators see them.

use std::time::Duration;

use kernel::Money;
use serde_json::{Value, json};

use crate::support::Sandbox;

const PATH: &str = "/api/v1/sandbox/callbacks";

async fn seen(sandbox: &Sandbox, query: &str) -> Value {
    let operator = sandbox.bed.user_with(&["operator"], &["sandbox:read"]);
    operator.get(&format!("{PATH}{query}")).await.expect(200)
}

fn numbers(page: &Value) -> Vec<&str> {
    page["items"].as_array().unwrap().iter().map(|it| it["out_trade_no"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_callback_is_delayed_then_delivered() {
    let sandbox = Sandbox::start().await;
    sandbox.pay("t1").await;
    let waiting = seen(&sandbox, "").await["items"][0].clone();
    assert_eq!((&waiting["state"], &waiting["attempts"]), (&json!("delayed"), &json!([])));
    assert_eq!(waiting["next_at"], json!(sandbox.bed.now() + jiff::SignedDuration::from_secs(2)));
    sandbox.bed.advance(Duration::from_secs(2)).await;
    let told = seen(&sandbox, "").await["items"][0].clone();
    assert_eq!((&told["event"], &told["out_trade_no"]), (&json!("transaction.paid"), &json!("t1")));
    assert_eq!((&told["state"], &told["amount"]), (&json!("delivered"), &json!(Money::cny(1_000))));
    let at = json!(sandbox.bed.now());
    assert_eq!((&told["delivered_at"], &told["next_at"]), (&at, &Value::Null));
    assert_eq!(told["attempts"], json!([{"number": 1, "at": at, "answer_status": 200}]));
}

#[tokio::test]
async fn what_is_not_understood_tells_why() {
    let sandbox = Sandbox::start().await;
    *sandbox.merchant.deaf.lock().unwrap() = true;
    sandbox.pay("t1").await;
    sandbox.bed.advance(Duration::from_secs(2)).await;
    let deaf = seen(&sandbox, "").await["items"][0].clone();
    assert_eq!((&deaf["state"], &deaf["delivered_at"]), (&json!("retrying"), &Value::Null));
    let attempt = &deaf["attempts"][0];
    assert_eq!((&attempt["answer_status"], &attempt["problem"]), (&json!(503), &json!("finance.away")));
    assert_eq!(deaf["next_at"], json!(sandbox.bed.now() + jiff::SignedDuration::from_secs(15)));
    *sandbox.merchant.deaf.lock().unwrap() = false;
    sandbox.bed.advance(Duration::from_secs(15)).await;
    let heard = seen(&sandbox, "?state=delivered").await["items"][0].clone();
    let statuses: Vec<_> =
        heard["attempts"].as_array().unwrap().iter().map(|it| &it["answer_status"]).collect();
    assert_eq!(statuses, [&json!(503), &json!(200)]);
    assert_eq!(numbers(&seen(&sandbox, "?state=retrying").await), [] as [&str; 0]);
}

#[tokio::test]
async fn in_foul_weather_some_come_twice_and_some_never() {
    let sandbox = Sandbox::in_weather(0, 100).await;
    sandbox.pay("t1").await;
    for _ in 0..3 {
        sandbox.bed.advance(Duration::from_secs(2)).await;
    }
    let twice = seen(&sandbox, "?state=repeated").await["items"][0].clone();
    assert_eq!(twice["attempts"].as_array().unwrap().len(), 2, "{twice:#}");

    let sandbox = Sandbox::in_weather(100, 0).await;
    sandbox.pay("t1").await;
    sandbox.bed.advance(Duration::from_hours(1)).await;
    let lost = seen(&sandbox, "").await["items"][0].clone();
    assert_eq!((&lost["state"], &lost["attempts"]), (&json!("lost"), &json!([])));
}

#[tokio::test]
async fn one_finds_the_callbacks_of_a_payment() {
    let sandbox = Sandbox::start().await;
    for number in ["t1", "t2", "t3"] {
        sandbox.pay(number).await;
        sandbox.bed.advance(Duration::from_secs(2)).await;
    }
    let refund = json!({"out_refund_no": "r1", "out_trade_no": "t1", "amount": Money::cny(1), "reason": ""});
    sandbox.call("POST", "/refunds", refund).await.expect(200);
    sandbox.bed.advance(Duration::from_secs(2)).await;
    assert_eq!(numbers(&seen(&sandbox, "").await), ["t1", "t3", "t2", "t1"]);
    let of_one = seen(&sandbox, "?out_trade_no=t1").await;
    assert_eq!(of_one["items"][0]["out_refund_no"], "r1");
    assert_eq!(of_one["items"][1]["event"], "transaction.paid");
    let page = seen(&sandbox, "?limit=3").await;
    let rest = seen(&sandbox, &format!("?cursor={}", page["next"].as_str().unwrap())).await;
    assert_eq!([numbers(&page), numbers(&rest)].concat(), ["t1", "t3", "t2", "t1"]);
    let operator = sandbox.bed.user_with(&["operator"], &["sandbox:read"]);
    operator.get(&format!("{PATH}?out_trade_no=")).await.refused(422, "sandbox.out_of_bounds");
    operator.get(&format!("{PATH}?state=late")).await.refused(400, "query.invalid");
}
