//! Who may call what.

use sandbox_api::signature::{Content, Signed};
use serde_json::json;

use crate::support::{Sandbox, merchant_key, provider_key};

const MERCHANT: [(&str, &str); 9] = [
    ("POST", "/internal/sandbox/pay/transactions"),
    ("GET", "/internal/sandbox/pay/transactions/t1"),
    ("POST", "/internal/sandbox/pay/transactions/t1/close"),
    ("POST", "/internal/sandbox/pay/refunds"),
    ("GET", "/internal/sandbox/pay/refunds/r1"),
    ("POST", "/internal/sandbox/pay/profit-sharing"),
    ("GET", "/internal/sandbox/pay/profit-sharing/s1"),
    ("POST", "/internal/sandbox/pay/profit-sharing/returns"),
    ("GET", "/internal/sandbox/pay/statements/2026-11-22"),
];

#[tokio::test]
async fn money_moves_for_the_merchant_alone() {
    let sandbox = Sandbox::start().await;
    for (method, path) in MERCHANT {
        let verb = method.parse().unwrap();
        sandbox.bed.anonymous().send(verb, path, None).await.refused(401, "access.sign_in");
        let verb = method.parse().unwrap();
        sandbox.bed.user().send(verb, path, None).await.refused(404, "http.no_such_path");
        let verb = method.parse().unwrap();
        sandbox.bed.service("finance").send(verb, path, None).await.refused(401, "sandbox.bad_signature");
        let content = Content::Request { method, path, body: b"" };
        let stranger = Signed::sign(&provider_key(), content, sandbox.bed.now(), "a-fresh-nonce".to_owned());
        sandbox.send(method, path, &stranger, Vec::new()).await.refused(401, "sandbox.bad_signature");
        let long_ago = sandbox.bed.now() - jiff::SignedDuration::from_secs(301);
        let stale = Signed::sign(&merchant_key(), content, long_ago, "a-fresh-nonce".to_owned());
        sandbox.send(method, path, &stale, Vec::new()).await.refused(401, "sandbox.stale_signature");
    }
}

#[tokio::test]
async fn messages_are_for_services_and_operators() {
    let sandbox = Sandbox::start().await;
    let body = json!({"key": "k", "medium": "sms", "to": "+861", "text": "x"});
    let path = "/internal/sandbox/messages";
    sandbox.bed.anonymous().post(path, body.clone()).await.refused(401, "access.sign_in");
    sandbox.bed.user().post(path, body).await.refused(404, "http.no_such_path");
    for path in ["/api/v1/sandbox/messages", "/api/v1/sandbox/callbacks"] {
        sandbox.bed.anonymous().get(path).await.refused(401, "access.sign_in");
        sandbox.bed.user().get(path).await.refused(403, "access.permission");
    }
}

#[test]
fn every_endpoint_is_documented() {
    let document = serde_json::to_value((sandbox::service().openapi)()).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let count: usize = paths.values().map(|methods| methods.as_object().unwrap().len()).sum();
    assert_eq!(count, MERCHANT.len() + 6);
}
