//! `PUT` and `GET /users/{id}/health-goals`, and `user.goal_achieved`

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{bed, number, own, pressure, published, record, steps, weight};

fn total(at_least: u32) -> Value {
    json!({"code": "41950-7", "aim": {"kind": "total", "at_least": at_least, "per": "day"}})
}

#[tokio::test]
async fn a_set_of_goals_is_replaced_as_a_whole_and_what_stays_keeps_its_id() {
    let bed = bed().await;
    let mei = bed.user();
    let path = own(&mei, "health-goals");
    let reach = json!({"code": "29463-7", "aim": {"kind": "reach", "target": 60}});
    let first = mei.put(&path, json!({"goals": [total(8000), reach]})).await.expect(200);
    assert_eq!(first["goals"].as_array().unwrap().len(), 2);
    assert_eq!(first["goals"][0]["zone"], "Asia/Shanghai");
    let second = mei.put(&path, json!({"goals": [total(9000)]})).await.expect(200);
    assert_eq!(second["goals"].as_array().unwrap().len(), 1);
    assert_eq!(second["goals"][0]["goal_id"], first["goals"][0]["goal_id"]);
    assert_eq!(second["goals"][0]["aim"]["at_least"], 9000.0);
    assert_eq!(mei.get(&path).await.expect(200), second);
    assert_eq!(mei.put(&path, json!({"goals": [total(9000)]})).await.expect(200), second);
}

#[tokio::test]
async fn a_reached_total_is_announced_once_a_day() {
    let bed = bed().await;
    let mei = bed.user();
    mei.put(&own(&mei, "health-goals"), json!({"goals": [total(8000)]})).await.expect(200);
    record(&mei, vec![steps(5_000, 22, "08:00", "09:00")]).await.expect(201);
    bed.settle().await;
    assert!(published(&bed, "user.goal_achieved").await.is_empty());
    record(&mei, vec![steps(3_000, 22, "10:00", "11:00")]).await.expect(201);
    bed.settle().await;
    record(&mei, vec![steps(1_000, 22, "11:00", "11:30")]).await.expect(201);
    bed.settle().await;
    let events = published(&bed, "user.goal_achieved").await;
    assert_eq!(events.len(), 1);
    assert_eq!((&events[0]["code"], &events[0]["period"]), (&json!("41950-7"), &json!("2026-11-22")));

    bed.advance(Duration::from_hours(24)).await;
    record(&mei, vec![steps(8_500, 23, "08:00", "10:00")]).await.expect(201);
    bed.settle().await;
    let events = published(&bed, "user.goal_achieved").await;
    assert_eq!(events.len(), 2);
    assert_eq!((&events[1]["period"], &events[1]["streak"]), (&json!("2026-11-23"), &json!(2)));
}

#[tokio::test]
async fn progress_follows_the_record() {
    let bed = bed().await;
    let mei = bed.user();
    let before = json!({"code": "29463-7", "value": 70, "unit": "kg", "at": "2026-11-21T07:00:00+08:00"});
    record(&mei, vec![before]).await.expect(201);
    let goals = json!({"goals": [
        {"code": "29463-7", "aim": {"kind": "reach", "target": 60}},
        {"code": "8480-6", "aim": {"kind": "keep", "high": 135, "per": "week"}},
    ]});
    mei.put(&own(&mei, "health-goals"), goals).await.expect(200);
    let batch = vec![
        weight(65.0),
        pressure(130, 80, "2026-11-20T07:00:00+08:00"),
        pressure(150, 90, "2026-11-21T07:00:00+08:00"),
    ];
    record(&mei, batch).await.expect(201);
    let goals = mei.get(&own(&mei, "health-goals")).await.expect(200);
    let progress = |index: usize| goals["goals"][index]["progress"].clone();
    assert_eq!((&progress(0)["current"], &progress(0)["ratio"]), (&json!(65.0), &json!(0.5)));
    assert_eq!((&progress(1)["ratio"], &progress(1)["achieved"]), (&json!(0.5), &json!(false)));
}

