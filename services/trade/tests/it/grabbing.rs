//! The race: exactly one winner, everybody else told why, nobody in two places at once.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use futures::{StreamExt, future::join_all, stream};
use ids::OrderId;
use kernel_postgres::Run;
use serde_json::json;

use crate::support::{HOUR, Market, NUTRITION, grab, look, service};

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_reach_for_one_order() {
    let market = Market::open().await;
    let crowd = market.crowd(1_000).await;
    let order = market.pool(1, 1).await[0];
    let replies = join_all(crowd.iter().map(|practitioner| grab(practitioner, order))).await;
    let mut outcomes = BTreeMap::new();
    for reply in &replies {
        *outcomes.entry((reply.status, reply.json["code"].to_string())).or_insert(0) += 1;
    }
    let expected = [((201, "null".to_owned()), 1), ((409, "\"trade.already_taken\"".to_owned()), 999)];
    assert_eq!(outcomes, BTreeMap::from(expected));
    market.bed.settle().await;
    assert_eq!(market.events("trade.order_assigned").await.len(), 1);
    assert_eq!(market.count("select count(*) from appointments").await, 1);
    assert_eq!(market.count("select count(*) from grab_orders where outcome = 'won'").await, 1);
    assert_eq!(market.count("select count(*) from grab_orders where outcome = 'already_taken'").await, 999);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_orders_and_fifty_practitioners() {
    let market = Market::open().await;
    let crowd = market.crowd(50).await;
    // Ten slots of an hour: a practitioner can win ten of the two hundred at most.
    let orders = market.pool(200, 10).await;
    let tries = crowd.iter().enumerate().flat_map(|(at, practitioner)| {
        (0..orders.len()).map({
            let orders = &orders;
            move |step| grab(practitioner, orders[(at * 4 + step) % orders.len()])
        })
    });
    let replies: Vec<_> = stream::iter(tries).buffer_unordered(64).collect().await;
    let mut outcomes: HashMap<String, usize> = HashMap::new();
    for reply in &replies {
        *outcomes.entry(reply.json["code"].as_str().unwrap_or("won").to_owned()).or_default() += 1;
    }
    let refusals = ["trade.already_taken", "trade.overlapping_appointment", "trade.not_eligible"];
    assert!(outcomes.keys().all(|code| code == "won" || refusals.contains(&code.as_str())), "{outcomes:?}");
    assert_eq!(outcomes["won"], 200, "{outcomes:?}");
    assert_eq!(market.count("select count(distinct order_id) from appointments").await, 200);
    let overlaps =
        "select count(*) from appointments a join appointments b on a.practitioner_id = b.practitioner_id
        and a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at";
    assert_eq!(market.count(overlaps).await, 0);
    assert_eq!(market.events("trade.order_assigned").await.len(), 200);
}

#[tokio::test]
async fn a_winner_may_ask_again() {
    let market = Market::open().await;
    let (anna, zhou, wu) = (market.consumer(), market.practitioner().await, market.practitioner().await);
    let order = market.paid(&anna, 3 * HOUR).await;
    let first = grab(&zhou, order).await.expect(201);
    let again = grab(&zhou, order).await.expect(201);
    assert_eq!(first, again);
    grab(&wu, order).await.refused(409, "trade.already_taken");
    assert_eq!(market.events("trade.order_assigned").await.len(), 1);
    let keyed = zhou.with_key("grab-1");
    let other = market.paid(&anna, 6 * HOUR).await;
    assert_eq!(grab(&keyed, other).await.expect(201), grab(&keyed, other).await.expect(201));
    grab(&keyed, order).await.refused(422, "idempotency.reused");
}

#[tokio::test]
async fn the_ineligible_are_told_every_reason() {
    let market = Market::open().await;
    let anna = market.consumer();
    let order = market.paid(&anna, 3 * HOUR).await;
    let far = market.newcomer();
    grab(&far, order).await.refused(409, "trade.no_profile");
    let path = format!("/api/v1/practitioners/{}/profile", far.id::<ids::kinds::User>());
    let profile = json!({
        "display_name": "远方", "specialties": ["tuina"], "radius_km": 3.0, "max_daily_load": 4, "accepting": false,
        "base": {"lat": 30.0, "lon": 120.0},
    });
    far.put(&path, profile).await.expect(200);
    let problem = grab(&far, order).await.refused(409, "trade.not_eligible");
    let rules: Vec<&str> = problem["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| reason["rule"].as_str().unwrap())
        .collect();
    assert_eq!(rules, ["accepting", "specialty", "distance"]);
    assert_eq!(problem["reasons"][2]["text"]["zh"], "超出您的服务范围");
    let row = market.bed.db().read().await.unwrap();
    let row = row.row("select outcome, reasons, attempts from grab_orders", &[]).await.unwrap();
    assert_eq!(row.get::<_, &str>(0), "not_eligible");
    assert_eq!(row.get::<_, Vec<String>>(1), ["accepting", "specialty", "distance"]);
}

#[tokio::test]
async fn nobody_can_be_in_two_places() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let first = market.paid(&anna, 3 * HOUR).await;
    let overlapping = market.paid(&anna, 3 * HOUR + Duration::from_mins(29)).await;
    let adjacent = market.paid(&anna, 3 * HOUR + Duration::from_mins(30)).await;
    grab(&zhou, first).await.expect(201);
    grab(&zhou, overlapping).await.refused(409, "trade.overlapping_appointment");
    grab(&zhou, adjacent).await.expect(201);
    assert_eq!(look(&anna, overlapping).await["status"], "open", "it stays open for others");
    grab(&market.practitioner().await, overlapping).await.expect(201);
}

#[tokio::test]
async fn a_full_day_is_full() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let path = format!("/api/v1/practitioners/{}/profile", zhou.id::<ids::kinds::User>());
    let mut profile = crate::support::profile();
    profile["max_daily_load"] = 1.into();
    zhou.put(&path, profile).await.expect(200);
    let orders: [OrderId; 2] = [market.paid(&anna, 3 * HOUR).await, market.paid(&anna, 5 * HOUR).await];
    let tomorrow = market.paid(&anna, 20 * HOUR).await;
    grab(&zhou, orders[0]).await.expect(201);
    let problem = grab(&zhou, orders[1]).await.refused(409, "trade.not_eligible");
    assert_eq!(problem["reasons"][0]["rule"], "load");
    grab(&zhou, tomorrow).await.expect(201);
}

