//! Writing rules: versions, mistakes, trying on the past.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{bed, decide, operator, order, publish, rule, settled_user};

const RULES: &str = "/api/v1/risk/rules";

#[tokio::test]
async fn versions_are_drafted_published_and_never_changed_again() {
    let bed = bed().await;
    let editor = operator(&bed, &["risk:edit", "risk:read"]);
    let draft = json!({"code": "large", "rule": rule("order.amount_minor > 1", "review", "abuse")});
    let first = editor.post(RULES, draft.clone()).await.expect(201);
    assert_eq!((&first["version"], &first["state"]), (&json!(1), &json!("draft")));
    editor.post(RULES, draft.clone()).await.refused(409, "ops.draft_exists");

    let path = format!("{RULES}/{}", first["rule_id"].as_str().unwrap());
    let edited = editor.put(&path, rule("order.amount_minor > 2", "review", "abuse")).await.expect(200);
    assert_eq!(edited["rule"]["expression"], "order.amount_minor > 2");
    let published = editor.post(&format!("{path}/publication"), json!({})).await.expect(200);
    assert_eq!(published["state"], "published");
    editor.put(&path, rule("true", "deny", "fraud")).await.refused(409, "ops.rule_not_draft");
    editor.post(&format!("{path}/publication"), json!({})).await.refused(409, "ops.rule_not_draft");

    let second = editor.post(RULES, draft).await.expect(201);
    assert_eq!(second["version"], 2);
    let next = format!("{RULES}/{}", second["rule_id"].as_str().unwrap());
    editor.post(&format!("{next}/publication"), json!({})).await.expect(200);
    editor.delete(&path).await.refused(409, "ops.rule_retired");

    let listed = editor.get(&format!("{RULES}?state=published")).await.expect(200);
    let codes: Vec<_> =
        listed["items"].as_array().unwrap().iter().map(|one| (&one["code"], &one["version"])).collect();
    assert!(codes.contains(&(&json!("large"), &json!(2))));
    assert!(!codes.contains(&(&json!("large"), &json!(1))));
}

#[tokio::test]
async fn the_list_is_paged() {
    let bed = bed().await;
    let reader = operator(&bed, &["risk:read"]);
    let mut codes = Vec::new();
    let mut path = format!("{RULES}?limit=3");
    loop {
        let page = reader.get(&path).await.expect(200);
        codes.extend(page["items"].as_array().unwrap().iter().map(|one| one["code"].clone()));
        let Some(next) = page["next"].as_str() else { break };
        path = format!("{RULES}?limit=3&cursor={next}");
    }
    assert_eq!(
        codes,
        ["cancellation_churn", "failed_payment_burst", "new_account_large_order", "unusual_amount"]
    );
}

#[tokio::test]
async fn mistakes_are_located_and_nothing_is_stored() {
    let bed = bed().await;
    let editor = operator(&bed, &["risk:edit"]);
    let post = async |code: &str, rule: Value| editor.post(RULES, json!({"code": code, "rule": rule})).await;
    let problem = post("a", rule("order.amount_minor >\n secret", "review", "abuse"))
        .await
        .refused(422, "ops.rule_does_not_compile");
    assert_eq!((&problem["line"], &problem["column"]), (&json!(2), &json!(2)));
    assert_eq!(problem["errors"][0]["pointer"], "/expression");
    post("Not A Name", rule("true", "review", "abuse")).await.refused(422, "ops.invalid_rule");
    let forged = kernel::Cursor::encode(&("\0", 1));
    let reader = operator(&bed, &["risk:read"]);
    reader.get(&format!("{RULES}?cursor={forged}")).await.refused(400, "page.cursor");
    let mut severe = rule("true", "review", "abuse");
    severe["severity"] = json!(9);
    post("a", severe).await.refused(422, "ops.invalid_rule");
    let mut lenient = rule("true", "allow", "abuse");
    lenient["lock"] = json!(true);
    post("a", lenient).await.refused(422, "ops.invalid_rule");
    let mut nameless = rule("true", "allow", "abuse");
    nameless["title_zh"] = json!(" ");
    post("a", nameless).await.refused(422, "ops.invalid_rule");
    assert_eq!(post("a", rule("true", "review", "abuse")).await.expect(201)["version"], 1);
    let nowhere = format!("{RULES}/{}", ids::RiskRuleId::from_uuid(bed.env().uuid()));
    editor.put(&nowhere, rule("true", "review", "abuse")).await.refused(404, "ops.rule_not_found");
    editor.delete(&nowhere).await.refused(404, "ops.rule_not_found");
    editor.post(&format!("{nowhere}/publication"), json!({})).await.refused(404, "ops.rule_not_found");
}

#[tokio::test]
async fn a_trial_replays_the_past_and_touches_nobody() {
    let bed = bed().await;
    let buyer = settled_user(&bed).await;
    let mut dear = rule("order.amount_minor > 70000", "review", "abuse");
    dear["alert"] = json!(true);
    publish(&bed, "dear", dear).await;
    let decider = operator(&bed, &["risk:decide"]);
    decide(&bed, &order(&bed, buyer, 90_000)).await;
    bed.move_clock(Duration::from_hours(30 * 24));
    for (fen, ruling) in
        [(10_000, None), (60_000, None), (80_000, Some("confirm")), (90_000, Some("dismiss"))]
    {
        let decision = decide(&bed, &order(&bed, buyer, fen)).await;
        if let Some(ruling) = ruling {
            let path = format!("/api/v1/risk/alerts/{}/verdict", decision["alert_id"].as_str().unwrap());
            decider.post(&path, json!({"verdict": ruling, "note": "looked into"})).await.expect(200);
        }
    }
    let editor = operator(&bed, &["risk:edit"]);
    let attempt = async |days: u16| {
        let body = json!({"rule": rule("order.amount_minor > 50000", "deny", "abuse"), "days": days});
        editor.post(&format!("{RULES}/try"), body).await
    };
    let trial = attempt(7).await.expect(200);
    assert_eq!((&trial["evaluated"], &trial["fired"], &trial["stricter"]), (&json!(4), &json!(3), &json!(3)));
    assert_eq!(
        (&trial["confirmed"], &trial["dismissed"], &trial["precision"]),
        (&json!(1), &json!(1), &json!(0.5))
    );
    assert_eq!(attempt(60).await.expect(200)["evaluated"], 5);
    attempt(0).await.refused(422, "ops.replay_too_long");
    attempt(91).await.refused(422, "ops.replay_too_long");
    assert_eq!(decide(&bed, &order(&bed, buyer, 60_000)).await["verdict"], "allow");
}
