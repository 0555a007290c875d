//! Dividing an order's money: once, as agreed, as far as the provider goes along.

use std::time::Duration;

use finance::ledger::Account;
use finance_api::SettlementPaid;
use kernel::Money;
use sandbox_api::refund::Progress;
use serde_json::json;

use crate::support::{Finance, PRICE};

const REPORT: &str = "/api/v1/settlements/reports?from=2026-11-22&until=2026-11-22";

#[tokio::test]
async fn a_completed_order_is_settled_once() {
    let finance = Finance::start().await;
    let order = finance.referred_order();
    finance.pay(&order).await;
    finance.complete(&order).await;
    // Told twice by trade; each is an event of its own.
    finance.complete(&order).await;
    let events = finance.published::<SettlementPaid>().await;
    assert_eq!(events.len(), 1);
    let shares = [events[0].practitioner_share, events[0].platform_share, events[0].referrer_share];
    assert_eq!(shares, [15_323, 3_980, 597].map(Money::cny));
    assert_eq!(finance.total(Account::PLATFORM_REVENUE).await, 3_980);
    assert_eq!(finance.total(Account::PLATFORM_CASH).await, 3_980);
    assert_eq!(finance.total(Account::PROVIDER_CLEARING).await, 0);
    assert_eq!(finance.total(Account::escrow(order.payer.id())).await, 0);
    let sharings: Vec<_> = finance.provider.books().sharings.values().cloned().collect();
    assert_eq!(sharings.len(), 1);
    let (request, _) = &sharings[0];
    assert_eq!(request.collector, order.practitioner.to_string());
    assert_eq!(
        request.receivers.iter().map(|receiver| receiver.amount.minor).collect::<Vec<_>>(),
        [3_980, 597]
    );
    finance.assert_sound().await;
}

#[tokio::test]
async fn the_provider_takes_its_time() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    finance.provider.books().sharing_outcome = Some(Progress::Processing);
    finance.complete(&order).await;
    assert_eq!(finance.total(Account::practitioner_earnings(order.practitioner)).await, 15_920);
    assert_eq!(finance.published::<SettlementPaid>().await, []);
    finance.provider.books().sharing_outcome = None;
    finance.bed.advance(Duration::from_secs(10)).await;
    assert_eq!(finance.published::<SettlementPaid>().await.len(), 1);
    assert_eq!(finance.total(Account::practitioner_earnings(order.practitioner)).await, 0);
}

#[tokio::test]
async fn what_the_provider_refuses_is_ticketed() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    finance.provider.books().sharing_outcome = Some(Progress::Failed);
    finance.complete(&order).await;
    let tickets = finance.open_tickets().await;
    assert!(tickets[0].starts_with("settlement/stl_"), "{tickets:?}");
    assert_eq!(finance.total(Account::practitioner_earnings(order.practitioner)).await, 15_920);
    finance.assert_sound().await;
}

#[tokio::test]
async fn an_order_completed_without_payment_is_ticketed() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.complete(&order).await;
    assert_eq!(finance.open_tickets().await, [format!("order/{}/unpaid", order.id)]);
}

#[tokio::test]
async fn reports_are_for_those_whom_they_concern() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    finance.complete(&order).await;
    let practitioner = finance.bed.known_user(order.practitioner.uuid(), &["practitioner"], &[]);
    let report = practitioner.get(REPORT).await.expect(200);
    assert_eq!(report["totals"]["practitioner_net"], json!(Money::cny(15_920)));
    assert_eq!(report["days"][0]["date"], "2026-11-22");
    assert_eq!(report["rows"]["items"][0]["status"], "paid");
    let other = finance.bed.user_with(&["practitioner"], &[]);
    assert_eq!(other.get(REPORT).await.expect(200)["totals"]["settlements"], 0);
    let theirs = format!("{REPORT}&practitioner_id={}", order.practitioner);
    other.get(&theirs).await.refused(403, "finance.no_reports");
    order.payer.get(REPORT).await.refused(403, "finance.no_reports");
    let operator = finance.bed.user_with(&["operator"], &["settlements:read"]);
    assert_eq!(operator.get(REPORT).await.expect(200)["totals"]["gross"], json!(Money::cny(PRICE)));
    assert_eq!(operator.get(&theirs).await.expect(200)["totals"]["settlements"], 1);
}

#[tokio::test]
async fn reports_come_as_files_and_by_pages() {
    let finance = Finance::start().await;
    for _ in 0..3 {
        let order = finance.order();
        finance.pay(&order).await;
        finance.complete(&order).await;
    }
    let operator = finance.bed.user_with(&["operator"], &["settlements:read"]);
    let first = operator.get(&format!("{REPORT}&limit=2")).await.expect(200);
    let next = first["rows"]["next"].as_str().unwrap();
    let second = operator.get(&format!("{REPORT}&limit=2&cursor={next}")).await.expect(200);
    assert_eq!(second["rows"]["items"].as_array().unwrap().len(), 1);
    let file = operator.clone().with_header("accept", "text/csv").get(REPORT).await;
    assert_eq!(file.status, 200);
    let text = String::from_utf8(file.bytes).unwrap();
    assert_eq!(text.lines().count(), 4);
    assert!(text.lines().nth(1).unwrap().contains(",completed,paid,CNY,19900,15920,3980,0,0,"), "{text}");
    let reversed = "/api/v1/settlements/reports?from=2026-11-23&until=2026-11-22";
    operator.get(reversed).await.refused(422, "finance.period_invalid");
}
