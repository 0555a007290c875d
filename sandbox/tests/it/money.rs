//! Transactions, refunds, divisions and the statement.

use std::time::Duration;

use kernel::Money;
use sandbox_api::statement::{self, LineKind};
use serde_json::{Value, json};

use crate::support::Sandbox;

fn refund(number: &str, of: &str, minor: i64) -> Value {
    json!({"out_refund_no": number, "out_trade_no": of, "amount": Money::cny(minor), "reason": "complaint"})
}

fn sharing(number: &str, of: &str, minors: &[i64]) -> Value {
    let receivers: Vec<_> =
        minors.iter().map(|minor| json!({"account": "platform", "amount": Money::cny(*minor)})).collect();
    json!({"out_order_no": number, "out_trade_no": of, "collector": "usr_1", "receivers": receivers})
}

#[tokio::test]
async fn a_number_is_one_transaction() {
    let sandbox = Sandbox::start().await;
    let first = sandbox.call("POST", "/transactions", sandbox.order("t1", 1_000)).await.expect(200);
    assert_eq!(sandbox.call("POST", "/transactions", sandbox.order("t1", 1_000)).await.expect(200), first);
    sandbox
        .call("POST", "/transactions", sandbox.order("t1", 1_001))
        .await
        .refused(409, "sandbox.number_reused");
    sandbox
        .call("POST", "/transactions", sandbox.order("", 1_000))
        .await
        .refused(422, "sandbox.out_of_bounds");
    sandbox.call("POST", "/transactions", sandbox.order("t2", 0)).await.refused(422, "sandbox.amount");
    assert_eq!(sandbox.call("GET", "/transactions/t1", Value::Null).await.expect(200), first);
    sandbox.call("GET", "/transactions/t9", Value::Null).await.refused(404, "sandbox.unknown_transaction");
    sandbox.call("POST", "/transactions", json!({"tip": 1})).await.refused(422, "sandbox.body");
}

#[tokio::test]
async fn the_cashier_takes_money_once_and_in_time() {
    let sandbox = Sandbox::start().await;
    let payer = sandbox.bed.anonymous();
    let cashier = sandbox.open("t1").await;
    assert_eq!(payer.get(&cashier).await.expect(200)["state"], "open");
    payer.post(&cashier, json!({"outcome": "decline"})).await.refused(409, "sandbox.declined");
    let paid = payer.post(&cashier, json!({"outcome": "pay"})).await.expect(200);
    assert_eq!(paid["state"], "paid");
    assert_eq!(payer.post(&cashier, json!({"outcome": "pay"})).await.expect(200), paid);
    let closed = sandbox.call("POST", "/transactions/t1/close", Value::Null).await.expect(200);
    assert_eq!(closed["state"], "paid", "what is paid stays paid");
    let late = sandbox.open("t2").await;
    sandbox.bed.move_clock(Duration::from_secs(901));
    assert_eq!(payer.get(&late).await.expect(200)["state"], "closed");
    payer.post(&late, json!({"outcome": "pay"})).await.refused(409, "sandbox.closed");
    let nowhere = "/api/v1/sandbox/pay/cashier/ptx_01h2xcejqtf2nbrexx3vqjhp41";
    payer.get(nowhere).await.refused(404, "sandbox.unknown_transaction");
}

#[tokio::test]
async fn refunds_are_accepted_then_finished() {
    let sandbox = Sandbox::start().await;
    sandbox.open("t0").await;
    sandbox.call("POST", "/refunds", refund("r0", "t0", 100)).await.refused(409, "sandbox.not_paid");
    sandbox.pay("t1").await;
    let accepted = sandbox.call("POST", "/refunds", refund("r1", "t1", 600)).await.expect(200);
    assert_eq!(accepted["state"], "processing");
    sandbox.call("POST", "/refunds", refund("r1", "t1", 599)).await.refused(409, "sandbox.number_reused");
    sandbox.call("POST", "/refunds", refund("r2", "t1", 401)).await.refused(422, "sandbox.over_funds");
    sandbox.bed.advance(Duration::from_secs(2)).await;
    let finished = sandbox.call("GET", "/refunds/r1", Value::Null).await.expect(200);
    assert_eq!(finished["state"], "finished");
    assert_eq!(sandbox.call("POST", "/refunds", refund("r1", "t1", 600)).await.expect(200), finished);
    sandbox.call("GET", "/refunds/r9", Value::Null).await.refused(404, "sandbox.unknown_refund");
}

