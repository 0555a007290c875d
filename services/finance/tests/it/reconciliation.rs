//! Reconciliation: a clean day, and one of each kind of break.

use std::time::Duration;

use finance::domain::recon::{BreakKind, Report, Resolution, Source};
use finance_api::{PaymentRefunded, PaymentSuccess, SettlementPaid};
use kernel::Money;
use sandbox_api::statement::Line;
use serde_json::json;
use trade_api::{OrderStatus, ReconciliationOrder};

use crate::support::{Finance, Order, PRICE, today};

async fn reconcile(finance: &Finance) -> Report {
    finance::reconcile(&finance.bed.deps, today()).await.unwrap()
}

/// One break, with its kind, source and resolution.
async fn only(finance: &Finance) -> (BreakKind, Source, Resolution) {
    let report = reconcile(finance).await;
    assert_eq!(report.breaks.len(), 1, "{report}");
    let found = &report.breaks[0];
    (found.found.kind, found.found.source, found.resolution)
}

/// A paid order that trade knows as paid, long enough ago that nothing is under way.
async fn paid(finance: &Finance) -> Order {
    let order = finance.order();
    finance.pay(&order).await;
    finance.trade.list(vec![finance.reported(&order, OrderStatus::Open)]);
    finance.bed.advance(Duration::from_hours(2)).await;
    order
}

#[tokio::test]
async fn a_whole_day_is_clean() {
    let finance = Finance::start().await;
    let (served, cancelled, unpaid) = (finance.referred_order(), finance.order(), finance.order());
    finance.pay(&served).await;
    finance.complete(&served).await;
    finance.pay(&cancelled).await;
    finance.cancel(&cancelled, PRICE, false).await;
    finance.reserve(&unpaid).await.expect(200);
    finance.trade.list(vec![
        finance.reported(&served, OrderStatus::Completed),
        ReconciliationOrder {
            refund: Money::cny(PRICE),
            ..finance.reported(&cancelled, OrderStatus::Cancelled)
        },
        finance.reported(&unpaid, OrderStatus::PendingPayment),
    ]);
    finance.bed.advance(Duration::from_hours(2)).await;
    let report = reconcile(&finance).await;
    assert!(report.clean(), "{report}");
    assert_eq!((report.counts.orders, report.counts.ledger, report.counts.statement), (3, 3, 3));
    assert_eq!(report.totals.statement_payments_minor, 2 * PRICE);
    assert_eq!(report.totals.ledger_refunds_minor, PRICE);
    finance.assert_sound().await;
}

#[tokio::test]
async fn a_lost_callback_is_booked() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay_silently(&order).await;
    finance.trade.list(vec![finance.reported(&order, OrderStatus::PendingPayment)]);
    assert_eq!(only(&finance).await, (BreakKind::Missing, Source::Ledger, Resolution::Repaired));
    finance.bed.settle().await;
    assert_eq!(finance.published::<PaymentSuccess>().await.len(), 1);
    finance.trade.list(vec![finance.reported(&order, OrderStatus::Open)]);
    assert!(reconcile(&finance).await.clean());
}

#[tokio::test]
async fn a_refund_the_provider_made_is_booked() {
    use sandbox_api::refund::Progress;
    let finance = Finance::start().await;
    let order = paid(&finance).await;
    finance.provider.books().refund_outcome = Some(Progress::Processing);
    let body = json!({"order_id": order.id, "amount": Money::cny(100), "reason": "r", "key": "k"});
    finance.bed.service("ops").post("/internal/refunds", body).await.expect(202);
    finance.bed.settle().await;
    let now = finance.bed.now();
    {
        let mut books = finance.provider.books();
        books.refund_outcome = None;
        books.refunds.values_mut().for_each(|refund| refund.finished_at = Some(now));
    }
    assert_eq!(only(&finance).await, (BreakKind::Missing, Source::Ledger, Resolution::Repaired));
    finance.bed.settle().await;
    assert_eq!(finance.published::<PaymentRefunded>().await.len(), 1);
    assert!(reconcile(&finance).await.clean());
}

#[tokio::test]
async fn lines_that_are_missing_twice_or_wrong_are_ticketed() {
    type Change = fn(&mut Vec<Line>);
    let cases: [(Change, BreakKind, Source); 5] = [
        (|lines| lines.clear(), BreakKind::Missing, Source::Provider),
        (|lines| lines.push(lines[0].clone()), BreakKind::Duplicate, Source::Provider),
        (|lines| lines[0].amount_minor += 1, BreakKind::Amount, Source::Provider),
        (|lines| lines[0].state = "failed".to_owned(), BreakKind::Status, Source::Provider),
        (
            |lines| lines.push(Line { out_trade_no: "unknown".to_owned(), ..lines[0].clone() }),
            BreakKind::Missing,
            Source::Ledger,
        ),
    ];
    let finance = Finance::start().await;
    paid(&finance).await;
    for (change, kind, source) in cases {
        finance.provider.forge_statement(change);
        assert_eq!(only(&finance).await, (kind, source, Resolution::Ticketed));
    }
    finance.provider.books().forged_statement = None;
    assert!(reconcile(&finance).await.clean());
    assert_eq!(finance.open_tickets().await.len(), 5);
}

#[tokio::test]
async fn near_the_end_of_the_day_a_line_may_be_late() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    finance.trade.list(vec![finance.reported(&order, OrderStatus::Open)]);
    finance.provider.forge_statement(Vec::clear);
    assert_eq!(only(&finance).await, (BreakKind::Late, Source::Provider, Resolution::Awaited));
    assert_eq!(finance.open_tickets().await, [] as [String; 0]);
}

