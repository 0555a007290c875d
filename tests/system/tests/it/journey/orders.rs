//! What becomes of orders: raced for, called off, left unpaid, reserved for one practitioner, and refused as a fraud.

use futures::future::join_all;
use jiff::Timestamp;
use serde_json::{Value, json};
use system_tests::{
    person::{Person, text},
    platform::eventually,
    town::{self, becomes, cashier_of, grab, in_hours, move_to, pay, wish},
};

use super::Story;

/// An order with its two people.
pub(super) struct Won {
    pub(super) id: String,
    pub(super) consumer: Person,
    pub(super) practitioner: Person,
    pub(super) starts_at: Timestamp,
    pub(super) amount: i64,
}

/// All three see it, all three reach for it at once, one gets it and confirms.
pub(super) async fn race(story: &Story) -> Won {
    let consumer = story.consumers[0].clone();
    let starts_at = in_hours(story.began, 3);
    let id = story.town.open_order(&consumer, &story.service, starts_at).await;
    for practitioner in &story.practitioners {
        let hall = practitioner.get("/api/v1/matching/available-orders").await.expect(200);
        assert_eq!(
            (&hall["items"][0]["order_id"], &hall["items"][0]["eligible"]),
            (&json!(id), &json!(true)),
            "{hall:#}"
        );
    }
    story.consumers[1].get(&format!("/api/v1/orders/{id}")).await.refused(404, "trade.order_not_found");

    let reaching =
        join_all(story.practitioners.iter().map(async |practitioner| grab(practitioner, &id).await)).await;
    let winners: Vec<usize> = (0..3).filter(|n| reaching[*n].is_success()).collect();
    assert_eq!(winners.len(), 1, "{reaching:#?}");
    for loser in reaching.into_iter().filter(|reply| !reply.is_success()) {
        loser.refused(409, "trade.already_taken");
    }
    let practitioner = story.practitioners[winners[0]].clone();
    let seen = town::order(&practitioner, &id).await;
    assert_eq!((&seen["role"], &seen["status"]), (&json!("practitioner"), &json!("assigned")));
    assert_eq!(seen["needs"], "肩颈酸痛，久坐办公");
    move_to(&practitioner, &id, "confirmed").await.expect(200);
    // Who serves may see what was agreed to; who lost may not know that there is anything.
    let path = format!("/api/v1/orders/{id}/health-summary");
    let summary = practitioner.get(&path).await.expect(200);
    assert!(summary.to_string().contains("8480-6"), "{summary:#}");
    let loser = &story.practitioners[(winners[0] + 1) % 3];
    loser.get(&path).await.expect(404);
    let amount = seen["amount"]["minor"].as_i64().unwrap();
    Won { id, consumer, practitioner, starts_at, amount }
}

/// Called off more than a day ahead, everything goes back.
pub(super) async fn call_off(story: &Story) {
    let consumer = &story.consumers[1];
    let id = story.town.open_order(consumer, &story.service, in_hours(story.began, 30)).await;
    let cancelled = move_to(consumer, &id, "cancelled").await.expect(200);
    assert_eq!((&cancelled["status"], &cancelled["end_reason"]), (&json!("cancelled"), &json!("consumer")));
    assert_eq!(cancelled["refund"], cancelled["amount"]);
    let back = eventually("the refund", async || {
        let order = town::order(consumer, &id).await;
        (order["refunded"] == order["amount"]).then_some(order)
    });
    back.await;
    let payments = consumer.get("/api/v1/payments").await.expect(200);
    assert_eq!(
        (&payments["items"][0]["order_id"], &payments["items"][0]["status"]),
        (&json!(id), &json!("refunded"))
    );
    grab(&story.practitioners[0], &id).await.refused(409, "trade.order_closed");
}

/// The bank says no, and the consumer leaves it at that.
pub(super) async fn leave_unpaid(story: &Story) -> String {
    let consumer = &story.consumers[2];
    let placed =
        consumer.post("/api/v1/service-orders", &wish(&story.service, in_hours(story.began, 6))).await;
    let id = text(&placed.expect(201), "id");
    let declined = consumer.post(&cashier_of(consumer, &id).await, &json!({"outcome": "decline"})).await;
    assert!(declined.status < 500, "{:#}", declined.body);
    assert_eq!(town::order(consumer, &id).await["status"], "pending_payment");
    grab(&story.practitioners[0], &id).await.expect(404);
    id
}

/// A quarter of an hour later.
pub(super) async fn has_lapsed(story: &Story, id: &str) {
    let order = town::order(&story.consumers[2], id).await;
    assert_eq!((&order["status"], &order["end_reason"]), (&json!("expired"), &json!("unpaid")), "{order:#}");
    let payments = story.consumers[2].get("/api/v1/payments").await.expect(200);
    assert_eq!(payments["items"][0]["status"], "closed", "{payments:#}");
}

