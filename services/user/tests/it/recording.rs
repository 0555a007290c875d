//! `POST /users/{id}/health-actions`

use ids::{OrderId, ServiceId, UserId};
use kernel::Money;
use serde_json::json;
use trade_api::ServiceCompleted;

use crate::support::{bed, height, id, number, own, pressure, published, pulse, record, weight};

#[tokio::test]
async fn a_single_observation_and_a_batch_are_recorded() {
    let bed = bed().await;
    let mei = bed.user();
    let path = own(&mei, "health-actions");
    let single = mei.post(&path, pulse(61, "2026-11-22T07:00:00+08:00")).await.expect(201);
    assert_eq!((&single["stored"], &single["duplicates"]), (&json!(1), &json!(0)));
    let batch = vec![weight(62.5), height(165.0), pressure(118, 76, "2026-11-22T07:05:00+08:00")];
    let batch = record(&mei, batch).await.expect(201);
    assert_eq!(batch["stored"], 3);
    assert_eq!(batch["items"].as_array().unwrap().len(), 3);
    assert_ne!(single["action_id"], batch["action_id"]);
}

#[tokio::test]
async fn each_class_of_a_batch_is_announced_without_a_value() {
    let bed = bed().await;
    let mei = bed.user();
    record(&mei, vec![weight(62.5), height(165.0), pulse(61, "2026-11-22T07:00:00+08:00")]).await.expect(201);
    let events = published(&bed, "user.health_action_recorded").await;
    let told: Vec<_> =
        events.iter().map(|event| (event["category"].clone(), event["count"].clone())).collect();
    assert_eq!(told, [(json!("vital_signs"), json!(1)), (json!("body_measures"), json!(2))]);
    assert!(events.iter().all(|event| !event.to_string().contains("62.5")));
}

#[tokio::test]
async fn what_is_known_is_a_duplicate_and_is_not_announced() {
    let bed = bed().await;
    let mei = bed.user();
    record(&mei, vec![weight(62.5)]).await.expect(201);
    let again = record(&mei, vec![weight(99.0), pulse(61, "2026-11-22T07:00:00+08:00")]).await.expect(201);
    assert_eq!((&again["stored"], &again["duplicates"]), (&json!(1), &json!(1)));
    assert_eq!(again["items"][0], json!({"duplicate": true}));
    let latest = mei.get(&own(&mei, "health-data?codes=29463-7")).await.expect(200);
    assert_eq!(latest["items"][0]["values"][0]["value"], 62.5);
    assert_eq!(published(&bed, "user.health_action_recorded").await.len(), 2);
}

#[tokio::test]
async fn another_application_may_say_something_else_about_the_same_moment() {
    let bed = bed().await;
    let mei = bed.user();
    let path = own(&mei, "health-actions");
    for source in ["scale", "clinic"] {
        let body = json!({"source": source, "actions": [weight(62.5)]});
        assert_eq!(mei.post(&path, body).await.expect(201)["stored"], 1);
    }
    let disguised = json!({"source": "device:dev_1", "actions": [weight(62.5)]});
    let refused = mei.post(&path, disguised).await.refused(422, "user.invalid");
    assert_eq!(refused["errors"][0]["pointer"], "/source");
}

#[tokio::test]
async fn one_flaw_stores_nothing_and_every_flaw_is_shown() {
    let bed = bed().await;
    let mei = bed.user();
    let batch = vec![
        weight(62.5),
        pulse(900, "2026-11-22T07:00:00+08:00"),
        json!({"code": "29463-7", "value": 60, "unit": "cm", "at": "soon"}),
        json!({"code": "41950-7", "value": 60, "unit": "{steps}", "at": "2026-11-22T07:00:00+08:00"}),
    ];
    let mut refused = record(&mei, batch).await.refused(422, "user.invalid");
    assert_eq!(refused["errors"][0]["pointer"], "/actions/2/at");
    let batch = vec![
        weight(62.5),
        pulse(900, "2026-11-22T07:00:00+08:00"),
        json!({"code": "41950-7", "value": 60, "unit": "{steps}", "at": "2026-11-22T07:00:00+08:00"}),
        pressure(70, 120, "2026-11-22T07:00:00+08:00"),
    ];
    refused = record(&mei, batch).await.refused(422, "user.invalid");
    let pointers: Vec<_> =
        refused["errors"].as_array().unwrap().iter().map(|error| &error["pointer"]).collect();
    assert_eq!(pointers, ["/actions/1/value", "/actions/2/until", "/actions/3/components"]);
    assert_eq!(number(&bed, "select count(*) from health_records").await, 0);
    assert_eq!(number(&bed, "select count(*) from outbox").await, 0);
}