#[tokio::test]
async fn money_is_divided_within_the_limits() {
    let sandbox = Sandbox::start().await;
    sandbox.pay("t1").await;
    sandbox
        .call("POST", "/profit-sharing", sharing("s1", "t1", &[200]))
        .await
        .refused(409, "sandbox.too_early");
    sandbox.bed.advance(Duration::from_secs(30)).await;
    let many = sharing("s1", "t1", &[1; 51]);
    sandbox.call("POST", "/profit-sharing", many).await.refused(422, "sandbox.too_many_receivers");
    sandbox
        .call("POST", "/profit-sharing", sharing("s1", "t1", &[301]))
        .await
        .refused(422, "sandbox.over_cap");
    let accepted =
        sandbox.call("POST", "/profit-sharing", sharing("s1", "t1", &[200, 100])).await.expect(200);
    assert_eq!(accepted["state"], "processing");
    sandbox
        .call("POST", "/profit-sharing", sharing("s1", "t1", &[1]))
        .await
        .refused(409, "sandbox.number_reused");
    sandbox.bed.advance(Duration::from_secs(2)).await;
    assert_eq!(sandbox.call("GET", "/profit-sharing/s1", Value::Null).await.expect(200)["state"], "finished");
    sandbox.call("GET", "/profit-sharing/s9", Value::Null).await.refused(404, "sandbox.unknown_sharing");
}

#[tokio::test]
async fn shares_come_back_before_a_refund() {
    let sandbox = Sandbox::start().await;
    sandbox.pay("t1").await;
    sandbox.bed.advance(Duration::from_secs(30)).await;
    sandbox.call("POST", "/profit-sharing", sharing("s1", "t1", &[300])).await.expect(200);
    sandbox.call("POST", "/refunds", refund("r1", "t1", 1_000)).await.refused(422, "sandbox.over_funds");
    let back = |minor| {
        json!({
            "out_return_no": "b1", "out_order_no": "s1",
            "from": [{"account": "platform", "amount": Money::cny(minor)}],
        })
    };
    sandbox.call("POST", "/profit-sharing/returns", back(301)).await.refused(422, "sandbox.over_funds");
    for _ in 0..2 {
        sandbox.call("POST", "/profit-sharing/returns", back(300)).await.expect(200);
    }
    sandbox.call("POST", "/profit-sharing/returns", back(1)).await.refused(409, "sandbox.number_reused");
    sandbox.call("POST", "/refunds", refund("r1", "t1", 1_000)).await.expect(200);
}

#[tokio::test]
async fn the_statement_lists_what_moved_on_the_day() {
    let sandbox = Sandbox::start().await;
    sandbox.pay("t1").await;
    sandbox.open("t2").await;
    sandbox.call("POST", "/refunds", refund("r1", "t1", 400)).await.expect(200);
    sandbox.bed.advance(Duration::from_secs(2)).await;
    let file = sandbox.call("GET", "/statements/2026-11-22", Value::Null).await;
    let lines = statement::read(&String::from_utf8(file.bytes).unwrap()).unwrap();
    let found: Vec<_> = lines.iter().map(|line| (line.kind, line.amount_minor)).collect();
    assert_eq!(found, [(LineKind::Payment, 1_000), (LineKind::Refund, 400)]);
    let file = sandbox.call("GET", "/statements/2026-11-21", Value::Null).await;
    assert_eq!(statement::read(&String::from_utf8(file.bytes).unwrap()), Ok(Vec::new()));
}
