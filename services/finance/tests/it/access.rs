//! Who may call what: every endpoint, and somebody who may not.

use serde_json::json;

use crate::support::Finance;

const SIGNED_IN: [&str; 5] = [
    "/api/v1/payments",
    "/api/v1/payments/pay_01h2xcejqtf2nbrexx3vqjhp41",
    "/api/v1/points/balance",
    "/api/v1/points/transactions",
    "/api/v1/settlements/reports?from=2026-11-22&until=2026-11-22",
];

const PERMITTED: [&str; 11] = [
    "/api/v1/payments/all",
    "/api/v1/payments/figures",
    "/api/v1/ledger/accounts",
    "/api/v1/ledger/accounts/acc_01h2xcejqtf2nbrexx3vqjhp41",
    "/api/v1/ledger/accounts/acc_01h2xcejqtf2nbrexx3vqjhp41/entries",
    "/api/v1/ledger/totals",
    "/api/v1/ledger/transactions?order_id=ord_01h2xcejqtf2nbrexx3vqjhp41",
    "/api/v1/reconciliation-tickets",
    "/api/v1/reconciliations",
    "/api/v1/reconciliations/2026-11-22",
    "/api/v1/reconciliations/2026-11-22/breaks",
];

#[tokio::test]
async fn strangers_are_asked_to_sign_in() {
    let finance = Finance::start().await;
    let nobody = finance.bed.anonymous();
    for path in SIGNED_IN.iter().chain(&PERMITTED) {
        nobody.get(path).await.refused(401, "access.sign_in");
    }
    nobody.post("/api/v1/payments", json!({})).await.refused(401, "access.sign_in");
    let ticket = "/api/v1/reconciliation-tickets/tkt_01h2xcejqtf2nbrexx3vqjhp41/resolve";
    nobody.post(ticket, json!({"note": "done"})).await.refused(401, "access.sign_in");
    nobody
        .post("/api/v1/payments/callbacks/sandbox", json!({}))
        .await
        .refused(401, "finance.callback_forged");
}

#[tokio::test]
async fn permissions_are_asked_for() {
    let finance = Finance::start().await;
    let consumer = finance.bed.user();
    for path in PERMITTED {
        consumer.get(path).await.refused(403, "access.permission");
    }
    let ticket = "/api/v1/reconciliation-tickets/tkt_01h2xcejqtf2nbrexx3vqjhp41/resolve";
    consumer.post(ticket, json!({"note": "done"})).await.refused(403, "access.permission");
}

#[tokio::test]
async fn internal_endpoints_do_not_exist_for_people() {
    let finance = Finance::start().await;
    let consumer = finance.bed.user();
    for path in [
        "/internal/payments/reservations",
        "/internal/payments/reservations/ord_01h2xcejqtf2nbrexx3vqjhp41/release",
        "/internal/refunds",
    ] {
        consumer.post(path, json!({})).await.refused(404, "http.no_such_path");
        finance.bed.anonymous().post(path, json!({})).await.refused(401, "access.sign_in");
    }
}