#[tokio::test]
async fn a_request_has_one_observation_or_a_batch_of_a_thousand() {
    let bed = bed().await;
    let mei = bed.user();
    let path = own(&mei, "health-actions");
    mei.post(&path, json!({})).await.refused(422, "user.invalid");
    mei.post(&path, json!({"actions": []})).await.refused(422, "user.invalid");
    let both = json!({"actions": [weight(60.0)], "code": "8867-4"});
    mei.post(&path, both).await.refused(422, "user.invalid");
    mei.post(&path, json!({"actions": [{"value": 1}]})).await.refused(422, "body.invalid");
    let minute =
        |n: u32| pulse(60, &format!("2026-11-{:02}T{:02}:{:02}:00+08:00", 1 + n / 720, n / 60 % 12, n % 60));
    record(&mei, (0..1_001).map(minute).collect()).await.refused(422, "user.invalid");
    assert_eq!(record(&mei, (0..1_000).map(minute).collect()).await.expect(201)["stored"], 1_000);
}

#[tokio::test]
async fn a_repeat_under_one_key_gets_the_first_answer() {
    let bed = bed().await;
    let mei = bed.user().with_key("morning");
    let first = record(&mei, vec![weight(62.5)]).await.expect(201);
    let again = record(&mei, vec![weight(62.5)]).await.expect(201);
    assert_eq!(first, again);
    assert_eq!(published(&bed, "user.health_action_recorded").await.len(), 1);
}

#[tokio::test]
async fn nobody_else_may_record_or_even_know() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    let path = own(&mei, "health-actions");
    lin.post(&path, weight(50.0)).await.refused(404, "access.not_found");
    bed.anonymous().post(&path, weight(50.0)).await.refused(401, "access.sign_in");
    bed.user_with(&["admin"], &["everything:do"])
        .post(&path, weight(50.0))
        .await
        .refused(404, "access.not_found");
}

#[tokio::test]
async fn values_are_sealed_at_rest() {
    use kernel_postgres::Run;
    let bed = bed().await;
    let mei = bed.user();
    record(&mei, vec![weight(62.57)]).await.expect(201);
    let sql = "select sealed, health_records::text from health_records";
    let row = bed.db().read().await.unwrap().row(sql, &[]).await.unwrap();
    let (sealed, text): (Vec<u8>, String) = (row.get(0), row.get(1));
    assert!(!sealed.windows(5).any(|part| part == b"62.57"));
    assert!(!text.contains("62.57"));
    assert_eq!(number(&bed, "select count(*) from user_keys where length(wrapped) = 61").await, 1);
}

#[tokio::test]
async fn two_first_recordings_at_once_share_one_key() {
    let bed = bed().await;
    let mei = bed.user();
    let batches = (0..8).map(|n| record(&mei, vec![pulse(60, &format!("2026-11-22T07:0{n}:00+08:00"))]));
    for reply in futures::future::join_all(batches).await {
        reply.expect(201);
    }
    assert_eq!(number(&bed, "select count(*) from user_keys").await, 1);
    let found = mei.get(&own(&mei, "health-data?mode=range&codes=8867-4")).await.expect(200);
    assert_eq!(found["items"].as_array().unwrap().len(), 8);
}

#[tokio::test]
async fn a_completed_service_becomes_an_entry_once() {
    let bed = bed().await;
    let mei = bed.user();
    let completed = ServiceCompleted {
        order_id: bed.env().id::<ids::kinds::Order>() as OrderId,
        user_id: id(&mei),
        practitioner_id: bed.env().id::<ids::kinds::User>() as UserId,
        service_id: bed.env().id::<ids::kinds::Service>() as ServiceId,
        service_name: "肩颈推拿".to_owned(),
        amount: Money::cny(19_900),
        completed_at: bed.now(),
        rating: Some(5),
        referrer_id: None,
    };
    bed.receive(&completed).await;
    bed.receive(&completed).await;
    let latest = mei.get(&own(&mei, "health-data?codes=service")).await.expect(200);
    let items = latest["items"].as_array().unwrap();
    assert_eq!(items.len(), 1);
    assert_eq!((&items[0]["name"], &items[0]["class"]), (&json!("肩颈推拿"), &json!("services")));
    assert_eq!(items[0]["service"]["rating"], 5);
    let events = published(&bed, "user.health_action_recorded").await;
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["category"], "services");
}
