//! FHIR R4 in and out

use serde_json::{Value, json};

use crate::support::{bed, number, own, pressure, pulse, record, steps};

fn observation(code: &str, value: f64, unit: &str) -> Value {
    json!({"resource": {
        "resourceType": "Observation", "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": code}]},
        "effectiveDateTime": "2026-11-20T07:00:00+08:00",
        "valueQuantity": {"value": value, "system": "http://unitsofmeasure.org", "code": unit},
    }})
}

fn bundle(entries: &[Value]) -> Value {
    json!({"resourceType": "Bundle", "type": "collection", "entry": entries})
}

#[tokio::test]
async fn a_bundle_is_imported_and_what_is_not_for_us_is_listed() {
    let bed = bed().await;
    let mei = bed.user();
    let entries = vec![
        observation("2339-0", 126.0, "mg/dL"),
        json!({"resource": {"resourceType": "Patient"}}),
        observation("718-7", 13.5, "g/dL"),
    ];
    let path = own(&mei, "health-imports/fhir");
    let imported = mei.post(&path, bundle(&entries)).await.expect(201);
    assert_eq!(imported["stored"], 1);
    assert_eq!(imported["skipped"][0]["pointer"], "/entry/1/resource");
    assert_eq!(imported["skipped"].as_array().unwrap().len(), 2);
    let latest = mei.get(&own(&mei, "health-data?codes=15074-8")).await.expect(200);
    assert_eq!(latest["items"][0]["values"][0]["value"], 6.9939);
    assert_eq!(latest["items"][0]["source"], "fhir");
}

#[tokio::test]
async fn one_wrong_observation_stores_nothing_and_has_a_pointer() {
    let bed = bed().await;
    let mei = bed.user();
    let path = own(&mei, "health-imports/fhir");
    let entries = vec![observation("8867-4", 61.0, "/min"), observation("8867-4", 900.0, "/min")];
    let refused = mei.post(&path, bundle(&entries)).await.refused(422, "user.invalid");
    assert_eq!(refused["errors"][0]["pointer"], "/entry/1/resource/valueQuantity/value");
    let undated = vec![json!({"resource": {"resourceType": "Observation", "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "8867-4"}]}}})];
    mei.post(&path, bundle(&undated)).await.refused(422, "user.invalid");
    mei.post(&path, json!({"resourceType": "Patient", "type": "x"})).await.refused(422, "user.invalid");
    let many: Vec<Value> = (0..10_001).map(|_| json!({})).collect();
    let many = bundle(&many);
    mei.post(&path, many).await.refused(422, "user.invalid");
    assert_eq!(number(&bed, "select count(*) from health_records").await, 0);
}

#[tokio::test]
async fn a_bundle_may_be_larger_than_other_bodies_but_not_endless() {
    let bed = bed().await;
    let mei = bed.user();
    let path = own(&mei, "health-imports/fhir");
    let mut large = observation("8867-4", 61.0, "/min");
    large["resource"]["note"] = json!("x".repeat(2 * 1024 * 1024));
    assert_eq!(mei.post(&path, bundle(&[large])).await.expect(201)["stored"], 1);
    let mut huge = observation("8867-4", 61.0, "/min");
    huge["resource"]["note"] = json!("x".repeat(17 * 1024 * 1024));
    mei.post(&path, bundle(&[huge])).await.refused(413, "body.too_large");
}

#[tokio::test]
async fn the_export_pages_through_everything_and_can_be_imported_elsewhere() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    let mut batch: Vec<Value> =
        (1..=9).map(|n| pulse(60 + n, &format!("2026-11-0{n}T07:00:00+08:00"))).collect();
    batch.push(pressure(118, 76, "2026-11-01T07:00:00+08:00"));
    batch.push(steps(900, 20, "08:00", "08:10"));
    record(&mei, batch).await.expect(201);

    let mut entries = Vec::new();
    let mut path = own(&mei, "health-export/fhir?limit=4");
    loop {
        let reply = mei.get(&path).await;
        assert_eq!(reply.headers["content-type"], "application/fhir+json");
        let page = reply.expect(200);
        entries.extend(page["entry"].as_array().unwrap().clone());
        let Some(next) = page["link"][0]["url"].as_str() else { break };
        path = next.to_owned();
    }
    assert_eq!(entries.len(), 11);
    let imported = lin.post(&own(&lin, "health-imports/fhir"), bundle(&entries)).await.expect(201);
    assert_eq!((&imported["stored"], &imported["skipped"]), (&json!(11), &json!([])));
    let ledger = mei.get(&own(&mei, "access-ledger")).await.expect(200);
    assert_eq!(ledger["items"].as_array().unwrap().len(), 1, "one export, however many pages");
    assert_eq!(ledger["items"][0]["access"], "exported");
}

#[tokio::test]
async fn the_export_is_the_owners_and_bounded() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    let path = own(&mei, "health-export/fhir");
    lin.get(&path).await.refused(404, "access.not_found");
    bed.anonymous().get(&path).await.refused(401, "access.sign_in");
    mei.get(&format!("{path}?limit=1001")).await.refused(400, "user.bad_query");
    mei.get(&format!("{path}?cursor=zz")).await.refused(400, "page.cursor");
    assert_eq!(mei.get(&path).await.expect(200)["entry"], json!([]));
    lin.post(&own(&mei, "health-imports/fhir"), bundle(&[])).await.refused(404, "access.not_found");
    bed.anonymous().post(&own(&mei, "health-imports/fhir"), bundle(&[])).await.refused(401, "access.sign_in");
}
