//! What calling off would cost, told before: the terms, and the preview of one order.

use kernel_test::Actor;
use serde_json::{Value, json};

use crate::support::{HOUR, MINUTE, Market, set_status};

async fn preview(actor: &Actor, order: ids::OrderId) -> Value {
    actor.get(&format!("/api/v1/orders/{order}/cancellation")).await.expect(200)
}

/// Refund and fee, fen.
fn parting(preview: &Value) -> (i64, i64) {
    (preview["refund"]["minor"].as_i64().unwrap(), preview["fee"]["minor"].as_i64().unwrap())
}

#[tokio::test]
async fn anyone_may_read_the_terms() {
    let market = Market::open().await;
    let terms = market.bed.anonymous().get("/api/v1/order-terms").await.expect(200);
    let tier = |hours_before, share| json!({"hours_before": hours_before, "refund_basis_points": share});
    assert_eq!(
        terms["cancellation"],
        json!({
            "nobody_found_basis_points": 10_000,
            "tiers": [tier(24, 10_000), tier(4, 8_000), tier(0, 5_000)],
            "otherwise_basis_points": 0,
        })
    );
    assert_eq!(terms["booking"], json!({"lead_minutes": 60, "horizon_days": 60}));
    assert_eq!(
        (&terms["waiting"]["pay_within_minutes"], &terms["waiting"]["rate_within_days"]),
        (&json!(15), &json!(7))
    );

    let tiers = json!([{"hours_before": 2, "basis_points": 9_000}]);
    let strict = Market::open_with(json!({"refund_tiers": tiers, "pay_within_minutes": 10})).await;
    let terms = strict.bed.anonymous().get("/api/v1/order-terms").await.expect(200);
    assert_eq!(terms["cancellation"]["tiers"], json!([tier(2, 9_000)]));
    assert_eq!(terms["waiting"]["pay_within_minutes"], 10);
}

#[tokio::test]
async fn the_preview_is_what_happens_then() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.confirmed(&anna, &zhou, 25 * HOUR).await;
    let starts_at = market.bed.now() + 25 * HOUR;

    let free = preview(&anna, order).await;
    assert_eq!((&free["reason"], &free["rule"]), (&json!("consumer"), &json!("notice")));
    assert_eq!((parting(&free), &free["refund_basis_points"]), ((8_800, 0), &json!(10_000)));
    assert_eq!(free["until"], json!(starts_at - 24 * HOUR));
    assert_eq!((&free["as_of"], parting(&free["after"])), (&json!(market.bed.now()), (7_040, 1_760)));

    market.bed.move_clock(HOUR);
    assert_eq!(parting(&preview(&anna, order).await), (8_800, 0), "the last moment counts");
    market.bed.move_clock(MINUTE);
    let dearer = preview(&anna, order).await;
    assert_eq!((parting(&dearer), &dearer["until"]), ((7_040, 1_760), &json!(starts_at - 4 * HOUR)));
    let ended = set_status(&anna, order, "cancelled").await.expect(200);
    assert_eq!(ended["refund"], dearer["refund"]);
    let path = format!("/api/v1/orders/{order}/cancellation");
    anna.get(&path).await.refused(409, "trade.move_not_possible");
}

#[tokio::test]
async fn each_side_is_told_what_it_would_mean_for_them() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let unpaid = market.place(&anna, 5 * HOUR).await;
    let seen = preview(&anna, unpaid).await;
    assert_eq!(
        (&seen["rule"], &seen["paid"]["minor"], parting(&seen)),
        (&json!("unpaid"), &json!(0), (0, 0))
    );
    market.pay(unpaid).await;
    let seen = preview(&anna, unpaid).await;
    assert_eq!((&seen["rule"], parting(&seen)), (&json!("nobody_found"), (8_800, 0)));
    assert!(seen.get("until").is_none() && seen.get("after").is_none(), "{seen:#}");

    let order = market.confirmed(&anna, &zhou, 2 * HOUR).await;
    assert_eq!(parting(&preview(&anna, order).await), (4_400, 4_400));
    for (person, reason) in [(&zhou, "practitioner"), (&market.operator(), "operator")] {
        let seen = preview(person, order).await;
        assert_eq!((&seen["reason"], &seen["rule"]), (&json!(reason), &json!("not_the_consumer")));
        assert_eq!((parting(&seen), seen.get("until")), ((8_800, 0), None));
    }
    market.bed.move_clock(2 * HOUR + MINUTE);
    let late = preview(&anna, order).await;
    assert_eq!((parting(&late), late.get("after")), ((0, 8_800), None), "it gets no worse");
    set_status(&zhou, order, "in_service").await.expect(200);
    let path = format!("/api/v1/orders/{order}/cancellation");
    anna.get(&path).await.refused(403, "trade.move_not_yours");
}
