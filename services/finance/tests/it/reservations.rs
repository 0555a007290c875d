//! Reserving and releasing, in either order.

use kernel::Money;
use serde_json::json;

use crate::support::{Finance, PRICE};

#[tokio::test]
async fn an_order_is_reserved_once_with_its_split() {
    let finance = Finance::start().await;
    let order = finance.referred_order();
    let first = finance.reserve(&order).await.expect(200);
    assert_eq!(first["status"], "reserved");
    assert_eq!(first["split"]["platform"], json!(Money::cny(3_980)));
    assert_eq!(first["split"]["referrer"], json!(Money::cny(597)));
    assert_eq!(first["split"]["practitioner"], json!(Money::cny(15_323)));
    assert_eq!(finance.reserve(&order).await.expect(200), first);
    let mut other = finance.terms(&order);
    other["amount"]["minor"] = json!(PRICE + 1);
    let trade = finance.bed.service("trade");
    trade.post("/internal/payments/reservations", other).await.refused(409, "finance.reservation_differs");
}

#[tokio::test]
async fn what_cannot_be_settled_is_refused_before_anyone_pays() {
    let finance = Finance::start().await;
    let trade = finance.bed.service("trade");
    let order = finance.order();
    let refuse = async |pointer: &str, value: serde_json::Value, code: &str| {
        let mut terms = finance.terms(&order);
        *terms.pointer_mut(pointer).unwrap() = value;
        trade.post("/internal/payments/reservations", terms).await.refused(422, code)
    };
    let late = json!("2027-08-01T00:00:00Z");
    assert_eq!(refuse("/settles_by", late, "finance.split_infeasible").await["reason"], "window");
    assert_eq!(refuse("/amount/minor", json!(0), "finance.split_infeasible").await["reason"], "amount");
    refuse("/amount/currency", json!("JPY"), "finance.currency_unsupported").await;
    refuse("/expires_at", json!("2026-11-22T03:59:59Z"), "finance.expires_in_past").await;
    let mut terms = finance.terms(&order);
    terms["referrer_id"] = terms["payer_id"].clone();
    let refused =
        trade.post("/internal/payments/reservations", terms).await.refused(422, "finance.split_infeasible");
    assert_eq!(refused["reason"], "same_party");
    let mut unknown = finance.terms(&order);
    unknown["tip"] = json!(1);
    trade.post("/internal/payments/reservations", unknown).await.refused(422, "body.invalid");
}

#[tokio::test]
async fn a_release_that_comes_first_refuses_the_reserve() {
    let finance = Finance::start().await;
    let order = finance.order();
    let released = finance.release(&order).await.expect(200);
    assert_eq!((&released["status"], released.get("split")), (&json!("released"), None));
    assert_eq!(finance.release(&order).await.expect(200), released);
    finance.reserve(&order).await.refused(409, "finance.reservation_released");
    finance.start_payment(&order).await.refused(404, "finance.nothing_to_pay");
}

#[tokio::test]
async fn a_released_order_cannot_be_paid() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.reserve(&order).await.expect(200);
    finance.release(&order).await.expect(200);
    finance.start_payment(&order).await.refused(409, "finance.reservation_released");
    let path = format!("/internal/payments/reservations/{}/release", order.id);
    let trade = finance.bed.service("trade");
    trade.post(&path, json!({"reason": ""})).await.refused(422, "finance.out_of_bounds");
}
