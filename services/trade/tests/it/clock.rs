//! What happens by itself, at exactly its time and no earlier.

use std::time::Duration;

use serde_json::json;

use crate::support::{HOUR, MINUTE, Market, grab, look, set_status};

const SECOND: Duration = Duration::from_secs(1);

/// A second before.
fn almost(time: Duration) -> Duration {
    time.saturating_sub(SECOND)
}

#[tokio::test]
async fn unpaid_orders_expire() {
    let market = Market::open().await;
    let anna = market.consumer();
    let order = market.place(&anna, 5 * HOUR).await;
    market.bed.advance(almost(15 * MINUTE)).await;
    assert_eq!(look(&anna, order).await["status"], "pending_payment");
    market.bed.advance(SECOND).await;
    let expired = look(&anna, order).await;
    assert_eq!((&expired["status"], &expired["end_reason"]), (&json!("expired"), &json!("unpaid")));
    assert_eq!(expired["refund"]["minor"], 0);
    let told = market.events("trade.order_cancelled").await;
    assert_eq!((told.len(), &told[0]["reason"]), (1, &json!("unpaid")));
}

#[tokio::test]
async fn orders_nobody_takes_are_refunded() {
    let market = Market::open().await;
    let anna = market.consumer();
    let order = market.paid(&anna, 5 * HOUR).await;
    market.bed.advance(almost(2 * HOUR)).await;
    assert_eq!(look(&anna, order).await["status"], "open");
    market.bed.advance(SECOND).await;
    let refunded = look(&anna, order).await;
    assert_eq!((&refunded["status"], &refunded["end_reason"]), (&json!("refunded"), &json!("ungrabbed")));
    assert_eq!(refunded["refund"]["minor"], 8_800);
    grab(&market.practitioner().await, order).await.refused(409, "trade.order_closed");
}

#[tokio::test]
async fn winners_who_do_not_confirm_lose_the_order_and_the_time() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.paid(&anna, 5 * HOUR).await;
    grab(&zhou, order).await.expect(201);
    market.bed.advance(almost(30 * MINUTE)).await;
    assert_eq!(look(&anna, order).await["status"], "assigned");
    market.bed.advance(SECOND).await;
    assert_eq!(look(&anna, order).await["end_reason"], "unconfirmed");
    let again = market.paid(&anna, 4 * HOUR + 30 * MINUTE).await;
    grab(&zhou, again).await.expect(201);
}

#[tokio::test]
async fn a_practitioner_who_does_not_come_costs_the_consumer_nothing() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.confirmed(&anna, &zhou, 3 * HOUR).await;
    market.bed.advance(3 * HOUR + 29 * MINUTE).await;
    assert_eq!(look(&anna, order).await["status"], "confirmed");
    market.bed.advance(MINUTE).await;
    let missed = look(&anna, order).await;
    assert_eq!((&missed["end_reason"], &missed["refund"]["minor"]), (&json!("no_show"), &json!(8_800)));
}

#[tokio::test]
async fn a_service_that_nobody_closes_closes_itself() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.confirmed(&anna, &zhou, 3 * HOUR).await;
    market.bed.advance(3 * HOUR).await;
    set_status(&zhou, order, "in_service").await.expect(200);
    market.bed.advance(12 * HOUR + 30 * MINUTE).await;
    assert_eq!(look(&anna, order).await["status"], "delivered");
    market.bed.advance(almost(48 * HOUR)).await;
    assert_eq!(look(&anna, order).await["status"], "delivered");
    market.bed.advance(SECOND).await;
    let closed = look(&anna, order).await;
    assert_eq!(closed["status"], "completed");
    assert_eq!(closed["timeline"][6]["actor"], "clock");
    let completed = market.events("trade.service_completed").await;
    assert!(completed.len() == 1 && completed[0].get("rating").is_none());
}

#[tokio::test]
async fn a_platform_that_slept_catches_up() {
    let market = Market::open().await;
    let anna = market.consumer();
    let order = market.paid(&anna, 5 * HOUR).await;
    market.bed.advance(30 * 24 * HOUR).await;
    assert_eq!(look(&anna, order).await["status"], "refunded");
    market.bed.advance(24 * HOUR).await;
    assert_eq!(market.events("trade.order_cancelled").await.len(), 1);
}