#[tokio::test]
async fn reserved_and_own_orders_are_not_for_everyone() {
    let market = Market::open().await;
    let (anna, zhou, wu) = (market.consumer(), market.practitioner().await, market.practitioner().await);
    let offer = json!({"service_id": service(NUTRITION), "price": {"minor": 8_800, "currency": "CNY"}});
    let offer = zhou.post("/api/v1/offers", offer).await.expect(201);
    let wish = json!({
        "offer_id": offer["id"], "starts_at": market.bed.now() + 5 * HOUR, "needs": "想减脂", "consent": true,
    });
    let placed = anna.post("/api/v1/service-orders", wish).await.expect(201);
    let order: OrderId = placed["id"].as_str().unwrap().parse().unwrap();
    grab(&zhou, order).await.refused(404, "trade.order_not_found");
    market.pay(order).await;
    let problem = grab(&wu, order).await.refused(409, "trade.not_eligible");
    assert_eq!(problem["reasons"][0]["rule"], "reserved");
    grab(&zhou, order).await.expect(201);
    let own = market.paid(&wu, 5 * HOUR).await;
    let problem = grab(&wu, own).await.refused(409, "trade.not_eligible");
    assert_eq!(problem["reasons"][0]["rule"], "own_order");
}

#[tokio::test]
async fn what_was_never_there_is_not_found() {
    let market = Market::open().await;
    let zhou = market.practitioner().await;
    grab(&zhou, market.bed.env().id()).await.refused(404, "trade.order_not_found");
    zhou.post("/api/v1/grab-orders", json!({"order_id": "ord_1"})).await.refused(422, "body.invalid");
}
