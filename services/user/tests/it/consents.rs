//! Consents, and the summary that depends on them

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{agree, bed, height, id, number, own, pressure, record, weight};

#[tokio::test]
async fn silence_is_refusal_until_somebody_agrees() {
    let bed = bed().await;
    let mei = bed.user();
    let trade = bed.service("trade");
    let ask = format!("/internal/users/{}/consent?purpose=care&class=vital_signs", id(&mei));
    let before = trade.get(&ask).await.expect(200);
    assert_eq!((&before["granted"], &before["standing"]), (&json!(false), &json!("never_asked")));
    let consents = agree(&mei, "care", &["vital_signs"]).await;
    assert_eq!(consents["consents"].as_array().unwrap().len(), 35);
    let after = trade.get(&ask).await.expect(200);
    assert_eq!((&after["granted"], &after["standing"]), (&json!(true), &json!("granted")));
    assert!(after["receipt_id"].as_str().unwrap().starts_with("cns_"));
    for other in ["purpose=care&class=laboratory", "purpose=research&class=vital_signs"] {
        let path = format!("/internal/users/{}/consent?{other}", id(&mei));
        assert_eq!(trade.get(&path).await.expect(200)["granted"], false, "{other}");
    }
}

#[tokio::test]
async fn a_withdrawal_and_an_expiry_count_at_once() {
    let bed = bed().await;
    let mei = bed.user();
    let trade = bed.service("trade");
    let standing = async |class: &str| {
        let path = format!("/internal/users/{}/consent?purpose=care&class={class}", id(&mei));
        trade.get(&path).await.expect(200)["standing"].clone()
    };
    agree(&mei, "care", &["vital_signs"]).await;
    let body = json!({"notice": "2026-11", "consents": [
        {"purpose": "care", "class": "vital_signs", "granted": false},
        {"purpose": "care", "class": "sleep", "granted": true, "expires_at": "2026-11-22T05:00:00Z"},
    ]});
    mei.put(&own(&mei, "consents"), body).await.expect(200);
    assert_eq!(standing("vital_signs").await, "withdrawn");
    assert_eq!(standing("sleep").await, "granted");
    bed.move_clock(Duration::from_hours(1));
    assert_eq!(standing("sleep").await, "expired");
}

#[tokio::test]
async fn every_change_leaves_a_receipt_and_a_repeat_leaves_none() {
    let bed = bed().await;
    let mei = bed.user();
    agree(&mei, "care", &["vital_signs", "sleep"]).await;
    agree(&mei, "care", &["vital_signs", "sleep"]).await;
    let withdraw =
        json!({"notice": "2026-12", "consents": [{"purpose": "care", "class": "sleep", "granted": false}]});
    mei.put(&own(&mei, "consents"), withdraw).await.expect(200);
    let first = mei.get(&own(&mei, "consents/receipts?limit=2")).await.expect(200);
    assert_eq!(
        (&first["items"][0]["granted"], &first["items"][0]["notice"]),
        (&json!(false), &json!("2026-12"))
    );
    let next = first["next"].as_str().unwrap();
    let rest = mei.get(&own(&mei, &format!("consents/receipts?cursor={next}"))).await.expect(200);
    assert_eq!(rest["items"].as_array().unwrap().len(), 1);
    let granted = |consents: &Value| {
        consents["consents"].as_array().unwrap().iter().filter(|one| one["granted"] == true).count()
    };
    assert_eq!(granted(&mei.get(&own(&mei, "consents")).await.expect(200)), 1);
}

#[tokio::test]
async fn a_newer_text_is_a_newer_question() {
    let bed = bed().await;
    let mei = bed.user();
    let notice = bed.anonymous().get("/api/v1/consent-notices/current").await.expect(200);
    let version = notice["version"].as_str().unwrap();
    let counts = ["purposes", "classes"].map(|part| notice[part].as_array().unwrap().len());
    assert_eq!(counts, [5, 7]);
    assert_eq!(notice["purposes"][0]["purpose"], "care");
    for said in ["name", "text", "without"] {
        assert!(
            notice["purposes"][0][said]["zh"].is_string() && notice["purposes"][0][said]["en"].is_string()
        );
    }
    for (notice, class) in [(version, "sleep"), ("2020-01", "activity")] {
        let choice = json!({"purpose": "care", "class": class, "granted": true});
        mei.put(&own(&mei, "consents"), json!({"notice": notice, "consents": [choice]})).await.expect(200);
    }
    let standing = mei.get(&own(&mei, "consents")).await.expect(200);
    assert_eq!(standing["current_notice"], version);
    let changed: Vec<_> = standing["consents"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["notice_changed"] == true)
        .map(|one| (&one["class"], &one["granted"], &one["notice"]))
        .collect();
    assert_eq!(changed, [(&json!("activity"), &json!(true), &json!("2020-01"))], "it counts all the same");
}

#[tokio::test]
async fn decisions_at_the_same_moment_leave_one_that_counts() {
    let bed = bed().await;
    let mei = bed.user();
    let decide = |granted: bool| {
        let body = json!({"notice": "2026-11", "consents": [{"purpose": "care", "class": "sleep", "granted": granted}]});
        let (mei, path) = (mei.clone(), own(&mei, "consents"));
        async move { mei.put(&path, body).await.expect(200) }
    };
    futures::future::join_all((0..10).map(|n| decide(n % 2 == 0))).await;
    assert_eq!(number(&bed, "select count(*) from consents where superseded_at is null").await, 1);
}

