//! `DELETE /users/{id}/health-record`

use axum::http::Method;
use kernel_test::{Actor, Reply};
use serde_json::json;

use crate::support::{agree, bed, height, id, number, own, pulse, record, weight};

async fn erase(who: &Actor, whose: &Actor, confirm: &str) -> Reply {
    who.send(Method::DELETE, &own(whose, "health-record"), Some(json!({"confirm": confirm}))).await
}

const PHRASE: &str = "erase my health record";

#[tokio::test]
async fn an_erased_record_is_unreadable_at_once_and_gone_soon() {
    let bed = bed().await;
    let mei = bed.user();
    record(&mei, vec![weight(62.5), height(165.0)]).await.expect(201);
    mei.get(&own(&mei, "assessments/bmi")).await.expect(200);
    agree(&mei, "care", &["body_measures"]).await;
    let goal = json!({"goals": [{"code": "29463-7", "aim": {"kind": "reach", "target": 60}}]});
    mei.put(&own(&mei, "health-goals"), goal).await.expect(200);

    assert_eq!(erase(&mei, &mei, PHRASE).await.expect(200), json!({"erased": true}));
    assert_eq!(number(&bed, "select count(*) from health_records").await, 2, "still there, for nobody");
    assert_eq!(number(&bed, "select count(*) from user_keys where wrapped is not null").await, 0);
    assert_eq!(mei.get(&own(&mei, "health-data")).await.expect(200)["items"], json!([]));
    assert_eq!(mei.get(&own(&mei, "health-goals")).await.expect(200)["goals"], json!([]));
    mei.get(&own(&mei, "assessments/bmi")).await.refused(422, "user.input_missing");
    let summary = format!("/internal/users/{}/health-summary?purpose=care", id(&mei));
    bed.service("trade").get(&summary).await.refused(403, "user.consent_missing");

    bed.settle().await;
    assert_eq!(number(&bed, "select count(*) from health_records").await, 0);
    assert_eq!(number(&bed, "select count(*) from assessments").await, 0);
    let ledger = mei.get(&own(&mei, "access-ledger")).await.expect(200);
    assert_eq!(ledger["items"][1]["access"], "erased");
    assert_eq!(ledger["chain"]["intact"], true);
}

#[tokio::test]
async fn a_record_begun_afterwards_is_a_new_one() {
    let bed = bed().await;
    let mei = bed.user();
    record(&mei, vec![weight(62.5)]).await.expect(201);
    erase(&mei, &mei, PHRASE).await.expect(200);
    let again = record(&mei, vec![weight(62.5)]).await.expect(201);
    assert_eq!(again["stored"], 1, "what was erased is no duplicate");
    bed.settle().await;
    let latest = mei.get(&own(&mei, "health-data")).await.expect(200);
    assert_eq!(latest["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_accepted_while_erasing_is_either_erased_or_readable() {
    let bed = bed().await;
    let mei = bed.user();
    record(&mei, vec![weight(62.5)]).await.expect(201);
    let write = |n: u8| {
        let mei = mei.clone();
        async move {
            record(&mei, vec![pulse(60, &format!("2026-11-22T07:{n:02}:00+08:00"))]).await.expect(201);
        }
    };
    tokio::join!(futures::future::join_all((0..12).map(write)), async {
        erase(&mei, &mei, PHRASE).await.expect(200)
    });
    bed.settle().await;
    let found = mei.get(&own(&mei, "health-data?mode=range&limit=100")).await.expect(200);
    let left = i64::try_from(found["items"].as_array().unwrap().len()).unwrap();
    assert_eq!(
        number(&bed, "select count(*) from health_records").await,
        left,
        "nothing lies around unreadable"
    );
}

#[tokio::test]
async fn erasing_unbinds_devices() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    let device = json!({"vendor": "Omron", "model": "HEM-7136", "serial": "A1"});
    mei.post(&own(&mei, "device-bindings"), device.clone()).await.expect(201);
    erase(&mei, &mei, PHRASE).await.expect(200);
    assert_eq!(mei.get(&own(&mei, "device-bindings")).await.expect(200)["items"], json!([]));
    lin.post(&own(&lin, "device-bindings"), device).await.expect(201);
}

#[tokio::test]
async fn it_takes_the_words_and_the_owner() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    record(&mei, vec![weight(62.5)]).await.expect(201);
    let refused = erase(&mei, &mei, "yes").await.refused(422, "user.invalid");
    assert_eq!(refused["errors"][0]["pointer"], "/confirm");
    erase(&lin, &mei, PHRASE).await.refused(404, "access.not_found");
    erase(&bed.anonymous(), &mei, PHRASE).await.refused(401, "access.sign_in");
    assert_eq!(mei.get(&own(&mei, "health-data")).await.expect(200)["items"].as_array().unwrap().len(), 1);
    assert_eq!(erase(&lin, &lin, PHRASE).await.expect(200), json!({"erased": false}));
}