#[tokio::test]
async fn trade_and_the_books_disagree() {
    let finance = Finance::start().await;
    let order = paid(&finance).await;
    let reported = finance.reported(&order, OrderStatus::Open);
    let dear = ReconciliationOrder { amount: Money::cny(PRICE + 1), ..reported.clone() };
    finance.trade.list(vec![dear]);
    assert_eq!(only(&finance).await, (BreakKind::Amount, Source::Ledger, Resolution::Ticketed));
    finance.trade.list(vec![reported.clone(), reported.clone()]);
    assert_eq!(only(&finance).await, (BreakKind::Duplicate, Source::Orders, Resolution::Ticketed));
    finance.trade.list(Vec::new());
    assert_eq!(only(&finance).await, (BreakKind::Missing, Source::Orders, Resolution::Ticketed));
    let unpaid = finance.order();
    finance.trade.list(vec![reported.clone(), finance.reported(&unpaid, OrderStatus::Open)]);
    assert_eq!(only(&finance).await, (BreakKind::Missing, Source::Ledger, Resolution::Ticketed));
    finance.trade.list(vec![ReconciliationOrder {
        paid_at: None,
        ..reported_as(&reported, OrderStatus::PendingPayment)
    }]);
    assert_eq!(only(&finance).await, (BreakKind::Status, Source::Orders, Resolution::Repaired));
    assert_eq!(finance.published::<PaymentSuccess>().await.len(), 2, "told again");
}

fn reported_as(order: &ReconciliationOrder, status: OrderStatus) -> ReconciliationOrder {
    ReconciliationOrder { status, ..order.clone() }
}

#[tokio::test]
async fn a_settlement_that_never_was_is_made() {
    let finance = Finance::start().await;
    let order = paid(&finance).await;
    let reported = finance.reported(&order, OrderStatus::Completed);
    let long_ago = finance.bed.now() - jiff::SignedDuration::from_hours(1);
    finance.trade.list(vec![ReconciliationOrder { completed_at: Some(long_ago), ..reported }]);
    assert_eq!(only(&finance).await, (BreakKind::Status, Source::Ledger, Resolution::Repaired));
    finance.bed.advance(Duration::from_mins(1)).await;
    assert_eq!(finance.published::<SettlementPaid>().await.len(), 1);
    assert!(reconcile(&finance).await.clean());
    finance.assert_sound().await;
}

#[tokio::test]
async fn a_refund_that_never_was_is_made() {
    let finance = Finance::start().await;
    let order = paid(&finance).await;
    let long_ago = finance.bed.now() - jiff::SignedDuration::from_hours(1);
    let reported = ReconciliationOrder {
        cancelled_at: Some(long_ago),
        refund: Money::cny(PRICE),
        ..finance.reported(&order, OrderStatus::Cancelled)
    };
    finance.trade.list(vec![reported]);
    assert_eq!(only(&finance).await, (BreakKind::Status, Source::Ledger, Resolution::Repaired));
    finance.bed.settle().await;
    assert_eq!(finance.payment(&order).await["status"], "refunded");
    assert!(reconcile(&finance).await.clean());
}

#[tokio::test]
async fn people_read_the_report_and_resolve_its_tickets() {
    let finance = Finance::start().await;
    paid(&finance).await;
    finance.provider.forge_statement(|lines| lines[0].amount_minor += 1);
    let operator = finance.bed.user_with(&["operator"], &["reconciliation:manage"]);
    let path = "/api/v1/reconciliations/2026-11-22";
    operator.get(path).await.refused(404, "finance.reconciliation_not_found");
    reconcile(&finance).await;
    let report = operator.get(path).await.expect(200);
    assert_eq!((&report["clean"], &report["ticketed"]), (&json!(false), &json!(1)));
    assert!(report["text"].as_str().unwrap().contains("expected ¥199.00, found ¥199.01"), "{report}");
    let breaks = operator.get(&format!("{path}/breaks")).await.expect(200);
    let ticket = breaks["items"][0]["ticket_id"].as_str().unwrap();
    let resolve = format!("/api/v1/reconciliation-tickets/{ticket}/resolve");
    operator.post(&resolve, json!({"note": ""})).await.refused(422, "finance.out_of_bounds");
    let resolved = operator.post(&resolve, json!({"note": "the provider corrected it"})).await.expect(200);
    assert_eq!(resolved["resolved_by"], json!(operator.id::<ids::kinds::User>()));
    operator.post(&resolve, json!({"note": "again"})).await.refused(409, "finance.ticket_resolved");
    let nobody = "/api/v1/reconciliation-tickets/tkt_01h2xcejqtf2nbrexx3vqjhp41/resolve";
    operator.post(nobody, json!({"note": "x"})).await.refused(404, "finance.ticket_not_found");
}

#[tokio::test]
async fn every_night_yesterday_is_reconciled() {
    let finance = Finance::start().await;
    let order = paid(&finance).await;
    finance.trade.list(vec![finance.reported(&order, OrderStatus::Open)]);
    finance.bed.advance(Duration::from_hours(24)).await;
    let operator = finance.bed.user_with(&["operator"], &["reconciliation:manage"]);
    let report = operator.get("/api/v1/reconciliations/2026-11-22").await.expect(200);
    assert_eq!(report["clean"], true, "{report}");

    // The platform stood still for three nights.
    finance.bed.advance(Duration::from_hours(72)).await;
    for day in ["2026-11-23", "2026-11-24", "2026-11-25"] {
        operator.get(&format!("/api/v1/reconciliations/{day}")).await.expect(200);
    }
    operator.get("/api/v1/reconciliations/2026-11-26").await.refused(404, "finance.reconciliation_not_found");
    let tomorrow = "2026-12-01".parse().unwrap();
    let error = finance::reconcile(&finance.bed.deps, tomorrow).await.unwrap_err();
    assert!(error.to_string().contains("has not begun"), "{error}");
}
