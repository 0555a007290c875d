//! Who may call what: a case for every endpoint, taken from the document, so that a new one cannot be forgotten.

use axum::http::Method;
use serde_json::{Value, json};

use crate::support::{HOUR, Market, grab};

/// Endpoints that anyone may call.
const PUBLIC: [(&str, &str); 7] = [
    ("get", "/api/v1/order-terms"),
    ("get", "/api/v1/services"),
    ("get", "/api/v1/services/{id}"),
    ("get", "/api/v1/services/{id}/offers"),
    ("get", "/api/v1/practitioners"),
    ("get", "/api/v1/practitioners/{id}"),
    ("get", "/api/v1/practitioners/{id}/busy-times"),
];
/// Endpoints that need a permission, whoever calls.
const PERMITTED: [(&str, &str); 15] = [
    ("post", "/api/v1/services"),
    ("put", "/api/v1/services/{id}"),
    ("post", "/api/v1/offers"),
    ("put", "/api/v1/offers/{id}"),
    ("get", "/api/v1/appointments"),
    ("get", "/api/v1/orders"),
    ("get", "/api/v1/orders/figures"),
    ("get", "/api/v1/matching/available-orders"),
    ("get", "/api/v1/matching/available-orders/stream"),
    ("post", "/api/v1/grab-orders"),
    ("get", "/api/v1/orders/{id}/health-summary"),
    ("put", "/api/v1/practitioners/{id}/verification"),
    ("get", "/api/v1/matching/rules"),
    ("put", "/api/v1/matching/rules"),
    ("post", "/api/v1/matching/rules/try"),
];
/// Endpoints that answer for the caller's own things only.
const OWN: [(&str, &str); 10] = [
    ("get", "/api/v1/service-orders"),
    ("post", "/api/v1/service-orders"),
    ("get", "/api/v1/service-orders/{id}/placement"),
    ("get", "/api/v1/orders/{id}"),
    ("get", "/api/v1/orders/{id}/cancellation"),
    ("put", "/api/v1/orders/{id}/status"),
    ("post", "/api/v1/orders/{id}/rating"),
    ("get", "/api/v1/practitioners/{id}/offers"),
    ("get", "/api/v1/practitioners/{id}/profile"),
    ("put", "/api/v1/practitioners/{id}/profile"),
];

fn endpoints() -> Vec<(String, String)> {
    let document = serde_json::to_value((trade::service().openapi)()).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let of_path = |(path, operations): (&String, &Value)| {
        let methods = operations.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        methods.into_iter().map(|method| (method, path.clone())).collect::<Vec<_>>()
    };
    paths.iter().flat_map(of_path).collect()
}

#[test]
fn every_endpoint_has_a_case() {
    let known = |method: &str, path: &str| {
        path.starts_with("/internal/") || [&PUBLIC[..], &PERMITTED, &OWN].concat().contains(&(method, path))
    };
    let missing: Vec<_> = endpoints().into_iter().filter(|(method, path)| !known(method, path)).collect();
    assert!(missing.is_empty(), "no authorisation case for {missing:?}");
}

#[tokio::test]
async fn strangers_are_asked_to_sign_in() {
    let market = Market::open().await;
    let id = market.bed.env().id::<ids::kinds::Order>().to_string();
    for (method, path) in endpoints() {
        if PUBLIC.contains(&(method.as_str(), path.as_str())) {
            continue;
        }
        let verb = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
        let reply = market.bed.anonymous().send(verb, &path.replace("{id}", &id), Some(json!({}))).await;
        assert_eq!(reply.status, 401, "{method} {path}");
    }
}

#[tokio::test]
async fn permissions_are_needed_where_it_says_so() {
    let market = Market::open().await;
    for (method, path) in PERMITTED {
        let id = if path.contains("practitioners") {
            market.bed.env().id::<ids::kinds::User>().to_string()
        } else if path.contains("offers") {
            market.bed.env().id::<ids::kinds::Offer>().to_string()
        } else {
            market.bed.env().id::<ids::kinds::Service>().to_string()
        };
        let verb = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
        let reply = market.consumer().send(verb, &path.replace("{id}", &id), Some(json!({}))).await;
        assert_eq!(
            (reply.status, &reply.json["code"]),
            (403, &json!("access.permission")),
            "{method} {path}"
        );
    }
}

#[tokio::test]
async fn services_alone_reach_the_internal_endpoints() {
    let market = Market::open().await;
    for (method, path) in endpoints().into_iter().filter(|(_, path)| path.starts_with("/internal/")) {
        let id = market.bed.env().id::<ids::kinds::Order>().to_string();
        let verb = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
        let reply = market.operator().send(verb, &path.replace("{id}", &id), None).await;
        assert_eq!(reply.status, 404, "{method} {path}");
    }
}

#[tokio::test]
async fn other_peoples_orders_do_not_exist() {
    let market = Market::open().await;
    let (anna, zhou, wu) = (market.consumer(), market.practitioner().await, market.practitioner().await);
    let order = market.paid(&anna, 3 * HOUR).await;
    grab(&zhou, order).await.expect(201);
    let path = format!("/api/v1/orders/{order}");
    for stranger in [market.consumer(), wu] {
        stranger.get(&path).await.refused(404, "trade.order_not_found");
        stranger.get(&format!("{path}/cancellation")).await.refused(404, "trade.order_not_found");
        let wanted = json!({"status": "cancelled"});
        stranger.put(&format!("{path}/status"), wanted).await.refused(404, "trade.order_not_found");
        stranger
            .post(&format!("{path}/rating"), json!({"rating": 1}))
            .await
            .refused(404, "trade.order_not_found");
        let placement = format!("/api/v1/service-orders/{order}/placement");
        stranger.get(&placement).await.refused(404, "trade.order_not_found");
    }
}
