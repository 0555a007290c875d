//! Tickets as operators find them: those that wait, and those that are done.

use std::time::Duration;

use serde_json::{Value, json};
use trade_api::OrderStatus;

use crate::support::{Finance, PRICE, payment_of, today};

const PATH: &str = "/api/v1/reconciliation-tickets";

fn ids(page: &Value) -> Vec<&str> {
    page["items"].as_array().unwrap().iter().map(|item| item["ticket_id"].as_str().unwrap()).collect()
}

/// Two lines that are ours and whose amounts differ, on one day.
async fn two_differ(finance: &Finance) -> [String; 2] {
    let orders = [finance.order(), finance.order()];
    for order in &orders {
        finance.pay(order).await;
    }
    finance.trade.list(orders.iter().map(|order| finance.reported(order, OrderStatus::Open)).collect());
    finance.bed.advance(Duration::from_hours(2)).await;
    finance.provider.forge_statement(|lines| lines.iter_mut().for_each(|line| line.amount_minor += 1));
    finance::reconcile(&finance.bed.deps, today()).await.unwrap();
    let mut payments = orders.map(|order| payment_of(&order).to_string());
    payments.sort();
    payments
}

#[tokio::test]
async fn tickets_are_listed_with_their_breaks() {
    let finance = Finance::start().await;
    let operator = finance.bed.user_with(&["operator"], &["reconciliation:manage"]);
    assert_eq!(operator.get(PATH).await.expect(200)["items"], json!([]));
    let payments = two_differ(&finance).await;
    let all = operator.get(PATH).await.expect(200);
    assert!(ids(&all).is_sorted_by(|newer, older| newer > older), "{all:#}");
    let mut subjects: Vec<_> =
        all["items"].as_array().unwrap().iter().map(|it| &it["break"]["subject"]).collect();
    subjects.sort_by_key(ToString::to_string);
    assert_eq!(json!(subjects), json!(payments));
    let ticket = &all["items"][0];
    let found = &ticket["break"];
    assert_eq!((&ticket["status"], &found["date"]), (&json!("open"), &json!("2026-11-22")));
    assert_eq!((&found["kind"], &found["source"]), (&json!("amount"), &json!("provider")));
    assert_eq!((&found["expected"]["minor"], &found["actual"]["minor"]), (&json!(PRICE), &json!(PRICE + 1)));
    assert_eq!(found["ticket_id"], ticket["ticket_id"]);

    let page = operator.get(&format!("{PATH}?limit=1")).await.expect(200);
    let next = page["next"].as_str().unwrap();
    let rest = operator.get(&format!("{PATH}?limit=1&cursor={next}")).await.expect(200);
    assert_eq!([ids(&page), ids(&rest)].concat(), ids(&all));
    operator.get(&format!("{PATH}?status=lost")).await.refused(400, "query.invalid");
}

#[tokio::test]
async fn what_is_resolved_no_longer_waits() {
    let finance = Finance::start().await;
    let operator = finance.bed.user_with(&["operator"], &["reconciliation:manage"]);
    two_differ(&finance).await;
    let all = operator.get(PATH).await.expect(200);
    let [newer, older] = ids(&all)[..] else { panic!("{all:#}") };
    operator.post(&format!("{PATH}/{older}/resolve"), json!({"note": "corrected"})).await.expect(200);
    let waiting = operator.get(&format!("{PATH}?status=open")).await.expect(200);
    assert_eq!(ids(&waiting), [newer]);
    let done = operator.get(&format!("{PATH}?status=resolved")).await.expect(200);
    assert_eq!(ids(&done), [older]);
    assert_eq!(
        (&done["items"][0]["status"], &done["items"][0]["note"]),
        (&json!("resolved"), &json!("corrected"))
    );
    let days = operator.get("/api/v1/reconciliations").await.expect(200);
    assert_eq!((&days["items"][0]["ticketed"], &days["items"][0]["open_tickets"]), (&json!(2), &json!(1)));
}

#[tokio::test]
async fn a_matter_without_a_break_is_a_ticket_too() {
    let finance = Finance::start().await;
    let operator = finance.bed.user_with(&["operator"], &["reconciliation:manage"]);
    let order = finance.order();
    // Served, as trade says, and never paid.
    finance.bed.receive(&finance.completed(&order)).await;
    let found = operator.get(PATH).await.expect(200);
    assert_eq!(found["items"][0]["matter"], format!("order/{}/unpaid", order.id));
    assert!(found["items"][0]["break"].is_null(), "{found:#}");
}
