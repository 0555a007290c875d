//! Placing an order: the saga's happy end, each of its refusals, repeats, and neighbours that are away.

use std::collections::BTreeSet;

use finance_api::ReservationStatus;
use futures::future::join_all;
use ids::OrderId;
use serde_json::{Value, json};

use crate::support::{HOUR, MINUTE, Market, NUTRITION, look, neighbours::Mood, service};

const PATH: &str = "/api/v1/service-orders";

#[tokio::test]
async fn a_placed_order_waits_for_its_payment() {
    let market = Market::open().await;
    let anna = market.consumer();
    let reply = anna.post(PATH, market.stretch(5 * HOUR)).await;
    let location = reply.headers["location"].to_str().unwrap().to_owned();
    let order = reply.expect(201);
    assert_eq!(order["status"], "pending_payment");
    assert_eq!(order["amount"], json!({"minor": 8_800, "currency": "CNY"}));
    assert_eq!(order["due_at"], (market.bed.now() + 15 * MINUTE).to_string());
    assert_eq!(location, format!("/api/v1/orders/{}", order["id"].as_str().unwrap()));

    let id: OrderId = order["id"].as_str().unwrap().parse().unwrap();
    assert_eq!(market.neighbours.reservation(id), Some(ReservationStatus::Reserved));
    let detail = look(&anna, id).await;
    assert_eq!(detail["needs"], "肩颈酸痛，久坐办公");
    assert_eq!(detail["address"], "苏州市姑苏区平江路 1 号");
    assert_eq!(detail["timeline"].as_array().unwrap().len(), 1);

    let created = market.events("trade.order_created").await;
    assert_eq!(created.len(), 1);
    assert_eq!((&created[0]["order_id"], &created[0]["user_id"]), (&order["id"], &order["user_id"]));
    let text =
        "select count(*) from sagas where state_data::text like '%肩颈%' or state_data::text like '%平江%'";
    assert_eq!(market.count(text).await, 0, "the saga keeps the words sealed");
}

#[tokio::test]
async fn an_offer_sets_the_price_and_the_person() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let offer = json!({"service_id": service(NUTRITION), "price": {"minor": 12_000, "currency": "CNY"}});
    let offer = zhou.post("/api/v1/offers", offer).await.expect(201);
    let wish = json!({
        "offer_id": offer["id"], "starts_at": market.bed.now() + 5 * HOUR, "needs": "想减脂", "consent": true,
    });
    let order = anna.post(PATH, wish.clone()).await.expect(201);
    assert_eq!(order["amount"]["minor"], 12_000);
    assert_eq!(order["offer_id"], offer["id"]);
    let request = market.neighbours.requests.lock().unwrap()[0].clone();
    assert_eq!(request.payee_id, Some(zhou.id()));
    zhou.post(PATH, wish).await.refused(422, "trade.invalid_field");
}

#[tokio::test]
async fn nobody_is_asked_for_by_name_at_an_hour_they_are_booked() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    market.confirmed(&anna, &zhou, 5 * HOUR).await;
    let offer = json!({"service_id": service(NUTRITION), "price": {"minor": 12_000, "currency": "CNY"}});
    let offer = zhou.post("/api/v1/offers", offer).await.expect(201);
    let wish = |after| {
        let starts_at = market.bed.now() + after;
        json!({"offer_id": offer["id"], "starts_at": starts_at, "needs": "想减脂", "consent": true})
    };
    market.consumer().post(PATH, wish(5 * HOUR + 10 * MINUTE)).await.refused(409, "trade.practitioner_busy");
    market.consumer().post(PATH, wish(8 * HOUR)).await.expect(201);
}

