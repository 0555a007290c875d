//! Telling users something on purpose, and when.

use std::time::Duration;

use ids::{HealthGoalId, OrderId, PaymentId, UserId};
use kernel_test::{Actor, Bed};
use serde_json::{Value, json};

use crate::support::{bed, operator, user};

async fn inbox(bed: &Bed, id: UserId) -> Vec<Value> {
    let actor = bed.known_user(id.uuid(), &["consumer"], &[]);
    let page = actor.get(&format!("/api/v1/users/{id}/notifications")).await.expect(200);
    page["items"].as_array().expect("a page").clone()
}

fn announcement(key: &str, recipients: &[UserId]) -> Value {
    json!({
        "template": "announcement", "params": {"title": "停机维护", "text": "今晚 {title} 两点"},
        "recipients": recipients, "key": key,
    })
}

async fn send(operator: &Actor, body: Value) -> kernel_test::Reply {
    operator.post("/api/v1/ops/notifications", body).await
}

#[tokio::test]
async fn an_announcement_reaches_each_once() {
    let bed = bed().await;
    let operator = operator(&bed, &["notifications:send"]);
    let (a, b, c) = (user(&bed), user(&bed), user(&bed));
    assert_eq!(send(&operator, announcement("k", &[a, b, a])).await.expect(201)["told"], 2);
    assert_eq!(send(&operator, announcement("k", &[a, b, c])).await.expect(201)["told"], 1);
    let told = inbox(&bed, a).await;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0]["title"]["zh"], "停机维护");
    assert_eq!(told[0]["body"]["zh"], "今晚 {title} 两点", "values are never templates");
}

#[tokio::test]
async fn an_operator_says_what_it_is_about() {
    let bed = bed().await;
    let operator = operator(&bed, &["notifications:send"]);
    let (one, order): (UserId, OrderId) = (user(&bed), bed.env().id());
    let (payment, goal): (PaymentId, HealthGoalId) = (bed.env().id(), bed.env().id());
    let mut sent = 0;
    let mut tell = async |about: Value| {
        sent += 1;
        let mut body = announcement(&format!("k{sent}"), &[one]);
        body["about"] = about;
        send(&operator, body).await
    };
    let whole = json!({"kind": "payment", "id": payment, "order_id": order});
    for (about, shown) in [
        (json!({"kind": "order", "id": order}), json!({"kind": "order", "id": order, "order_id": order})),
        (whole.clone(), whole),
        (json!({"kind": "goal", "id": goal}), json!({"kind": "goal", "id": goal})),
    ] {
        tell(about).await.expect(201);
        assert_eq!(inbox(&bed, one).await[0]["about"], shown);
    }
    for (about, pointer) in [
        (json!({"kind": "order", "id": payment}), "/about/id"),
        (json!({"kind": "payment", "id": payment}), "/about/order_id"),
        (json!({"kind": "goal", "id": goal, "order_id": order}), "/about/order_id"),
    ] {
        let problem = tell(about).await.refused(422, "ops.invalid_about");
        assert_eq!(problem["errors"][0]["pointer"], pointer);
    }
    tell(json!({"kind": "moon", "id": order})).await.refused(422, "body.invalid");
    assert_eq!(inbox(&bed, one).await.len(), 3);
}