#[tokio::test]
async fn decisions_are_checked() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    let path = own(&mei, "consents");
    let choice =
        json!({"purpose": "care", "class": "sleep", "granted": false, "expires_at": "2026-12-01T00:00:00Z"});
    let past =
        json!({"purpose": "care", "class": "sleep", "granted": true, "expires_at": "2026-01-01T00:00:00Z"});
    let body = json!({"notice": "with space", "consents": [choice, past]});
    let refused = mei.put(&path, body).await.refused(422, "user.invalid");
    let pointers: Vec<_> =
        refused["errors"].as_array().unwrap().iter().map(|error| &error["pointer"]).collect();
    assert_eq!(pointers, ["/notice", "/consents/0/expires_at", "/consents/1", "/consents/1/expires_at"]);
    mei.put(&path, json!({"notice": "1", "consents": []})).await.refused(422, "user.invalid");
    let curious =
        json!({"notice": "1", "consents": [{"purpose": "curiosity", "class": "sleep", "granted": true}]});
    mei.put(&path, curious).await.refused(422, "body.invalid");
    for path in [path, own(&mei, "consents/receipts")] {
        lin.get(&path).await.refused(404, "access.not_found");
        bed.anonymous().get(&path).await.refused(401, "access.sign_in");
    }
    lin.put(&own(&mei, "consents"), json!({})).await.refused(404, "access.not_found");
    bed.anonymous().put(&own(&mei, "consents"), json!({})).await.refused(401, "access.sign_in");
}

#[tokio::test]
async fn a_summary_shows_what_was_agreed_to_and_nothing_else() {
    let bed = bed().await;
    let (mei, practitioner) = (bed.user(), bed.user());
    let batch = vec![weight(70.0), height(165.0), pressure(150, 85, "2026-11-22T07:00:00+08:00")];
    record(&mei, batch).await.expect(201);
    agree(&mei, "care", &["vital_signs", "assessments"]).await;
    let order = bed.env().id::<ids::kinds::Order>();
    let reader = id(&practitioner);
    let path =
        format!("/internal/users/{}/health-summary?purpose=care&order_id={order}&reader={reader}", id(&mei));
    let summary = bed.service("trade").get(&path).await.expect(200);
    assert_eq!(summary["granted"], json!(["vital_signs", "assessments"]));
    assert_eq!(summary["readings"].as_array().unwrap().len(), 1);
    assert_eq!(summary["readings"][0]["values"][0]["value"], 150.0);
    let kinds: Vec<_> = summary["assessments"].as_array().unwrap().iter().map(|one| &one["kind"]).collect();
    assert_eq!(kinds, ["blood_pressure"], "no body mass index without body measures");
    assert_eq!(summary["assessments"][0]["category"], "raised", "taken at home, where there are no grades");
    assert!(!summary.to_string().contains("29463-7"));
    assert_eq!(summary["ledger_seq"], 1);

    let ledger = mei.get(&own(&mei, "access-ledger")).await.expect(200);
    let entry = &ledger["items"][0];
    assert_eq!((&entry["access"], &entry["service"]), (&json!("summary_read"), &json!("trade")));
    assert_eq!(entry["reader"], json!(reader));
    assert_eq!((&entry["order_id"], &entry["purpose"]), (&json!(order), &json!("care")));
    assert_eq!(entry["classes"], json!(["vital_signs", "assessments"]));
}

#[tokio::test]
async fn a_refused_summary_leaves_a_trace_too() {
    let bed = bed().await;
    let mei = bed.user();
    record(&mei, vec![weight(70.0)]).await.expect(201);
    agree(&mei, "research", &["body_measures"]).await;
    let path = format!("/internal/users/{}/health-summary?purpose=care", id(&mei));
    bed.service("trade").get(&path).await.refused(403, "user.consent_missing");
    let ledger = mei.get(&own(&mei, "access-ledger")).await.expect(200);
    assert_eq!(
        (&ledger["items"][0]["access"], &ledger["items"][0]["reader"]),
        (&json!("summary_refused"), &json!("rule"))
    );
}

#[tokio::test]
async fn internal_endpoints_do_not_exist_for_people() {
    let bed = bed().await;
    let mei = bed.user();
    for path in ["consent?purpose=care&class=sleep", "health-summary?purpose=care"] {
        let path = format!("/internal/users/{}/{path}", id(&mei));
        mei.get(&path).await.refused(404, "http.no_such_path");
        bed.anonymous().get(&path).await.refused(401, "access.sign_in");
    }
    let nobody = format!("/internal/users/{}/consent?purpose=care&class=joy", id(&mei));
    bed.service("trade").get(&nobody).await.refused(400, "query.invalid");
}

#[tokio::test]
async fn the_client_speaks_to_the_endpoints() {
    let bed = bed().await;
    let mei = bed.user();
    record(&mei, vec![weight(70.0)]).await.expect(201);
    agree(&mei, "care", &["body_measures"]).await;
    let client = user_api::Client::new(bed.deps.channels.to("user"));
    let (care, measures) = (user_api::Purpose::Care, user_api::RecordClass::BodyMeasures);
    assert!(client.consent(id(&mei), care, measures).await.unwrap().granted);
    let on_behalf = user_api::SummaryReader { reader: Some(id(&bed.user())), order_id: Some(bed.env().id()) };
    let summary = client.health_summary(id(&mei), care, on_behalf).await.unwrap();
    assert_eq!(summary.readings[0].values[0].value, 70.0);
    let refused = client.health_summary(id(&bed.user()), care, on_behalf).await.unwrap_err();
    assert_eq!(refused.code(), "user.consent_missing");
}