#[tokio::test]
async fn a_wish_that_cannot_be_placed_is_refused_and_changes_nothing() {
    let market = Market::open().await;
    let anna = market.consumer();
    let with = |name: &str, value: Value| {
        let mut wish = market.stretch(5 * HOUR);
        wish[name] = value;
        wish
    };
    let now = market.bed.now();
    let cases = [
        (with("needs", "昨晚开始胸痛".into()), 422, "trade.red_flag"),
        (with("consent", false.into()), 422, "trade.consent_needed"),
        (with("needs", "".into()), 422, "trade.invalid_field"),
        (with("starts_at", json!(now + 59 * MINUTE)), 422, "trade.time_not_bookable"),
        (with("starts_at", json!(now + 61 * 24 * HOUR)), 422, "trade.time_not_bookable"),
        (with("place", Value::Null), 422, "trade.invalid_field"),
        (with("place", json!({"lat": 99.0, "lon": 0.0, "address": "x"})), 422, "trade.invalid_field"),
        (with("offer_id", json!(market.bed.env().id::<ids::kinds::Offer>())), 422, "trade.invalid_field"),
        (
            with("service_id", json!(market.bed.env().id::<ids::kinds::Service>())),
            404,
            "trade.service_not_found",
        ),
        (with("service_id", "nonsense".into()), 422, "body.invalid"),
        (with("surprise", 1.into()), 422, "body.invalid"),
    ];
    for (wish, status, code) in cases {
        anna.post(PATH, wish).await.refused(status, code);
    }
    let mut unknown = market.stretch(5 * HOUR);
    unknown["offer_id"] = json!(market.bed.env().id::<ids::kinds::Offer>());
    unknown["service_id"] = Value::Null;
    anna.post(PATH, unknown).await.refused(404, "trade.offer_not_found");
    assert_eq!(market.count("select count(*) from sagas").await, 0);
}

#[tokio::test]
async fn an_emergency_is_told_whom_to_call() {
    let market = Market::open().await;
    let mut wish = market.stretch(5 * HOUR);
    wish["needs"] = "最近总觉得不想活了".into();
    let problem = market.consumer().post(PATH, wish).await.refused(422, "trade.red_flag");
    assert_eq!((&problem["danger"], &problem["call"]), (&json!("self_harm"), &json!("12356")));
    assert!(problem["advice"]["zh"].as_str().unwrap().contains("12356"));
}

#[tokio::test]
async fn each_step_that_says_no_leaves_nothing() {
    let market = Market::open().await;
    let moods = [
        (Mood::AccountLocked, 403, "trade.account_not_active", 0),
        (Mood::NoConsent, 422, "trade.health_consent_missing", 0),
        (Mood::SplitInfeasible, 422, "finance.split_infeasible", 1),
        (Mood::Fraud, 403, "trade.refused_by_risk_check", 1),
    ];
    for (mood, status, code, cancelled) in moods {
        let anna = market.consumer();
        market.neighbours.set(mood);
        anna.post(PATH, market.stretch(5 * HOUR)).await.refused(status, code);
        market.bed.settle().await;
        let orders = anna.get(PATH).await.expect(200)["items"].as_array().unwrap().clone();
        assert_eq!(orders.len(), cancelled, "{mood:?}");
        assert!(orders.iter().all(|order| order["status"] == "cancelled"), "{mood:?}");
        assert!(orders.iter().all(|order| order["end_reason"] == "not_placed"), "{mood:?}");
    }
    let reservations = market.neighbours.reservations.lock().unwrap().clone();
    assert!(reservations.values().all(|status| *status == ReservationStatus::Released));
    assert_eq!(market.events("trade.order_cancelled").await.len(), 2);
    assert_eq!(
        market.count("select count(*) from jobs where state = 'pending'").await,
        0,
        "no timer is left"
    );
}

#[tokio::test]
async fn the_risk_check_sees_the_order_but_not_its_words() {
    let market = Market::open().await;
    market.place(&market.consumer(), 5 * HOUR).await;
    let decisions = market.neighbours.decisions.lock().unwrap();
    assert_eq!(decisions[0].facts["service_code"], "stretch_office");
    assert_eq!(decisions[0].facts["lead_minutes"], 300);
    assert_eq!(decisions[0].amount.minor, 8_800);
}

#[tokio::test]
async fn a_repeat_under_the_same_key_is_the_same_order() {
    let market = Market::open().await;
    let anna = market.consumer().with_key("order-1");
    let wish = market.stretch(5 * HOUR);
    let first = anna.post(PATH, wish.clone()).await.expect(201);
    let again = anna.post(PATH, wish).await.expect(201);
    assert_eq!(first["id"], again["id"]);
    anna.post(PATH, market.stretch(6 * HOUR)).await.refused(422, "idempotency.reused");
    assert_eq!(market.count("select count(*) from service_orders").await, 1);
}

