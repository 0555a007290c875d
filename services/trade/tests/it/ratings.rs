//! Ratings: once, by the consumer, for a completed service, while the window is open.

use ids::OrderId;
use kernel_test::{Actor, Reply};
use serde_json::{Value, json};

use crate::support::{HOUR, Market, look};

async fn rate(actor: &Actor, order: OrderId, body: Value) -> Reply {
    actor.post(&format!("/api/v1/orders/{order}/rating"), body).await
}

#[tokio::test]
async fn a_completed_service_is_rated_once() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.completed(&anna, &zhou).await;
    rate(&anna, order, json!({"rating": 6})).await.refused(422, "trade.invalid_field");
    rate(&anna, order, json!({"rating": 4, "comment": "x".repeat(501)}))
        .await
        .refused(422, "trade.invalid_field");
    rate(&zhou, order, json!({"rating": 5})).await.refused(404, "trade.order_not_found");
    rate(&anna, order, json!({"rating": 4, "comment": "准时"})).await.expect(201);
    rate(&anna, order, json!({"rating": 1})).await.refused(409, "trade.already_rated");
    assert_eq!(look(&zhou, order).await["rating"], 4);
    let rated = market.events("trade.service_rated").await;
    assert_eq!((rated.len(), &rated[0]["rating"], &rated[0]["comment"]), (1, &json!(4), &json!("准时")));
}

#[tokio::test]
async fn not_before_and_not_for_ever() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let confirmed = market.confirmed(&anna, &zhou, 6 * HOUR).await;
    rate(&anna, confirmed, json!({"rating": 5})).await.refused(409, "trade.not_completed");
    let completed = market.completed(&anna, &zhou).await;
    market.bed.advance(7 * 24 * HOUR).await;
    rate(&anna, completed, json!({"rating": 5})).await.expect(201);
    let late = market.completed(&anna, &zhou).await;
    market.bed.advance(7 * 24 * HOUR + HOUR).await;
    rate(&anna, late, json!({"rating": 5})).await.refused(409, "trade.rating_closed");
}
