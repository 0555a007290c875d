//! People arrive, keep their record, and consent.

use futures::future::join_all;
use jiff::SignedDuration;
use serde_json::{Value, json};
use system_tests::{
    person::Person,
    platform::Platform,
    town::{self, Town},
};

use super::Story;

/// Three practitioners of one trade and five consumers.
pub(super) async fn arrive(platform: Platform) -> Story {
    let town = Town::found(platform).await;
    let began = town.platform.now().await;
    let service = town.service("tuina_home").await;
    let names = ["周敏", "陈静", "李强"];
    let practitioners = join_all(names.iter().enumerate().map(|(n, name)| {
        let (town, service) = (&town, &service);
        async move { town.practitioner(&format!("1390000000{n}"), name, service).await }
    }))
    .await;
    let mut consumers = vec![town.register_by_mail("wang.fang@example.com", "王芳", &[]).await];
    consumers.extend(
        join_all((1..5).map(|n| {
            let town = &town;
            async move { town.register(&format!("1380000000{n}"), &format!("街坊{n}"), &[]).await }
        }))
        .await,
    );
    let story = Story { town, practitioners, consumers, service, began };
    for consumer in &story.consumers {
        keep_record(&story, consumer).await;
    }
    nothing_goes_without_consent(&story, &story.consumers[0]).await;
    for consumer in &story.consumers {
        town::consent(consumer).await;
    }
    story.town.platform.settle().await;
    story
}

/// A batch, a goal, and reading both back; to others the record does not exist.
async fn keep_record(story: &Story, consumer: &Person) {
    let at = (story.began - SignedDuration::from_hours(2)).to_string();
    let actions = json!({"source": "xiaoquan-band", "actions": [
        {"code": "29463-7", "value": 62.5, "unit": "kg", "at": at},
        {"code": "8302-2", "value": 168.0, "unit": "cm", "at": at},
        {"code": "85354-9", "at": at, "components": [
            {"code": "8480-6", "value": 126, "unit": "mm[Hg]"},
            {"code": "8462-4", "value": 81, "unit": "mm[Hg]"},
        ]},
        {"code": "8867-4", "value": 66, "unit": "/min", "at": at},
    ]});
    let path = format!("/api/v1/users/{}", consumer.id);
    consumer.post(&format!("{path}/health-actions"), &actions).await.expect(201);
    let goals = json!({"zone": "Asia/Shanghai", "goals": [
        {"code": "41950-7", "aim": {"kind": "total", "at_least": 8000.0, "per": "day"}},
    ]});
    consumer.put(&format!("{path}/health-goals"), &goals).await.expect(200);

    let latest = consumer.get(&format!("{path}/health-data")).await.expect(200);
    assert_eq!(latest["items"].as_array().map(Vec::len), Some(4), "{latest:#}");
    let daily = format!("{path}/health-data?mode=aggregate&codes=8867-4&zone=Asia/Shanghai");
    let daily = consumer.get(&daily).await.expect(200);
    assert_eq!(daily["series"][0]["buckets"][0]["values"][0]["mean"], 66.0, "{daily:#}");
    let bmi = consumer.get(&format!("{path}/assessments/bmi")).await.expect(200);
    assert_eq!(bmi["index"], 22.1, "{bmi:#}");
    story.practitioners[0].get(&format!("{path}/health-data")).await.expect(404);
}

/// The saga stops at its second step, and nothing of the order remains.
async fn nothing_goes_without_consent(story: &Story, consumer: &Person) {
    let wish = town::wish(&story.service, town::in_hours(story.began, 3));
    let refused = consumer.post("/api/v1/service-orders", &wish).await;
    refused.refused(422, "trade.health_consent_missing");
    let orders = consumer.get("/api/v1/service-orders").await.expect(200);
    assert_eq!(orders["items"], Value::Array(Vec::new()));
}
