//! Who serves sees what the consumer agreed to show, while they serve, and says on whose behalf they look.

use serde_json::json;

use crate::support::{HOUR, Market, grab};

#[tokio::test]
async fn the_winner_sees_the_consented_record_and_nobody_else_does() {
    let market = Market::open().await;
    let (anna, zhou, wu) = (market.consumer(), market.practitioner().await, market.practitioner().await);
    let order = market.paid(&anna, 3 * HOUR).await;
    let path = format!("/api/v1/orders/{order}/health-summary");
    zhou.get(&path).await.refused(404, "trade.order_not_found");
    grab(&zhou, order).await.expect(201);

    let summary = zhou.get(&path).await.expect(200);
    assert_eq!(summary["user_id"], json!(anna.id::<ids::kinds::User>()));
    let looks = market.neighbours.looks.lock().unwrap().clone();
    assert_eq!(looks.len(), 1);
    assert!(looks[0].contains(&format!("reader={}", zhou.id::<ids::kinds::User>())), "{looks:?}");
    assert!(looks[0].contains(&format!("order_id={order}")), "{looks:?}");

    wu.get(&path).await.refused(404, "trade.order_not_found");
    anna.get(&path).await.refused(403, "access.permission");
}

#[tokio::test]
async fn when_the_order_has_ended_there_is_nothing_to_see() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.paid(&anna, 3 * HOUR).await;
    grab(&zhou, order).await.expect(201);
    let wanted = json!({"status": "cancelled"});
    anna.put(&format!("/api/v1/orders/{order}/status"), wanted).await.expect(200);
    let path = format!("/api/v1/orders/{order}/health-summary");
    zhou.get(&path).await.refused(404, "trade.order_not_found");
    assert!(market.neighbours.looks.lock().unwrap().is_empty());
}
