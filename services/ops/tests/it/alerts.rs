//! What people decide about alerts.

use std::time::Duration;

use kernel_postgres::Run;
use kernel_test::Bed;
use serde_json::{Value, json};

use crate::support::{bed, bed_with_auth, decide, operator, order, publish, rule, settled_user, user};

/// An open alert of this class; its path.
async fn alert(bed: &Bed, class: &str) -> String {
    let mut watch = rule("true", "review", class);
    watch["alert"] = json!(true);
    publish(bed, "watch", watch).await;
    let decision = decide(bed, &order(bed, settled_user(bed).await, 100)).await;
    format!("/api/v1/risk/alerts/{}/verdict", decision["alert_id"].as_str().expect("an alert"))
}

fn verdict(ruling: &str) -> Value {
    json!({"verdict": ruling, "note": "核实了付款人"})
}

#[tokio::test]
async fn confirmed_fraud_locks_and_an_appeal_can_overturn_it() {
    let (bed, auth) = bed_with_auth().await;
    let path = alert(&bed, "fraud").await;
    let decider = operator(&bed, &["risk:decide"]);
    let confirmed = decider.post(&path, verdict("confirm")).await.expect(200);
    assert_eq!((&confirmed["state"], &confirmed["locked"]), (&json!("confirmed"), &json!(true)));
    bed.settle().await;
    assert_eq!(auth.locked().len(), 1);

    let problem = decider.post(&path, verdict("dismiss")).await.refused(409, "ops.ruling_out_of_place");
    assert_eq!(problem["state"], "confirmed");
    assert_eq!(decider.post(&path, verdict("appeal")).await.expect(200)["state"], "appealed");
    let overturned = decider.post(&path, verdict("dismiss")).await.expect(200);
    assert_eq!(
        (&overturned["state"], &overturned["follow_up"]),
        (&json!("dismissed"), &json!("unlock_account"))
    );
    bed.settle().await;
    assert_eq!(auth.locked().len(), 1);
    let rulings = bed.db().read().await.unwrap().rows("select ruling, note from risk_rulings", &[]).await;
    assert_eq!(rulings.unwrap().len(), 3, "every ruling is kept");
}

#[tokio::test]
async fn a_dismissed_suspicion_locks_nobody() {
    let (bed, auth) = bed_with_auth().await;
    let path = alert(&bed, "fraud").await;
    let decider = operator(&bed, &["risk:decide"]);
    let dismissed = decider.post(&path, verdict("dismiss")).await.expect(200);
    assert_eq!((&dismissed["state"], &dismissed["locked"]), (&json!("dismissed"), &json!(false)));
    assert!(dismissed["follow_up"].is_null());
    bed.settle().await;
    assert!(auth.locked().is_empty());
}

#[tokio::test]
async fn a_ruling_needs_a_reason_and_an_alert() {
    let bed = bed().await;
    let path = alert(&bed, "abuse").await;
    let decider = operator(&bed, &["risk:decide"]);
    let silent = json!({"verdict": "confirm", "note": "  "});
    decider.post(&path, silent).await.refused(422, "ops.note_missing");
    let nowhere = format!("/api/v1/risk/alerts/{}/verdict", ids::RiskAlertId::from_uuid(bed.env().uuid()));
    decider.post(&nowhere, verdict("confirm")).await.refused(404, "ops.alert_not_found");
}

#[tokio::test]
async fn a_repeated_ruling_gets_the_first_answer() {
    let (bed, auth) = bed_with_auth().await;
    let path = alert(&bed, "fraud").await;
    let decider = operator(&bed, &["risk:decide"]).with_key("once");
    let first = decider.post(&path, verdict("confirm")).await.expect(200);
    assert_eq!(decider.post(&path, verdict("confirm")).await.expect(200), first);
    bed.settle().await;
    assert_eq!(auth.locked().len(), 1);
}

#[tokio::test]
async fn alerts_are_filtered_and_paged() {
    let bed = bed().await;
    let mut watch = rule("order.amount_minor >= 1000", "review", "abuse");
    watch["alert"] = json!(true);
    publish(&bed, "watch", watch).await;
    let buyers = [settled_user(&bed).await, settled_user(&bed).await];
    for n in 0..5 {
        decide(&bed, &order(&bed, buyers[n % 2], 1_000)).await;
        bed.move_clock(Duration::from_secs(1));
    }
    let reader = operator(&bed, &["risk:read"]);
    let list = async |query: &str| {
        let page = reader.get(&format!("/api/v1/risk/alerts{query}")).await.expect(200);
        page["items"].as_array().unwrap().clone()
    };
    assert_eq!(list("").await.len(), 5);
    assert_eq!(list(&format!("?user_id={}", buyers[0])).await.len(), 3);
    assert_eq!(list(&format!("?user_id={}", user(&bed))).await.len(), 0);
    assert_eq!(list("?state=open&class=abuse&min_severity=3").await.len(), 5);
    assert_eq!(list("?class=fraud").await.len(), 0);
    assert_eq!(list("?min_severity=4").await.len(), 0);
    let mut seen = Vec::new();
    let mut path = "/api/v1/risk/alerts?limit=2".to_owned();
    loop {
        let page = reader.get(&path).await.expect(200);
        seen.extend(page["items"].as_array().unwrap().iter().map(|one| one["opened_at"].to_string()));
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/api/v1/risk/alerts?limit=2&cursor={next}");
    }
    assert_eq!(seen.len(), 5);
    assert!(seen.is_sorted_by(|a, b| a > b), "newest first: {seen:?}");
    reader.get("/api/v1/risk/alerts?state=lost").await.refused(400, "query.invalid");
}
