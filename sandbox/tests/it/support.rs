//! Speaks the domain: a merchant who signs, and payers at the cashier.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    http::{HeaderMap, Request},
    response::{IntoResponse, Response},
    routing::post,
};
use ed25519_dalek::SigningKey;
use jiff::SignedDuration;
use kernel::{Answer, Money, Problem};
use kernel_test::{Bed, Reply};
use sandbox_api::{
    callback::{Acknowledged, Callback},
    client::PAY,
    signature::{Content, Signed},
};
use serde_json::{Value, json};

/// What the merchant heard, and whether it understands.
#[derive(Clone, Default)]
pub(crate) struct Merchant {
    pub(crate) heard: Arc<Mutex<Vec<Callback>>>,
    pub(crate) deaf: Arc<Mutex<bool>>,
}

/// The sandbox and its merchant.
pub(crate) struct Sandbox {
    pub(crate) bed: Bed,
    pub(crate) merchant: Merchant,
}

/// The key the merchant signs with.
pub(crate) fn merchant_key() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

/// The key the provider signs with.
pub(crate) fn provider_key() -> SigningKey {
    SigningKey::from_bytes(&[2; 32])
}

/// These settings and the keys.
pub(crate) fn config(mut settings: Value) -> Value {
    settings["merchant_public_key"] = hex::encode(merchant_key().verifying_key().to_bytes()).into();
    settings["provider_key"] = hex::encode(provider_key().to_bytes()).into();
    settings
}

impl Sandbox {
    /// In fair weather.
    pub(crate) async fn start() -> Self {
        Self::in_weather(0, 0).await
    }

    pub(crate) async fn in_weather(loss: u32, duplicates: u32) -> Self {
        let merchant = Merchant::default();
        let weather = json!({
            "delay_min_seconds": 2, "delay_max_seconds": 2, "loss_percent": loss, "duplicate_percent": duplicates,
        });
        let bed = Bed::of(sandbox::service())
            .fake("finance", merchant.router())
            .config(config(json!({"weather": weather})))
            .build()
            .await;
        Self { bed, merchant }
    }

    /// A request signed with the merchant's key.
    pub(crate) async fn call(&self, method: &str, path: &str, body: Value) -> Reply {
        let path = format!("{PAY}{path}");
        let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
        let content = Content::Request { method, path: &path, body: &body };
        let signed = Signed::sign(&merchant_key(), content, self.bed.now(), "a-fresh-nonce".to_owned());
        self.send(method, &path, &signed, body).await
    }

    pub(crate) async fn send(&self, method: &str, path: &str, signed: &Signed, body: Vec<u8>) -> Reply {
        let mut request =
            Request::builder().method(method).uri(path).header("content-type", "application/json");
        for (name, value) in signed.headers() {
            request = request.header(name, value);
        }
        self.bed.service("finance").request(request.body(Body::from(body)).unwrap()).await
    }

    pub(crate) fn order(&self, number: &str, minor: i64) -> Value {
        json!({
            "out_trade_no": number,
            "amount": Money::cny(minor),
            "description": "Service order",
            "expires_at": self.bed.now() + SignedDuration::from_mins(15),
        })
    }

    /// Opens a transaction of ¥10.00 and returns the cashier's address.
    pub(crate) async fn open(&self, number: &str) -> String {
        let opened = self.call("POST", "/transactions", self.order(number, 1_000)).await.expect(200);
        opened["cashier_url"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn pay(&self, number: &str) {
        let cashier = self.open(number).await;
        self.bed.anonymous().post(&cashier, json!({"outcome": "pay"})).await.expect(200);
    }

    pub(crate) fn heard(&self) -> Vec<Callback> {
        self.merchant.heard.lock().unwrap().clone()
    }
}

impl Merchant {
    fn router(&self) -> Router {
        Router::new().route("/api/v1/payments/callbacks/sandbox", post(hear)).with_state(self.clone())
    }
}

async fn hear(State(merchant): State<Merchant>, headers: HeaderMap, body: Bytes) -> Response {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let signed = Signed::from_headers(header).expect("signed headers");
    let key = provider_key().verifying_key();
    assert!(signed.verify(&key, Content::Callback { body: &body }), "the provider signs what it says");
    if *merchant.deaf.lock().unwrap() {
        return Problem::unavailable("finance.away", "away").into_response();
    }
    merchant.heard.lock().unwrap().push(serde_json::from_slice(&body).expect("a callback"));
    Answer::done(Acknowledged::success()).into_response()
}
