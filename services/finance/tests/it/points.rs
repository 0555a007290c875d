//! Points: earned once, listed, expired.

use std::time::Duration;

use auth_api::{Role, UserRegistered};
use finance::ledger::Account;
use finance_api::PointsAwarded;
use kernel_test::Actor;
use serde_json::{Value, json};

use crate::support::Finance;

async fn balance(actor: &Actor) -> Value {
    actor.get("/api/v1/points/balance").await.expect(200)
}

async fn join(finance: &Finance, actor: &Actor) {
    let event =
        UserRegistered { user_id: actor.id(), roles: vec![Role::Consumer], registered_at: finance.bed.now() };
    finance.bed.receive(&event).await;
}

#[tokio::test]
async fn joining_and_completed_orders_earn_once() {
    let finance = Finance::start().await;
    let order = finance.order();
    assert_eq!(balance(&order.payer).await, json!({"available": 0, "lots": []}));
    join(&finance, &order.payer).await;
    join(&finance, &order.payer).await;
    finance.pay(&order).await;
    finance.complete(&order).await;
    let found = balance(&order.payer).await;
    assert_eq!(found["available"], 299);
    assert_eq!(found["lots"][0]["remaining"], 100, "the one that expires first comes first");
    let awarded: Vec<_> =
        finance.published::<PointsAwarded>().await.iter().map(|event| event.points).collect();
    assert_eq!(awarded, [100, 199]);
    assert_eq!(finance.total(Account::points_wallet(order.payer.id())).await, 299);
    assert_eq!(finance.total(Account::POINTS_ISSUED).await, 299);
    finance.assert_sound().await;
}

#[tokio::test]
async fn history_comes_by_pages_newest_first() {
    let finance = Finance::start().await;
    let order = finance.order();
    join(&finance, &order.payer).await;
    finance.pay(&order).await;
    finance.complete(&order).await;
    let first = order.payer.get("/api/v1/points/transactions?limit=1").await.expect(200);
    assert_eq!((&first["items"][0]["points"], &first["items"][0]["reason"]), (&json!(199), &json!("order")));
    let next = first["next"].as_str().unwrap();
    let second =
        order.payer.get(&format!("/api/v1/points/transactions?limit=1&cursor={next}")).await.expect(200);
    assert_eq!((&second["items"][0]["points"], second.get("next")), (&json!(100), None));
}

#[tokio::test]
async fn unused_points_expire() {
    let finance = Finance::start().await;
    let actor = finance.bed.user();
    join(&finance, &actor).await;
    finance.bed.move_clock(Duration::from_hours(8784));
    assert_eq!(balance(&actor).await["available"], 0, "expired points cannot be used, swept or not");
    finance.bed.settle().await;
    let history = actor.get("/api/v1/points/transactions").await.expect(200);
    assert_eq!(
        (&history["items"][0]["kind"], &history["items"][0]["points"]),
        (&json!("expiry"), &json!(-100))
    );
    assert_eq!(finance.total(Account::points_wallet(actor.id())).await, 0);
    finance.assert_sound().await;
}
