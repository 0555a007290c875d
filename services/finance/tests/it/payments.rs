//! Paying: once an order, by whoever owes it, in time.

use std::time::Duration;

use finance::ledger::Account;
use finance_api::PaymentSuccess;
use kernel::Money;
use sandbox_api::transaction::TransactionState;
use serde_json::json;

use crate::support::{Finance, PRICE, payment_of};

#[tokio::test]
async fn a_payment_is_booked_held_and_announced() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    let payment = finance.payment(&order).await;
    assert_eq!((&payment["status"], &payment["cashier_url"]), (&json!("succeeded"), &json!("")));
    let escrow = finance.ledger.balance(Account::escrow(order.payer.id())).await.unwrap();
    assert_eq!((escrow.total(), escrow.held, escrow.available()), (PRICE, PRICE, 0));
    assert_eq!(finance.total(Account::PROVIDER_CLEARING).await, PRICE);
    let events = finance.published::<PaymentSuccess>().await;
    assert_eq!(events.len(), 1);
    assert_eq!((events[0].order_id, events[0].amount), (order.id, Money::cny(PRICE)));
    let reserved = finance.reserve(&order).await.expect(200);
    assert_eq!(json!(events[0].practitioner_share), reserved["split"]["practitioner"]);
    assert!(events[0].practitioner_share.is_some());
    finance.assert_sound().await;
}

#[tokio::test]
async fn an_order_has_one_payment() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.reserve(&order).await.expect(200);
    let (first, second) = futures::join!(finance.start_payment(&order), finance.start_payment(&order));
    let (first, second) = (first.expect(201), second.expect(201));
    assert_eq!(first["payment_id"], second["payment_id"]);
    assert_eq!(finance.provider.books().transactions.len(), 1);
    assert!(first["cashier_url"].as_str().unwrap().contains("/cashier/"));
    let keyed = order.payer.clone().with_key("once");
    let body = json!({"order_id": order.id});
    let answer = keyed.post("/api/v1/payments", body.clone()).await;
    let again = keyed.post("/api/v1/payments", body).await;
    assert_eq!(again.headers["idempotency-replayed"], "true");
    assert_eq!(answer.expect(201), again.expect(201));
}

#[tokio::test]
async fn only_the_payer_pays_and_sees_it() {
    let finance = Finance::start().await;
    let order = finance.order();
    let stranger = finance.bed.user();
    finance.reserve(&order).await.expect(200);
    let body = json!({"order_id": order.id});
    stranger.post("/api/v1/payments", body).await.refused(404, "finance.nothing_to_pay");
    finance.start_payment(&order).await.expect(201);
    let path = format!("/api/v1/payments/{}", payment_of(&order));
    stranger.get(&path).await.refused(404, "finance.payment_not_found");
    assert_eq!(stranger.get("/api/v1/payments").await.expect(200)["items"], json!([]));
    let own = order.payer.get("/api/v1/payments").await.expect(200);
    assert_eq!(own["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn the_time_to_pay_ends() {
    let finance = Finance::start().await;
    let (unopened, opened) = (finance.order(), finance.order());
    finance.reserve(&unopened).await.expect(200);
    finance.reserve(&opened).await.expect(200);
    finance.start_payment(&opened).await.expect(201);
    for _ in 0..6 {
        finance.bed.advance(Duration::from_mins(3)).await;
    }
    for order in [&unopened, &opened] {
        finance.start_payment(order).await.refused(409, "finance.reservation_expired");
    }
    assert_eq!(finance.payment(&opened).await["status"], "closed");
    let number = payment_of(&opened).to_string();
    assert_eq!(finance.provider.books().transactions[&number].state, TransactionState::Closed);
}

#[tokio::test]
async fn a_provider_that_is_away_loses_nothing() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.reserve(&order).await.expect(200);
    finance.provider.books().away = true;
    finance.start_payment(&order).await.refused(503, "sandbox.away");
    finance.provider.books().away = false;
    let payment = finance.start_payment(&order).await.expect(201);
    assert_eq!(payment["status"], "pending");
    finance.provider.pay(&payment_of(&order).to_string());
    finance.bed.advance(Duration::from_secs(11)).await;
    assert_eq!(finance.payment(&order).await["status"], "succeeded");
}
