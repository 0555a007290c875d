//! Sending money back: never more than was paid, from wherever it is.

use std::time::Duration;

use finance::ledger::Account;
use finance_api::PaymentRefunded;
use kernel::Money;
use kernel_test::Reply;
use sandbox_api::{callback::Notice, refund::Progress};
use serde_json::json;

use crate::support::{Finance, Order, PRICE};

async fn refund(finance: &Finance, order: &Order, key: &str, minor: i64) -> Reply {
    let body = json!({"order_id": order.id, "amount": Money::cny(minor), "reason": "complaint", "key": key});
    finance.bed.service("trade").post("/internal/refunds", body).await
}

#[tokio::test]
async fn a_held_payment_is_refunded_in_parts() {
    let finance = Finance::start().await;
    let order = finance.order();
    refund(&finance, &order, "a", 100).await.refused(409, "finance.not_paid");
    finance.pay(&order).await;
    let first = refund(&finance, &order, "a", 5_000).await.expect(202);
    assert_eq!(first["status"], "requested");
    let again = refund(&finance, &order, "a", 5_000).await.expect(202);
    assert_eq!(again["refund_id"], first["refund_id"]);
    refund(&finance, &order, "a", 5_001).await.refused(409, "finance.refund_key_reused");
    refund(&finance, &order, "b", PRICE - 4_999).await.refused(422, "finance.refund_too_large");
    refund(&finance, &order, "b", 0).await.refused(422, "finance.refund_too_large");
    refund(&finance, &order, "", 1).await.refused(422, "finance.out_of_bounds");
    finance.bed.settle().await;
    assert_eq!(finance.payment(&order).await["refunded"], json!(Money::cny(5_000)));
    refund(&finance, &order, "b", PRICE - 5_000).await.expect(202);
    finance.bed.settle().await;
    assert_eq!(finance.payment(&order).await["status"], "refunded");
    let amounts: Vec<_> =
        finance.published::<PaymentRefunded>().await.iter().map(|event| event.amount.minor).collect();
    assert_eq!(amounts, [5_000, PRICE - 5_000]);
    assert_eq!(finance.total(Account::PROVIDER_CLEARING).await, 0);
    finance.assert_sound().await;
}

#[tokio::test]
async fn concurrent_refunds_never_exceed_the_payment() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    let keys: Vec<String> = (0..5).map(|n| format!("k{n}")).collect();
    let refunds = keys.iter().map(|key| refund(&finance, &order, key, 8_000));
    let replies = futures::future::join_all(refunds).await;
    assert_eq!(replies.iter().filter(|reply| reply.status == 202).count(), 2);
    finance.bed.settle().await;
    assert_eq!(finance.payment(&order).await["refunded"], json!(Money::cny(16_000)));
    finance.assert_sound().await;
}

#[tokio::test]
async fn the_provider_takes_its_time_and_calls_back() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    finance.provider.books().refund_outcome = Some(Progress::Processing);
    refund(&finance, &order, "a", 100).await.expect(202);
    finance.bed.settle().await;
    assert_eq!(finance.published::<PaymentRefunded>().await, []);
    finance.provider.books().refund_outcome = None;
    let sent = finance.provider.books().refunds.values().next().unwrap().clone();
    // The callback moves the next look to now.
    finance.callback(&Notice::Refunded(sent.clone())).await.expect(200);
    finance.bed.settle().await;
    assert_eq!(finance.published::<PaymentRefunded>().await.len(), 1);
    finance.callback(&Notice::Refunded(sent)).await.expect(200);
    finance.bed.advance(Duration::from_mins(1)).await;
    assert_eq!(finance.published::<PaymentRefunded>().await.len(), 1);
    finance.assert_sound().await;
}

#[tokio::test]
async fn what_the_provider_refuses_stays_and_is_ticketed() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    finance.provider.books().refund_outcome = Some(Progress::Failed);
    refund(&finance, &order, "a", PRICE).await.expect(202);
    finance.bed.settle().await;
    assert!(finance.open_tickets().await[0].starts_with("refund/rfd_"));
    assert_eq!(finance.total(Account::PROVIDER_CLEARING).await, PRICE);
    finance.provider.books().refund_outcome = None;
    refund(&finance, &order, "b", PRICE).await.expect(202);
    finance.bed.settle().await;
    assert_eq!(finance.payment(&order).await["status"], "refunded");
}

#[tokio::test]
async fn a_refund_after_settlement_takes_the_shares_back_first() {
    let finance = Finance::start().await;
    let order = finance.referred_order();
    finance.pay(&order).await;
    finance.complete(&order).await;
    let points = async || order.payer.get("/api/v1/points/balance").await.expect(200)["available"].clone();
    assert_eq!(points().await, 199);
    refund(&finance, &order, "half", 9_950).await.expect(202);
    finance.bed.settle().await;
    assert_eq!(points().await, 100);
    assert_eq!(finance.total(Account::PLATFORM_REVENUE).await, 1_990);
    refund(&finance, &order, "rest", 9_950).await.expect(202);
    finance.bed.settle().await;
    assert_eq!(points().await, 0);
    for account in [Account::PLATFORM_REVENUE, Account::PLATFORM_CASH, Account::PROVIDER_CLEARING] {
        assert_eq!(finance.total(account).await, 0, "{account:?}");
    }
    let returned: i64 = {
        let books = finance.provider.books();
        books.returns.values().flat_map(|request| &request.from).map(|receiver| receiver.amount.minor).sum()
    };
    assert_eq!(returned, 3_980 + 597);
    refund(&finance, &order, "more", 1).await.refused(422, "finance.refund_too_large");
    finance.assert_sound().await;
}
