//! `DELETE /users/{id}/health-data/{record_id}`

use kernel_test::Actor;
use serde_json::{Value, json};

use crate::support::{bed, height, number, own, pulse, record, weight};

async fn latest(of: &Actor, code: &str) -> Vec<Value> {
    let found = of.get(&own(of, &format!("health-data?codes={code}"))).await.expect(200);
    found["items"].as_array().unwrap().clone()
}

/// Records one observation and gives its path back.
async fn recorded(of: &Actor, action: Value, source: Option<&str>) -> String {
    let mut body = json!({"actions": [action]});
    if let Some(source) = source {
        body["source"] = json!(source);
    }
    let reply = of.post(&own(of, "health-actions"), body).await.expect(201);
    own(of, &format!("health-data/{}", reply["items"][0]["record_id"].as_str().unwrap()))
}

#[tokio::test]
async fn a_removed_reading_is_gone_from_every_view() {
    let bed = bed().await;
    let mei = bed.user();
    let first = recorded(&mei, pulse(60, "2026-11-21T07:00:00+08:00"), None).await;
    let slip = recorded(&mei, pulse(160, "2026-11-22T07:00:00+08:00"), None).await;
    let removed = mei.delete(&slip).await.expect(200);
    assert!(slip.ends_with(removed["record_id"].as_str().unwrap()));

    let left = latest(&mei, "8867-4").await;
    assert_eq!(left[0]["values"][0]["value"], 60.0);
    let range = mei.get(&own(&mei, "health-data?mode=range&codes=8867-4")).await.expect(200);
    assert_eq!(range["items"].as_array().unwrap().len(), 1);
    let mean = mei.get(&own(&mei, "health-data?mode=aggregate&bucket=month&codes=8867-4")).await.expect(200);
    assert_eq!(mean["series"][0]["buckets"][0]["values"][0]["mean"], 60.0);
    let copy = mei.get(&own(&mei, "health-export/fhir")).await.expect(200);
    assert!(!copy.to_string().contains("160"), "{copy:#}");

    mei.delete(&slip).await.refused(404, "user.no_such_reading");
    mei.delete(&first).await.expect(200);
    assert!(latest(&mei, "8867-4").await.is_empty());
    assert_eq!(number(&bed, "select count(*) from health_records").await, 0, "what was typed in goes whole");
}

#[tokio::test]
async fn what_was_mistyped_can_be_typed_in_again() {
    let bed = bed().await;
    let mei = bed.user();
    let slip = recorded(&mei, weight(700.0 / 2.0), None).await;
    let again = record(&mei, vec![weight(70.0)]).await.expect(201);
    assert_eq!(again["duplicates"], 1);
    mei.delete(&slip).await.expect(200);
    let again = record(&mei, vec![weight(70.0)]).await.expect(201);
    assert_eq!(again["stored"], 1);
    assert_eq!(latest(&mei, "29463-7").await[0]["values"][0]["value"], 70.0);
}

#[tokio::test]
async fn its_source_cannot_bring_it_back() {
    let bed = bed().await;
    let mei = bed.user();
    let reading = pulse(61, "2026-11-22T07:00:00+08:00");
    let path = recorded(&mei, reading.clone(), Some("band")).await;
    mei.delete(&path).await.expect(200);
    let again = json!({"actions": [reading], "source": "band"});
    let again = mei.post(&own(&mei, "health-actions"), again).await.expect(201);
    assert_eq!((&again["stored"], &again["duplicates"]), (&json!(0), &json!(1)));
    assert!(latest(&mei, "8867-4").await.is_empty());
    let empty = "select count(*) from health_records where sealed = '' and removed_at is not null";
    assert_eq!(number(&bed, empty).await, 1, "its place stays, its value does not");
    mei.delete(&path).await.refused(404, "user.no_such_reading");
}

#[tokio::test]
async fn assessments_go_with_it_and_goals_are_seen_anew() {
    let bed = bed().await;
    let mei = bed.user();
    let heavy = json!({"code": "29463-7", "value": 90, "unit": "kg", "at": "2026-11-22T11:00:00+08:00"});
    record(&mei, vec![weight(60.0), height(165.0)]).await.expect(201);
    let heavy = recorded(&mei, heavy, None).await;
    let goal = json!({"goals": [{"code": "29463-7", "aim": {"kind": "reach", "target": 62.0}}]});
    mei.put(&own(&mei, "health-goals"), goal).await.expect(200);
    let bmi = own(&mei, "assessments/bmi");
    assert_eq!(mei.get(&bmi).await.expect(200)["category"], "obese");
    assert_eq!(number(&bed, "select count(*) from assessments").await, 1);
    mei.delete(&heavy).await.expect(200);
    assert_eq!(number(&bed, "select count(*) from assessments").await, 0);
    assert_eq!(mei.get(&bmi).await.expect(200)["category"], "normal");
    bed.settle().await;
    let goals = mei.get(&own(&mei, "health-goals")).await.expect(200);
    assert_eq!(goals["goals"][0]["progress"]["current"], 60.0, "{goals:#}");
}

#[tokio::test]
async fn the_ledger_says_that_one_was_removed_and_not_what_it_said() {
    let bed = bed().await;
    let mei = bed.user();
    let path = recorded(&mei, pulse(61, "2026-11-22T07:00:00+08:00"), None).await;
    mei.delete(&path).await.expect(200);
    let ledger = mei.get(&own(&mei, "access-ledger")).await.expect(200);
    let entry = &ledger["items"][0];
    assert_eq!((&entry["access"], &entry["reader"]), (&json!("removed"), &json!("owner")));
    assert_eq!(entry["classes"], json!(["vital_signs"]));
    assert_eq!(ledger["chain"], json!({"intact": true, "entries": 1}));
}

#[tokio::test]
async fn readings_are_their_owners_to_remove() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    let path = recorded(&mei, pulse(61, "2026-11-22T07:00:00+08:00"), None).await;
    lin.delete(&path).await.refused(404, "access.not_found");
    bed.anonymous().delete(&path).await.refused(401, "access.sign_in");
    let id = path.rsplit('/').next().unwrap();
    record(&lin, vec![weight(70.0)]).await.expect(201);
    let as_own = own(&lin, &format!("health-data/{id}"));
    lin.delete(&as_own).await.refused(404, "user.no_such_reading");
    let nobody = bed.user();
    nobody.delete(&own(&nobody, &format!("health-data/{id}"))).await.refused(404, "user.no_such_reading");
    assert_eq!(latest(&mei, "8867-4").await.len(), 1);
}
