//! Payments and refunds: every fen accounted for, whatever comes late, twice or wrong.

use std::time::Duration;

use finance_api::PaymentRefunded;
use ids::{OrderId, PaymentId, RefundId, UserId};
use kernel::Money;
use serde_json::json;

use crate::support::{HOUR, MINUTE, Market, grab, look, set_status};

#[tokio::test]
async fn notice_decides_what_a_change_of_mind_costs() {
    let market = Market::open().await;
    let zhou = market.practitioner().await;
    let cases = [
        (30 * HOUR, Duration::ZERO, 8_800),
        (10 * HOUR, Duration::ZERO, 7_040),
        (3 * HOUR, Duration::ZERO, 4_400),
        (3 * HOUR, 3 * HOUR + MINUTE, 0),
    ];
    for (after, wait, refund) in cases {
        let anna = market.consumer();
        let order = market.confirmed(&anna, &zhou, after).await;
        market.bed.move_clock(wait);
        let ended = set_status(&anna, order, "cancelled").await.expect(200);
        assert_eq!((&ended["refund"]["minor"], &ended["end_reason"]), (&json!(refund), &json!("consumer")));
        let told = market.events("trade.order_cancelled").await;
        assert_eq!(told.last().unwrap()["refund"]["minor"], refund);
    }
}

#[tokio::test]
async fn before_anyone_was_found_a_change_of_mind_is_free() {
    let market = Market::open().await;
    let anna = market.consumer();
    let unpaid = market.place(&anna, 5 * HOUR).await;
    assert_eq!(set_status(&anna, unpaid, "cancelled").await.expect(200)["refund"]["minor"], 0);
    let open = market.paid(&anna, 2 * HOUR).await;
    assert_eq!(set_status(&anna, open, "cancelled").await.expect(200)["refund"]["minor"], 8_800);
    grab(&market.practitioner().await, open).await.refused(409, "trade.order_closed");
}

#[tokio::test]
async fn a_practitioner_who_withdraws_pays_nothing_and_the_consumer_neither() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.confirmed(&anna, &zhou, 2 * HOUR).await;
    let ended = set_status(&zhou, order, "cancelled").await.expect(200);
    assert_eq!((&ended["end_reason"], &ended["refund"]["minor"]), (&json!("practitioner"), &json!(8_800)));
}

#[tokio::test]
async fn the_same_news_twice_is_news_once() {
    let market = Market::open().await;
    let order = market.place(&market.consumer(), 5 * HOUR).await;
    market.pay(order).await;
    market.pay(order).await;
    assert_eq!(market.events("trade.order_paid").await.len(), 1);
}

#[tokio::test]
async fn money_that_comes_too_late_goes_back() {
    let market = Market::open().await;
    let anna = market.consumer();
    let order = market.place(&anna, 5 * HOUR).await;
    market.bed.advance(16 * MINUTE).await;
    market.pay(order).await;
    market.pay(order).await;
    let told = market.events("trade.order_cancelled").await;
    assert_eq!(told.len(), 2);
    assert_eq!((&told[1]["reason"], &told[1]["refund"]["minor"]), (&json!("paid_too_late"), &json!(8_800)));
    let seen = look(&anna, order).await;
    assert_eq!((&seen["status"], &seen["refund"]["minor"]), (&json!("expired"), &json!(8_800)));
}

#[tokio::test]
async fn a_wrong_amount_opens_nothing_and_waits_for_an_operator() {
    let market = Market::open().await;
    let anna = market.consumer();
    let order = market.place(&anna, 5 * HOUR).await;
    market.bed.publish(&market.payment(order, 1)).await;
    assert!(market.bed.runtime.run_until_idle().await.is_err());
    assert_eq!(look(&anna, order).await["status"], "pending_payment");
    assert_eq!(market.count("select count(*) from inbox where state = 'parked'").await, 1);
}

#[tokio::test]
async fn refunds_that_arrived_are_shown() {
    let market = Market::open().await;
    let anna = market.consumer();
    let order = market.paid(&anna, 5 * HOUR).await;
    set_status(&anna, order, "cancelled").await.expect(200);
    market.bed.receive(&refund_of(&market, order, anna.id())).await;
    assert_eq!(look(&anna, order).await["refunded"]["minor"], 8_800);
}

#[tokio::test]
async fn money_that_finance_sent_back_by_itself_was_owed() {
    let market = Market::open().await;
    let anna = market.consumer();
    let order = market.place(&anna, 5 * HOUR).await;
    market.bed.advance(16 * MINUTE).await;
    assert_eq!(look(&anna, order).await["refund"]["minor"], 0);
    market.bed.receive(&refund_of(&market, order, anna.id())).await;
    let seen = look(&anna, order).await;
    assert_eq!((&seen["status"], &seen["refund"]["minor"]), (&json!("expired"), &json!(8_800)));
    assert_eq!(seen["refunded"], seen["refund"]);
}

fn refund_of(market: &Market, order: OrderId, payer_id: UserId) -> PaymentRefunded {
    let (refund_id, payment_id): (RefundId, PaymentId) = (market.bed.env().id(), market.bed.env().id());
    PaymentRefunded {
        refund_id,
        payment_id,
        order_id: order,
        payer_id,
        amount: Money::cny(8_800),
        reason: "cancelled".to_owned(),
        refunded_at: market.bed.now(),
    }
}
