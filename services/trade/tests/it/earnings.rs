//! What an order earns its practitioner, as the news of its payment said: told to those who may serve and to operators.

use serde_json::{Value, json};

use crate::support::{HOUR, Market, grab, look, set_status};

/// Three quarters of the stretch service's price.
fn share() -> Value {
    json!({"minor": 6_600, "currency": "CNY"})
}

#[tokio::test]
async fn whoever_may_serve_knows_what_they_would_earn() {
    let market = Market::open_with(json!({"stream_seconds": 1, "hall_poll_ms": 50})).await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.paid(&anna, 3 * HOUR).await;
    let hall = zhou.get("/api/v1/matching/available-orders").await.expect(200);
    assert_eq!(hall["items"][0]["practitioner_share"], share());
    let stream = zhou.get("/api/v1/matching/available-orders/stream").await;
    let told = String::from_utf8(stream.bytes).unwrap();
    assert!(told.contains(r#""practitioner_share":{"minor":6600,"currency":"CNY"}"#), "{told}");

    grab(&zhou, order).await.expect(201);
    assert_eq!(set_status(&zhou, order, "confirmed").await.expect(200)["practitioner_share"], share());
    assert_eq!(look(&zhou, order).await["practitioner_share"], share());
    let own = zhou.get("/api/v1/service-orders?role=practitioner").await.expect(200);
    assert_eq!(own["items"][0]["practitioner_share"], share());
    let day = "from=2026-11-22T00:00:00Z&to=2026-11-23T00:00:00Z";
    let schedule = zhou.get(&format!("/api/v1/appointments?{day}")).await.expect(200);
    assert_eq!(schedule["items"][0]["practitioner_share"], share());
    let operator = market.operator();
    assert_eq!(operator.get("/api/v1/orders").await.expect(200)["items"][0]["practitioner_share"], share());

    assert!(look(&anna, order).await.get("practitioner_share").is_none(), "nothing for the consumer to know");
    let ordered = anna.get("/api/v1/service-orders").await.expect(200);
    assert!(ordered["items"][0].get("practitioner_share").is_none());
}

#[tokio::test]
async fn what_ended_without_a_service_promises_nothing() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.confirmed(&anna, &zhou, 3 * HOUR).await;
    set_status(&anna, order, "cancelled").await.expect(200);
    assert!(look(&zhou, order).await.get("practitioner_share").is_none());
}

#[tokio::test]
async fn of_older_orders_nothing_is_known() {
    let market = Market::open().await;
    let zhou = market.practitioner().await;
    market.pool(1, 1).await;
    let hall = zhou.get("/api/v1/matching/available-orders").await.expect(200);
    assert!(hall["items"][0].get("practitioner_share").is_none(), "{hall:#}");
}
