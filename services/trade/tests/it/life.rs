//! An order's life that goes well, and every move that is not somebody's to make.

use serde_json::json;

use crate::support::{HOUR, Market, grab, look, set_status};

#[tokio::test]
async fn from_payment_to_completion() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.paid(&anna, 3 * HOUR).await;
    assert_eq!(look(&anna, order).await["status"], "open");
    let won = grab(&zhou, order).await.expect(201);
    assert_eq!(won["status"], "assigned");
    let confirmed = set_status(&zhou, order, "confirmed").await.expect(200);
    let too_early = set_status(&zhou, order, "in_service").await.refused(409, "trade.too_early");
    assert_eq!(confirmed["start_allowed_from"], too_early["possible_from"]);
    assert_eq!(look(&zhou, order).await["start_allowed_from"], too_early["possible_from"]);
    market.bed.advance(3 * HOUR).await;
    let started = set_status(&zhou, order, "in_service").await.expect(200);
    assert!(won.get("start_allowed_from").is_none() && started.get("start_allowed_from").is_none());
    set_status(&zhou, order, "delivered").await.expect(200);
    let done = json!({"status": "completed", "rating": 5, "comment": "手法很好", "note": "谢谢"});
    let done = anna.put(&format!("/api/v1/orders/{order}/status"), done).await.expect(200);
    assert_eq!((&done["status"], &done["rating"]), (&json!("completed"), &json!(5)));

    let detail = look(&zhou, order).await;
    assert_eq!(detail["role"], "practitioner");
    assert_eq!(detail["needs"], "肩颈酸痛，久坐办公");
    let steps: Vec<&str> = detail["timeline"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["status"].as_str().unwrap())
        .collect();
    let expected =
        ["pending_payment", "open", "assigned", "confirmed", "in_service", "delivered", "completed"];
    assert_eq!(steps, expected);
    assert_eq!(detail["timeline"][6]["note"], "谢谢");

    let assigned = market.events("trade.order_assigned").await;
    assert_eq!(assigned[0]["practitioner_id"], zhou.id::<ids::kinds::User>().to_string());
    let completed = market.events("trade.service_completed").await;
    assert_eq!((completed.len(), &completed[0]["rating"]), (1, &json!(5)));
    assert_eq!(completed[0]["amount"]["minor"], 8_800);
    assert_eq!(market.events("trade.service_rated").await.len(), 0, "told once");
    assert_eq!(
        market.count("select count(*) from jobs where state = 'pending'").await,
        0,
        "no timer is left"
    );
    assert_eq!(market.count("select count(*) from appointments where state = 'kept'").await, 1);
}

#[tokio::test]
async fn moves_belong_to_their_side() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.confirmed(&anna, &zhou, 3 * HOUR).await;
    set_status(&anna, order, "in_service").await.refused(403, "trade.move_not_yours");
    set_status(&zhou, order, "completed").await.refused(409, "trade.move_not_possible");
    set_status(&zhou, order, "open").await.refused(422, "trade.status_not_settable");
    set_status(&market.consumer(), order, "cancelled").await.refused(404, "trade.order_not_found");
    let path = format!("/api/v1/orders/{order}/status");
    anna.put(&path, json!({"status": "cancelled", "rating": 5})).await.refused(422, "trade.invalid_field");
    anna.put(&path, json!({"status": "vanished"})).await.refused(422, "body.invalid");
    assert_eq!(look(&anna, order).await["status"], "confirmed");
}

#[tokio::test]
async fn asking_for_the_same_again_changes_nothing() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.confirmed(&anna, &zhou, 3 * HOUR).await;
    let again = set_status(&zhou, order, "confirmed").await.expect(200);
    assert_eq!(again["status"], "confirmed");
    assert_eq!(look(&anna, order).await["timeline"].as_array().unwrap().len(), 4);
}

#[tokio::test]
async fn operators_see_orders_without_their_words_and_may_end_them() {
    let market = Market::open().await;
    let (anna, zhou, otto) = (market.consumer(), market.practitioner().await, market.operator());
    let order = market.confirmed(&anna, &zhou, 3 * HOUR).await;
    let seen = look(&otto, order).await;
    assert_eq!(seen["role"], "operator");
    assert!(seen.get("needs").is_none() && seen.get("address").is_none());
    let ended = set_status(&otto, order, "cancelled").await.expect(200);
    assert_eq!((&ended["end_reason"], &ended["refund"]["minor"]), (&json!("operator"), &json!(8_800)));
    assert_eq!(market.count("select count(*) from appointments where state = 'released'").await, 1);
    assert!(look(&zhou, order).await.get("needs").is_none(), "who lost it has no more business with it");
}

#[tokio::test]
async fn everyone_lists_their_own() {
    let market = Market::open().await;
    let (anna, ben, zhou) = (market.consumer(), market.consumer(), market.practitioner().await);
    let first = market.paid(&anna, 3 * HOUR).await;
    let second = market.place(&anna, 5 * HOUR).await;
    market.place(&ben, 5 * HOUR).await;
    grab(&zhou, first).await.expect(201);

    let page = anna.get("/api/v1/service-orders?limit=1").await.expect(200);
    assert_eq!(page["items"][0]["id"], second.to_string());
    let next = page["next"].as_str().unwrap();
    let page = anna.get(&format!("/api/v1/service-orders?limit=1&cursor={next}")).await.expect(200);
    assert_eq!(page["items"][0]["id"], first.to_string());
    assert!(page.get("next").is_none());

    let waiting = anna.get("/api/v1/service-orders?status=pending_payment").await.expect(200);
    assert_eq!(waiting["items"].as_array().unwrap().len(), 1);
    let served = zhou.get("/api/v1/service-orders?role=practitioner").await.expect(200);
    assert_eq!(served["items"][0]["id"], first.to_string());
    assert_eq!(zhou.get("/api/v1/service-orders").await.expect(200)["items"], json!([]));
    anna.get("/api/v1/service-orders?limit=0").await.refused(400, "page.limit");
    anna.get("/api/v1/service-orders?cursor=x").await.refused(400, "page.cursor");
}
