//! `GET /health-metrics`

use serde_json::{Value, json};

use crate::support::{bed, own, pulse, record};

#[tokio::test]
async fn anyone_may_read_what_can_be_measured() {
    let bed = bed().await;
    let catalogue = bed.anonymous().get("/api/v1/health-metrics").await.expect(200);
    let items = catalogue["items"].as_array().unwrap();
    assert_eq!(items.len(), 17);
    let find = |code: &str| items.iter().find(|item| item["code"] == code).unwrap();
    let pressure = find("85354-9");
    assert_eq!(pressure["name"], json!({"zh": "血压", "en": "Blood pressure"}));
    assert_eq!((&pressure["class"], &pressure["nature"]), (&json!("vital_signs"), &json!("sampled")));
    assert_eq!(pressure["units"][0], json!({"code": "mm[Hg]", "factor": 1.0, "offset": 0.0}));
    assert_eq!(pressure["parts"][0]["name"]["zh"], "收缩压");
    let weight = find("29463-7");
    assert_eq!((&weight["decimals"], &weight["units"][3]["code"]), (&json!(1), &json!("{jin}")));
    assert_eq!(find("39156-5")["nature"], "derived");
}

#[tokio::test]
async fn its_bounds_are_those_that_are_kept() {
    let bed = bed().await;
    let mei = bed.user();
    let catalogue = bed.anonymous().get("/api/v1/health-metrics").await.expect(200);
    let items = catalogue["items"].as_array().unwrap();
    let of_pulse: &Value = items.iter().find(|item| item["code"] == "8867-4").unwrap();
    let part = &of_pulse["parts"][0];
    let high = part["high"].as_f64().unwrap();
    let with = |value: f64| {
        let mut action = pulse(60, "2026-11-22T07:00:00+08:00");
        action["value"] = json!(value);
        vec![action]
    };
    record(&mei, with(high + 1.0)).await.refused(422, "user.invalid");
    record(&mei, with(high)).await.expect(201);
    let latest = mei.get(&own(&mei, "health-data?codes=8867-4")).await.expect(200);
    assert_eq!(latest["items"][0]["values"][0]["unit"], of_pulse["units"][0]["code"]);
}
