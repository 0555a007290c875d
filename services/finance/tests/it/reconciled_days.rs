//! The list of days that were reconciled.

use std::time::Duration;

use jiff::{ToSpan, civil::Date};
use serde_json::{Value, json};
use trade_api::OrderStatus;

use crate::support::{Finance, today};

fn dates(page: &Value) -> Vec<&str> {
    page["items"].as_array().unwrap().iter().map(|day| day["date"].as_str().unwrap()).collect()
}

async fn reconcile(finance: &Finance, day: Date) {
    finance::reconcile(&finance.bed.deps, day).await.unwrap();
}

/// A paid order that everybody agrees about, and the comparison that says so.
async fn a_clean_day(finance: &Finance) {
    let order = finance.order();
    finance.pay(&order).await;
    finance.trade.list(vec![finance.reported(&order, OrderStatus::Open)]);
    finance.bed.advance(Duration::from_hours(2)).await;
    reconcile(finance, today()).await;
}

#[tokio::test]
async fn days_are_listed_newest_first() {
    let finance = Finance::start().await;
    let operator = finance.bed.user_with(&["operator"], &["reconciliation:manage"]);
    let path = "/api/v1/reconciliations";
    assert_eq!(operator.get(path).await.expect(200)["items"], json!([]));
    a_clean_day(&finance).await;
    finance.bed.move_clock(Duration::from_hours(48));
    for days in 1..=2 {
        reconcile(&finance, today().saturating_add(days.days())).await;
    }
    let all = operator.get(path).await.expect(200);
    assert_eq!(dates(&all), ["2026-11-24", "2026-11-23", "2026-11-22"]);
    let first = &all["items"][2];
    assert_eq!(
        (&first["status"], &first["clean"], &first["orders"]),
        (&json!("clean"), &json!(true), &json!(1))
    );
    assert!(first["text"].is_null(), "a list carries no reports");
    let page = operator.get(&format!("{path}?limit=2")).await.expect(200);
    let next = page["next"].as_str().unwrap();
    let rest = operator.get(&format!("{path}?limit=2&cursor={next}")).await.expect(200);
    assert_eq!([dates(&page), dates(&rest)].concat(), dates(&all));
    operator.get(&format!("{path}?cursor=nonsense")).await.refused(400, "page.cursor");
    operator.get(&format!("{path}?clean=perhaps")).await.refused(400, "query.invalid");
}

#[tokio::test]
async fn a_day_tells_what_differed_and_what_waits() {
    let finance = Finance::start().await;
    let operator = finance.bed.user_with(&["operator"], &["reconciliation:manage"]);
    a_clean_day(&finance).await;
    finance.provider.forge_statement(|lines| lines[0].amount_minor += 1);
    reconcile(&finance, today()).await;
    let path = "/api/v1/reconciliations";
    let day = operator.get(&format!("{path}?clean=false")).await.expect(200)["items"][0].clone();
    assert_eq!((&day["status"], &day["open_tickets"]), (&json!("open"), &json!(1)));
    assert_eq!(
        day["breaks"],
        json!({"missing": 0, "duplicate": 0, "amount": 1, "status": 0, "late": 0}),
        "{day:#}"
    );
    assert_eq!(operator.get(&format!("{path}?clean=true")).await.expect(200)["items"], json!([]));
}
