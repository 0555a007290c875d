//! Matching rules: an edit counts at once, a mistake is located, two editors do not overwrite each other.

use serde_json::{Value, json};

use crate::support::{HOUR, Market, grab};

const PATH: &str = "/api/v1/matching/rules";

fn rule(key: &str, expression: &str) -> Value {
    json!({"key": key, "expression": expression, "enabled": true, "reason": {"zh": "原因", "en": "reason"}})
}

#[tokio::test]
async fn an_edit_counts_for_the_next_decision() {
    let market = Market::open().await;
    let (otto, anna, zhou) = (market.operator(), market.consumer(), market.practitioner().await);
    let order = market.paid(&anna, 3 * HOUR).await;
    let available = "/api/v1/matching/available-orders";
    assert_eq!(zhou.get(available).await.expect(200)["items"].as_array().unwrap().len(), 1);

    let current = otto.get(PATH).await.expect(200);
    assert_eq!((&current["version"], current["rules"].as_array().unwrap().len()), (&json!(1), 7));
    let mut rules = current["rules"].as_array().unwrap().clone();
    rules.push(rule("senior", "practitioner.level >= 4"));
    let edited = otto.put(PATH, json!({"version": 1, "rules": rules})).await.expect(200);
    assert_eq!(edited["version"], 2);
    assert_eq!(zhou.get(available).await.expect(200)["items"], json!([]));
    let problem = grab(&zhou, order).await.refused(409, "trade.not_eligible");
    assert_eq!(problem["reasons"], json!([{"rule": "senior", "text": {"zh": "原因", "en": "reason"}}]));

    rules.last_mut().unwrap()["enabled"] = false.into();
    otto.put(PATH, json!({"version": 2, "rules": rules})).await.expect(200);
    grab(&zhou, order).await.expect(201);
    assert_eq!(market.count("select count(distinct version) from matching_rules").await, 3);
}

#[tokio::test]
async fn mistakes_are_located_and_nothing_changes() {
    let market = Market::open().await;
    let otto = market.operator();
    let flawed = json!({"version": 1, "rules": [
        rule("fine", "practitioner.accepting"),
        rule("broken", "practitioner.level >\n nothing"),
        rule("number", "practitioner.level + 1"),
        rule("Bad Key", "true"),
    ]});
    let problem = otto.put(PATH, flawed).await.refused(422, "trade.flawed_rules");
    let pointers: Vec<&str> = problem["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| error["pointer"].as_str().unwrap())
        .collect();
    assert_eq!(pointers, ["/rules/1/expression", "/rules/2/expression", "/rules/3/key"]);
    assert_eq!(problem["errors"][0]["detail"], "line 2, column 2: there is no fact called `nothing`");
    otto.put(PATH, json!({"version": 1, "rules": []})).await.refused(422, "trade.invalid_field");
    assert_eq!(otto.get(PATH).await.expect(200)["version"], 1);
}

#[tokio::test]
async fn two_editors_do_not_overwrite_each_other() {
    let market = Market::open().await;
    let (otto, olga) = (market.operator(), market.operator());
    let edit = json!({"version": 1, "rules": [rule("accepting", "practitioner.accepting")]});
    let (a, b) = tokio::join!(otto.put(PATH, edit.clone()), olga.put(PATH, edit.clone()));
    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    let problem = otto.put(PATH, edit).await.refused(409, "trade.rules_changed");
    assert_eq!(problem["version"], 2);
}

#[tokio::test]
async fn rules_can_be_tried_without_consequences() {
    let market = Market::open().await;
    let (otto, anna, zhou) = (market.operator(), market.consumer(), market.practitioner().await);
    let order = market.paid(&anna, 3 * HOUR).await;
    let path = format!("{PATH}/try");
    let pair = json!({"order_id": order, "practitioner_id": zhou.id::<ids::kinds::User>()});
    assert_eq!(otto.post(&path, pair.clone()).await.expect(200), json!({"eligible": true, "reasons": []}));
    let mut trial = pair.clone();
    trial["rules"] = json!([rule("near", "match.distance_km < 1.0")]);
    let result = otto.post(&path, trial.clone()).await.expect(200);
    assert_eq!((&result["eligible"], &result["reasons"][0]["rule"]), (&json!(false), &json!("near")));
    trial["rules"] = json!([rule("near", "match.distance")]);
    otto.post(&path, trial).await.refused(422, "trade.flawed_rules");
    let mut nobody = pair.clone();
    nobody["practitioner_id"] = json!(anna.id::<ids::kinds::User>());
    otto.post(&path, nobody).await.refused(404, "trade.practitioner_not_found");
    let mut nothing = pair;
    nothing["order_id"] = json!(market.bed.env().id::<ids::kinds::Order>());
    otto.post(&path, nothing).await.refused(404, "trade.order_not_found");
    assert_eq!(otto.get(PATH).await.expect(200)["version"], 1);
}