#[tokio::test]
async fn what_takes_long_is_accepted_and_finished_later() {
    let market = Market::open_with(json!({"placement_wait_ms": 300})).await;
    market.neighbours.set(Mood::FinanceAway);
    let anna = market.consumer().with_key("slow");
    let wish = market.stretch(5 * HOUR);
    let reply = anna.post(PATH, wish.clone()).await;
    let location = reply.headers["location"].to_str().unwrap().to_owned();
    let placing = reply.expect(202);
    assert_eq!(placing["state"], "placing");
    assert_eq!(anna.get(&location).await.expect(200)["state"], "placing");
    anna.post(PATH, market.stretch(6 * HOUR)).await.refused(422, "idempotency.reused");
    market.consumer().get(&location).await.refused(404, "trade.order_not_found");

    market.neighbours.set(Mood::Well);
    market.bed.advance(MINUTE).await;
    assert_eq!(anna.get(&location).await.expect(200)["state"], "placed");
    let order = anna.post(PATH, wish).await.expect(201);
    assert_eq!(order["id"], placing["order_id"], "the repeat finds the first request's order");
}

#[tokio::test]
async fn a_placement_that_is_refused_late_says_why() {
    let market = Market::open_with(json!({"placement_wait_ms": 300})).await;
    market.neighbours.set(Mood::FinanceAway);
    let anna = market.consumer();
    let reply = anna.post(PATH, market.stretch(5 * HOUR)).await;
    let location = reply.headers["location"].to_str().unwrap().to_owned();
    market.neighbours.set(Mood::SplitInfeasible);
    market.bed.advance(MINUTE).await;
    let refused = anna.get(&location).await.expect(200);
    assert_eq!(
        (&refused["state"], &refused["problem"]["code"]),
        (&json!("refused"), &json!("finance.split_infeasible"))
    );
}

#[tokio::test]
async fn placements_are_forgotten_and_orders_stay() {
    let market = Market::open().await;
    market.place(&market.consumer(), 5 * HOUR).await;
    market.bed.settle().await;
    market.bed.advance(24 * HOUR).await;
    assert_eq!(market.count("select count(*) from placements").await, 1);
    market.bed.advance(48 * HOUR).await;
    assert_eq!(market.count("select count(*) from placements").await, 0);
    assert_eq!(market.count("select count(*) from service_orders").await, 1);
}

#[tokio::test]
async fn control_characters_reach_no_column() {
    let market = Market::open().await;
    let mut wish = market.stretch(5 * HOUR);
    wish["needs"] = "腰\u{7}酸".into();
    market.consumer().post(PATH, wish).await.refused(422, "trade.invalid_field");
    let zhou = market.newcomer();
    let path = format!("/api/v1/practitioners/{}/profile", zhou.id::<ids::kinds::User>());
    let mut profile = crate::support::profile();
    profile["bio"] = "a\u{7}b".into();
    zhou.put(&path, profile).await.refused(422, "trade.invalid_field");
    let anyone = market.bed.anonymous();
    anyone.get("/api/v1/services?q=a%07b").await.refused(400, "trade.invalid_parameter");
    anyone.get("/api/v1/services?category=%07").await.refused(400, "trade.invalid_parameter");
    let cursor = kernel::Cursor::encode(&"\u{7}");
    anyone.get(&format!("/api/v1/services?cursor={cursor}")).await.refused(400, "trade.invalid_parameter");
}

#[tokio::test]
async fn a_crowd_of_repeats_places_one_order() {
    let market = Market::open().await;
    let anna = market.consumer().with_key("crowd");
    let wish = market.stretch(5 * HOUR);
    let replies = join_all((0..20).map(|_| anna.post(PATH, wish.clone()))).await;
    assert!(replies.iter().all(|reply| matches!(reply.status, 201 | 409)), "{replies:?}");
    let orders: BTreeSet<_> = replies.iter().filter_map(|reply| reply.json["id"].as_str()).collect();
    assert_eq!(orders.len(), 1);
    assert_eq!(market.count("select count(*) from sagas").await, 1);
    assert_eq!(market.count("select count(*) from service_orders").await, 1);
}
