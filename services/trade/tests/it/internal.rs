//! What other services may ask.

use jiff::civil::date;
use serde_json::Value;

use crate::support::{HOUR, MINUTE, Market, set_status};

#[tokio::test]
async fn an_order_without_its_words() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.confirmed(&anna, &zhou, 3 * HOUR).await;
    let path = format!("/internal/orders/{order}");
    let summary = market.bed.service("finance").get(&path).await.expect(200);
    assert_eq!((&summary["status"], summary.get("needs")), (&Value::from("confirmed"), None));
    assert_eq!(summary["practitioner_id"], zhou.id::<ids::kinds::User>().to_string());
    anna.get(&path).await.refused(404, "http.no_such_path");
    let unknown = format!("/internal/orders/{}", market.bed.env().id::<ids::kinds::Order>());
    market.bed.service("finance").get(&unknown).await.refused(404, "trade.order_not_found");
}

#[tokio::test]
async fn a_day_holds_every_order_whose_money_may_have_moved() {
    let market = Market::open().await;
    let client = trade_api::Client::new(market.bed.deps.channels.to("trade"));
    let anna = market.consumer();
    // Noon of 22 November in Shanghai; the second order is paid after midnight, ended the day after.
    let expired = market.place(&anna, 5 * HOUR).await;
    market.bed.advance(11 * HOUR + 50 * MINUTE).await;
    let late = market.place(&anna, 60 * HOUR).await;
    market.bed.advance(12 * MINUTE).await;
    market.pay(late).await;
    market.bed.move_clock(24 * HOUR);
    set_status(&anna, late, "cancelled").await.expect(200);

    let day = |day| client.reconciliation_orders(date(2026, 11, day), None);
    let ids = |page: kernel::Page<trade_api::ReconciliationOrder>| {
        page.items.into_iter().map(|order| order.order_id).collect::<Vec<_>>()
    };
    assert_eq!(ids(day(22).await.unwrap()), [expired, late]);
    assert_eq!(ids(day(23).await.unwrap()), [late]);
    let last = day(24).await.unwrap();
    assert_eq!(last.items[0].refund, kernel::Money::cny(8_800));
    assert_eq!(ids(last), [late]);
    assert_eq!(ids(day(25).await.unwrap()), []);
    let order = client.order(late).await.unwrap();
    assert_eq!(order.cancel_reason, Some(trade_api::CancelReason::Consumer));
}

#[tokio::test]
async fn days_must_exist() {
    let market = Market::open().await;
    let finance = market.bed.service("finance");
    finance.get("/internal/reconciliation/orders").await.refused(400, "query.invalid");
    finance.get("/internal/reconciliation/orders?date=2026-02-30").await.refused(400, "query.invalid");
    finance.get("/internal/reconciliation/orders?date=2026-02-20&cursor=x").await.refused(400, "page.cursor");
}

#[tokio::test]
async fn days_before_the_platform_are_refused() {
    let market = Market::open().await;
    for day in ["1999-12-31", "-009999-01-01", "9999-12-31"] {
        let path = format!("/internal/reconciliation/orders?date={day}");
        market.bed.service("finance").get(&path).await.refused(400, "trade.no_such_day");
    }
}
