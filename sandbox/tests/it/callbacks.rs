//! Callbacks in fair and foul weather.

use std::time::Duration;

use sandbox_api::callback::Notice;

use crate::support::Sandbox;

#[tokio::test]
async fn the_merchant_is_told_after_a_while() {
    let sandbox = Sandbox::start().await;
    sandbox.pay("t1").await;
    sandbox.bed.settle().await;
    assert_eq!(sandbox.heard().len(), 0);
    sandbox.bed.advance(Duration::from_secs(2)).await;
    let heard = sandbox.heard();
    assert_eq!(heard.len(), 1);
    let Notice::Paid(paid) = &heard[0].notice else { panic!("{heard:?}") };
    assert_eq!((paid.out_trade_no.as_str(), paid.amount.minor), ("t1", 1_000));
}

#[tokio::test]
async fn a_deaf_merchant_is_told_until_it_understands() {
    let sandbox = Sandbox::start().await;
    *sandbox.merchant.deaf.lock().unwrap() = true;
    sandbox.pay("t1").await;
    for seconds in [2, 15, 15, 30] {
        sandbox.bed.advance(Duration::from_secs(seconds)).await;
    }
    *sandbox.merchant.deaf.lock().unwrap() = false;
    assert_eq!(sandbox.heard().len(), 0);
    sandbox.bed.advance(Duration::from_mins(3)).await;
    sandbox.bed.advance(Duration::from_hours(1)).await;
    assert_eq!(sandbox.heard().len(), 1, "and no longer");
}

#[tokio::test]
async fn some_come_twice_and_some_never() {
    let sandbox = Sandbox::in_weather(0, 100).await;
    sandbox.pay("t1").await;
    for _ in 0..5 {
        sandbox.bed.advance(Duration::from_secs(2)).await;
    }
    let heard = sandbox.heard();
    assert_eq!(heard.len(), 2);
    assert_eq!(heard[0], heard[1], "a repeat says the same under the same number");

    let sandbox = Sandbox::in_weather(100, 0).await;
    sandbox.pay("t1").await;
    sandbox.bed.advance(Duration::from_hours(24)).await;
    assert_eq!(sandbox.heard().len(), 0);
}

#[tokio::test]
async fn a_finished_refund_is_told() {
    let sandbox = Sandbox::start().await;
    sandbox.pay("t1").await;
    sandbox.bed.advance(Duration::from_secs(2)).await;
    let body = serde_json::json!({
        "out_refund_no": "r1", "out_trade_no": "t1", "amount": kernel::Money::cny(1), "reason": "",
    });
    sandbox.call("POST", "/refunds", body).await.expect(200);
    sandbox.bed.advance(Duration::from_secs(2)).await;
    sandbox.bed.advance(Duration::from_secs(2)).await;
    let heard = sandbox.heard();
    assert!(
        matches!(&heard[1].notice, Notice::Refunded(refund) if refund.out_refund_no == "r1"),
        "{heard:?}"
    );
}
