//! Deciding on orders.

use std::time::Duration;

use auth_api::LockReason;
use serde_json::{Value, json};
use trade_api::CancelReason;

use crate::support::{
    Service, bed, bed_with_auth, decide, operator, order, publish, rule, settled_user, user,
};

#[tokio::test]
async fn an_ordinary_order_is_allowed_and_decided_once() {
    let bed = bed().await;
    let request = order(&bed, settled_user(&bed).await, 19_900);
    let first = decide(&bed, &request).await;
    assert_eq!(first, json!({"verdict": "allow", "reasons": [], "locked": false}));
    assert_eq!(decide(&bed, &request).await, first);
    let mut other = request;
    other["user_id"] = json!(user(&bed));
    let answer = bed.service("trade").post("/internal/risk/decisions", other).await;
    answer.refused(409, "ops.order_of_another");
}

#[tokio::test]
async fn a_rule_acts_from_its_publication_to_its_retirement_without_a_restart() {
    let bed = bed().await;
    let buyer = settled_user(&bed).await;
    let verdict = async || decide(&bed, &order(&bed, buyer, 40_000)).await["verdict"].clone();
    assert_eq!(verdict().await, "allow");

    publish(&bed, "large", rule("order.amount_minor > 30000", "review", "abuse")).await;
    assert_eq!(verdict().await, "review");

    // A second version, stricter, then looser.
    publish(&bed, "large", rule("order.amount_minor > 30000", "deny", "abuse")).await;
    assert_eq!(verdict().await, "deny");
    let last = publish(&bed, "large", rule("order.amount_minor > 50000", "deny", "abuse")).await;
    assert_eq!(verdict().await, "allow");

    let editor = operator(&bed, &["risk:edit"]);
    assert_eq!(editor.delete(&format!("/api/v1/risk/rules/{last}")).await.expect(200)["state"], "retired");
    let dear = decide(&bed, &order(&bed, buyer, 60_000)).await;
    assert_eq!(dear["verdict"], "allow");
}

#[tokio::test]
async fn fraud_denied_locks_the_account_through_auth() {
    let (bed, auth) = bed_with_auth().await;
    let buyer = settled_user(&bed).await;
    publish(&bed, "stolen", rule("facts.card_country != 'CN'", "deny", "fraud")).await;
    let mut request = order(&bed, buyer, 19_900);
    request["facts"] = json!({"card_country": "XX"});
    auth.is_away(true);
    let decision = decide(&bed, &request).await;
    assert_eq!((&decision["verdict"], &decision["locked"]), (&json!("deny"), &json!(true)));
    assert_eq!(decision["reasons"], json!(["stolen"]));
    // Auth is away when the verdict falls; the lock is a durable job.
    let _ = bed.runtime.run_until_idle().await;
    assert!(auth.locked().is_empty());
    auth.is_away(false);
    bed.advance(Duration::from_mins(1)).await;
    let locked = auth.locked();
    assert_eq!(locked.len(), 1);
    assert_eq!((locked[0].0, locked[0].1.reason), (buyer, LockReason::Fraud));
    assert_eq!(locked[0].1.by, format!("risk_alert:{}", decision["alert_id"].as_str().unwrap()));
    // The repeat of the step locks nobody twice.
    assert_eq!(decide(&bed, &request).await, decision);
    bed.settle().await;
    assert_eq!(auth.locked().len(), 1);
}

#[tokio::test]
async fn a_denial_for_abuse_leaves_the_account_alone() {
    let (bed, auth) = bed_with_auth().await;
    publish(&bed, "rude", rule("true", "deny", "abuse")).await;
    let decision = decide(&bed, &order(&bed, user(&bed), 100)).await;
    assert_eq!((&decision["verdict"], &decision["locked"]), (&json!("deny"), &json!(false)));
    assert!(decision["alert_id"].is_string());
    bed.settle().await;
    assert!(auth.locked().is_empty());
}

#[tokio::test]
async fn velocity_counts_what_was_tried_at_once() {
    let bed = bed().await;
    let buyer = settled_user(&bed).await;
    publish(&bed, "burst", rule("user.orders_10m > 3", "review", "abuse")).await;
    let verdict = async || decide(&bed, &order(&bed, buyer, 100)).await["verdict"].clone();
    for _ in 0..3 {
        assert_eq!(verdict().await, "allow");
    }
    assert_eq!(verdict().await, "review");
    bed.move_clock(Duration::from_mins(11));
    assert_eq!(verdict().await, "allow");
}

#[tokio::test]
async fn concurrent_orders_of_one_buyer_see_each_other() {
    let bed = bed().await;
    let buyer = settled_user(&bed).await;
    publish(&bed, "burst", rule("user.orders_10m > 5", "review", "abuse")).await;
    let requests: Vec<Value> = (0..12).map(|_| order(&bed, buyer, 100)).collect();
    let trade = bed.service("trade");
    let answers = requests.iter().map(|request| trade.post("/internal/risk/decisions", request.clone()));
    let mut allowed = 0;
    for answer in futures::future::join_all(answers).await {
        allowed += u32::from(answer.expect(200)["verdict"] == "allow");
    }
    assert_eq!(allowed, 5);
}

#[tokio::test]
async fn the_rules_that_ship_look_at_history() {
    let bed = bed().await;
    // A new account with a large order.
    let newcomer = user(&bed);
    let decision = decide(&bed, &order(&bed, newcomer, 600_000)).await;
    assert_eq!(
        (&decision["verdict"], &decision["reasons"]),
        (&json!("review"), &json!(["new_account_large_order"]))
    );
    // Order after order that is never paid.
    let dodger = settled_user(&bed).await;
    for _ in 0..10 {
        let mut service = Service::of(&bed, user(&bed));
        service.client = dodger;
        bed.receive(&service.cancelled(&bed, CancelReason::Unpaid)).await;
        decide(&bed, &order(&bed, dodger, 100)).await;
    }
    let decision = decide(&bed, &order(&bed, dodger, 100)).await;
    assert_eq!(decision["reasons"], json!(["failed_payment_burst"]));
    assert_eq!(decision["verdict"], "deny");
}

#[tokio::test]
async fn a_rule_that_fails_is_a_review() {
    let bed = bed().await;
    publish(&bed, "far", rule("facts.distance_meters > 100000", "deny", "fraud")).await;
    let decision = decide(&bed, &order(&bed, settled_user(&bed).await, 100)).await;
    assert_eq!(decision["verdict"], "review");
    assert_eq!(decision["reasons"], json!(["far:not_evaluated"]));
    assert_eq!(decision["locked"], false);
}

#[tokio::test]
async fn odd_facts_are_refused_and_change_nothing() {
    let bed = bed().await;
    let buyer = settled_user(&bed).await;
    let mut request = order(&bed, buyer, 100);
    request["facts"] = json!({"nested": {"a": 1}, "Loud": 1});
    let answer = bed.service("trade").post("/internal/risk/decisions", request.clone()).await;
    let problem = answer.refused(422, "ops.invalid_facts");
    assert_eq!(problem["errors"].as_array().unwrap().len(), 2);
    request["facts"] = json!({});
    publish(&bed, "first", rule("user.orders_24h > 1", "review", "abuse")).await;
    assert_eq!(decide(&bed, &request).await["verdict"], "allow", "the refused request did not count");
}