#[tokio::test]
async fn a_goal_has_no_progress_before_it_starts() {
    let bed = bed().await;
    let mei = bed.user();
    let mut later = total(8000);
    later["starts_on"] = json!("2026-12-01");
    let goals = mei.put(&own(&mei, "health-goals"), json!({"goals": [later]})).await.expect(200);
    assert!(goals["goals"][0].get("progress").is_none());
}

#[tokio::test]
async fn impossible_goals_are_refused_with_their_place() {
    let bed = bed().await;
    let mei = bed.user();
    let path = own(&mei, "health-goals");
    let body = json!({"goals": [
        total(8000),
        total(9000),
        {"code": "29463-7", "aim": {"kind": "total", "at_least": 60, "per": "day"}},
        {"code": "29463-7", "aim": {"kind": "reach", "target": -5}, "starts_on": "2026-12-01", "ends_on": "2026-11-01"},
    ]});
    let refused = mei.put(&path, body).await.refused(422, "user.invalid");
    let pointers: Vec<_> =
        refused["errors"].as_array().unwrap().iter().map(|error| &error["pointer"]).collect();
    assert_eq!(pointers, ["/goals/1", "/goals/2/aim/kind", "/goals/3/aim/target", "/goals/3/ends_on"]);
    let many = json!({"goals": (0..21).map(|_| total(1)).collect::<Vec<_>>()});
    mei.put(&path, many).await.refused(422, "user.invalid");
    let moon = json!({"goals": [total(1)], "zone": "Moon/Tycho"});
    mei.put(&path, moon).await.refused(422, "user.invalid");
    let past = json!({"goals": [{"code": "41950-7", "ends_on": "2026-11-01",
        "aim": {"kind": "total", "at_least": 1, "per": "day"}}]});
    mei.put(&path, past).await.refused(422, "user.invalid");
    assert_eq!(mei.get(&path).await.expect(200), json!({"goals": []}));
}

#[tokio::test]
async fn goals_are_their_owners_own() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    mei.put(&own(&mei, "health-goals"), json!({"goals": [total(8000)]})).await.expect(200);
    lin.get(&own(&mei, "health-goals")).await.refused(404, "access.not_found");
    lin.put(&own(&mei, "health-goals"), json!({"goals": []})).await.refused(404, "access.not_found");
    bed.anonymous().get(&own(&mei, "health-goals")).await.refused(401, "access.sign_in");
    bed.anonymous()
        .put(&own(&mei, "health-goals"), json!({"goals": []}))
        .await
        .refused(401, "access.sign_in");
    assert_eq!(number(&bed, "select count(*) from health_goals where sealed::text like '%8000%'").await, 0);
}

#[tokio::test]
async fn sets_that_arrive_together_leave_one_that_can_be_read() {
    let bed = bed().await;
    let mei = bed.user();
    let path = own(&mei, "health-goals");
    let put = |n: u32| {
        let (mei, path) = (mei.clone(), path.clone());
        async move { mei.put(&path, json!({"goals": [total(1_000 + n)]})).await.expect(200) }
    };
    futures::future::join_all((0..8).map(put)).await;
    assert_eq!(mei.get(&path).await.expect(200)["goals"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_goal_over_an_enormous_record_does_not_hide_the_others() {
    let bed = kernel_test::Bed::of(user::service()).config(json!({"records_per_answer": 2})).build().await;
    let mei = bed.user();
    let batch =
        (1..5).map(|n| steps(100, 22, &format!("0{n}:00"), &format!("0{n}:30"))).chain([weight(65.0)]);
    record(&mei, batch.collect()).await.expect(201);
    let goals = json!({"goals": [total(8000), {"code": "29463-7", "aim": {"kind": "reach", "target": 60}}]});
    let goals = mei.put(&own(&mei, "health-goals"), goals).await.expect(200);
    assert!(goals["goals"][0].get("progress").is_none());
    assert_eq!(goals["goals"][1]["progress"]["current"], 65.0);
    bed.settle().await;
}