#[tokio::test]
async fn what_is_told_in_one_moment_is_listed_by_the_order_of_telling() {
    let bed = bed().await;
    let operator = operator(&bed, &["notifications:send"]);
    let one = user(&bed);
    for number in 0..7 {
        let mut body = announcement(&format!("k{number}"), &[one]);
        body["params"]["title"] = json!(number.to_string());
        send(&operator, body).await.expect(201);
    }
    let actor = bed.known_user(one.uuid(), &["consumer"], &[]);
    let (mut titles, mut cursor) = (Vec::new(), String::new());
    loop {
        let path = format!("/api/v1/users/{one}/notifications?limit=3{cursor}");
        let page = actor.get(&path).await.expect(200);
        let items = page["items"].as_array().unwrap();
        assert!(items.iter().all(|item| item["created_at"] == json!(bed.now())), "one moment: {page:#}");
        titles.extend(items.iter().map(|item| item["title"]["zh"].as_str().unwrap().to_owned()));
        let Some(next) = page["next"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(titles, ["6", "5", "4", "3", "2", "1", "0"]);
}

#[tokio::test]
async fn what_does_not_fit_is_named_and_nobody_is_told() {
    let bed = bed().await;
    let operator = operator(&bed, &["notifications:send"]);
    let one = user(&bed);
    let mut body = announcement("k", &[one]);
    body["params"] = json!({"title": "x"});
    let problem = send(&operator, body.clone()).await.refused(422, "ops.params_missing");
    assert_eq!(problem["errors"][0]["pointer"], "/params/text");
    body["params"] = json!({"title": "x", "text": "长".repeat(501)});
    send(&operator, body.clone()).await.refused(422, "ops.params_too_large");
    body["params"] = json!({"title": "x", "text": "y", "Not A Name": "z"});
    send(&operator, body.clone()).await.refused(422, "ops.params_too_large");
    body["template"] = json!("Not A Name");
    body["params"] = json!({});
    send(&operator, body.clone()).await.refused(422, "ops.template_not_found");
    body["template"] = json!("nothing");
    body["params"] = json!({});
    send(&operator, body).await.refused(422, "ops.template_not_found");
    send(&operator, announcement("k", &[])).await.refused(422, "ops.recipients_out_of_range");
    let crowd: Vec<UserId> = (0..1_001).map(|_| user(&bed)).collect();
    send(&operator, announcement("k", &crowd)).await.refused(422, "ops.recipients_out_of_range");
    send(&operator, announcement("", &[one])).await.refused(422, "ops.key_out_of_range");
    assert!(inbox(&bed, one).await.is_empty());
}

#[tokio::test]
async fn a_service_tells_once_a_key() {
    let bed = bed().await;
    let one = user(&bed);
    let body = json!({"user_id": one, "template": "welcome", "key": "w"});
    let tell = async |service: &str| bed.service(service).post("/internal/notifications", body.clone()).await;
    let first = tell("trade").await.expect(201);
    let again = tell("trade").await.expect(200);
    assert_eq!(again["notification_id"], first["notification_id"]);
    assert_eq!(again["created"], false);
    // Keys belong to their service.
    tell("user").await.expect(201);
    assert_eq!(inbox(&bed, one).await.len(), 2);
}

#[tokio::test]
async fn quiet_hours_delay_what_is_not_urgent() {
    let bed = bed().await;
    let one = user(&bed);
    let actor = bed.known_user(one.uuid(), &["consumer"], &[]);
    let path = format!("/api/v1/users/{one}/notification-preferences");
    assert_eq!(actor.get(&path).await.expect(200), json!({}));
    let hours = |zone: &str| json!({"quiet_hours": {"from": "22:00:00", "to": "07:00:00", "zone": zone}});
    actor.put(&path, hours("Mars/Olympus")).await.refused(422, "ops.unknown_zone");
    actor.put(&path, hours("Asia/Shanghai")).await.expect(200);
    assert_eq!(actor.get(&path).await.expect(200), hours("Asia/Shanghai"));
    // From noon to eleven at night in Shanghai.
    bed.move_clock(Duration::from_hours(11));
    let tell = async |template: &str, params: Value| {
        let body = json!({"user_id": one, "template": template, "params": params, "key": template});
        bed.service("trade").post("/internal/notifications", body).await.expect(201);
    };
    tell("welcome", json!({})).await;
    bed.move_clock(Duration::from_secs(1));
    tell("order_won", json!({"time": "now"})).await;
    let told = inbox(&bed, one).await;
    assert_eq!(told[1]["deliver_at"], "2026-11-22T23:00:00Z", "seven in the morning");
    assert_eq!(told[0]["deliver_at"], told[0]["created_at"]);
    actor.put(&path, json!({})).await.expect(200);
    assert_eq!(actor.get(&path).await.expect(200), json!({}));
}

#[tokio::test]
async fn operators_see_what_templates_say_and_need() {
    let bed = bed().await;
    let operator = operator(&bed, &["notifications:send"]);
    let path = "/api/v1/ops/notification-templates";
    let all = operator.get(&format!("{path}?limit=100")).await.expect(200);
    let all = all["items"].as_array().unwrap();
    let codes: Vec<_> = all.iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "each once, by code: {codes:?}");
    let announcement = &all[codes.iter().position(|code| *code == "announcement").unwrap()];
    assert_eq!(announcement["params"], json!(["title", "text"]));
    assert_eq!(announcement["languages"], json!(["zh", "en"]));
    let won = &all[codes.iter().position(|code| *code == "order_won").unwrap()];
    assert_eq!((&won["params"], &won["urgent"]), (&json!(["time"]), &json!(true)));
    // What the list asks for is what sending needs.
    for template in all {
        let names = template["params"].as_array().unwrap();
        let params: Value =
            names.iter().map(|name| (name.as_str().unwrap().to_owned(), json!("x"))).collect();
        let code = &template["code"];
        let body = json!({"template": code, "params": params, "recipients": [user(&bed)], "key": code});
        send(&operator, body).await.expect(201);
    }
    let page = operator.get(&format!("{path}?limit=1")).await.expect(200);
    let rest = format!("{path}?limit=1&cursor={}", page["next"].as_str().unwrap());
    assert_eq!(operator.get(&rest).await.expect(200)["items"][0]["code"], codes[1]);
    operator.get(&format!("{path}?cursor=IiI")).await.refused(400, "page.cursor");
}

#[tokio::test]
async fn texts_address_people_politely() {
    let bed = bed().await;
    let operator = operator(&bed, &["notifications:send"]);
    let all = operator.get("/api/v1/ops/notification-templates?limit=100").await.expect(200);
    for template in all["items"].as_array().unwrap() {
        assert!(!template.to_string().contains('你'), "{template:#}");
    }
}