/// An order of one practitioner's offer is theirs alone.
pub(super) async fn order_from_an_offer(story: &Story) -> Won {
    let (consumer, practitioner) = (story.consumers[3].clone(), story.practitioners[1].clone());
    let offer = json!({"service_id": story.service["id"], "price": {"minor": 25_900, "currency": "CNY"}});
    let offer = practitioner.post("/api/v1/offers", &offer).await.expect(201);
    let starts_at = in_hours(story.began, 6);
    let mut wish = wish(&story.service, starts_at);
    wish["offer_id"] = wish["service_id"].take();
    wish["offer_id"] = offer["id"].clone();
    wish.as_object_mut().unwrap().remove("service_id");
    let placed = consumer.post("/api/v1/service-orders", &wish).await.expect(201);
    let id = text(&placed, "id");
    pay(&consumer, &id).await;
    becomes(&consumer, &id, "open").await;
    let refused = grab(&story.practitioners[0], &id).await.refused(409, "trade.not_eligible");
    assert_eq!(refused["reasons"][0]["rule"], "reserved", "{refused:#}");
    grab(&practitioner, &id).await.expect(201);
    move_to(&practitioner, &id, "confirmed").await.expect(200);
    Won { id, consumer, practitioner, starts_at, amount: 25_900 }
}

/// Ten orders, none of them paid.
pub(super) async fn order_without_paying(story: &Story) -> Vec<String> {
    let consumer = &story.consumers[4];
    let mut orders = Vec::new();
    for hour in 10..20 {
        let wish = wish(&story.service, in_hours(story.began, hour));
        orders.push(text(&consumer.post("/api/v1/service-orders", &wish).await.expect(201), "id"));
    }
    orders
}

/// The eleventh is refused by the rule against it: the account is locked, and the order is taken back.
pub(super) async fn is_found_a_fraud(story: &Story, attempts: &[String]) {
    let fraud = &story.consumers[4];
    for id in attempts {
        assert_eq!(town::order(fraud, id).await["status"], "expired");
    }
    let wish = wish(&story.service, in_hours(story.began, 20));
    fraud.post("/api/v1/service-orders", &wish).await.refused(403, "trade.refused_by_risk_check");
    eventually("the lock", async || {
        let reply = fraud.get("/api/v1/service-orders").await;
        (reply.code() == "access.session_ended").then_some(())
    })
    .await;
    let operator = &story.town.operator;
    let alerts = operator.get(&format!("/api/v1/risk/alerts?user_id={}", fraud.id)).await.expect(200);
    assert_eq!(alerts["items"][0]["locked"], true, "{alerts:#}");
    let account = operator.get(&format!("/api/v1/users/{}", fraud.id)).await.expect(200);
    assert_eq!(account["status"], "locked", "{account:#}");
    // The order it was about has been taken back, and its reservation with it.
    let order =
        operator.get(&format!("/api/v1/orders/{}", text(&alerts["items"][0], "order_id"))).await.expect(200);
    assert_eq!(order["status"], "cancelled", "{order:#}");
    // By the placement that was refused, or by the news of the lock, which may overtake it.
    assert!(["not_placed", "account_locked"].contains(&text(&order, "end_reason").as_str()), "{order:#}");
}

/// Both come, the service is given, accepted and rated.
pub(super) async fn is_served(story: &Story, won: &Won, stars: u8) {
    let Won { id, consumer, practitioner, starts_at, .. } = won;
    move_to(practitioner, id, "in_service").await.refused(409, "trade.too_early");
    story.town.platform.until(*starts_at).await;
    move_to(consumer, id, "in_service").await.refused(403, "trade.move_not_yours");
    move_to(practitioner, id, "in_service").await.expect(200);
    story.town.platform.pass("55m").await;
    move_to(practitioner, id, "delivered").await.expect(200);
    let done = json!({"status": "completed", "rating": stars, "comment": "很专业，准时。"});
    let done = consumer.put(&format!("/api/v1/orders/{id}/status"), &done).await.expect(200);
    assert_eq!((&done["status"], &done["rating"]), (&json!("completed"), &json!(stars)), "{done:#}");
    consumer
        .post(&format!("/api/v1/orders/{id}/rating"), &json!({"rating": 1}))
        .await
        .refused(409, "trade.already_rated");
    let history: Vec<Value> = town::order(consumer, id).await["timeline"].as_array().unwrap().clone();
    let history: Vec<&str> = history.iter().filter_map(|entry| entry["status"].as_str()).collect();
    let life = ["pending_payment", "open", "assigned", "confirmed", "in_service", "delivered", "completed"];
    assert_eq!(history, life);
    story.town.platform.settle().await;
}
