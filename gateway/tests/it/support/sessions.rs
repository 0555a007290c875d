//! Sessions as auth keeps them, as far as the edge can see: a refresh token is good once, and a used one ends its session.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::post,
};
use kernel::Problem;
use kernel_http::Json;
use serde_json::{Value, json};
use utoipa::openapi::OpenApi;

/// A token whose account is locked.
pub(crate) const LOCKED: &str = "wsr_locked";

/// The numbers of the tokens that prolong a session next, and how many were given out.
#[derive(Default)]
struct Sessions {
    good: Vec<u32>,
    used: Vec<u32>,
    given: u32,
}

type Shared = Arc<Mutex<Sessions>>;

pub(super) fn routes() -> Router {
    Router::new()
        .route("/api/v1/auth/login", post(log_in))
        .route("/api/v1/auth/register", post(log_in))
        .route("/api/v1/auth/refresh", post(refresh))
        .route("/api/v1/auth/logout", post(log_out))
        .with_state(Shared::default())
}

async fn log_in(State(sessions): State<Shared>, headers: HeaderMap, Json(body): Json<Value>) -> Response {
    assert!(!headers.contains_key("cookie"), "services see no cookies");
    if body["password"] != "right" {
        return Problem::unauthenticated("auth.credentials", "wrong").into_response();
    }
    let mut sessions = sessions.lock().unwrap();
    Json(sessions.next()).into_response()
}

async fn refresh(State(sessions): State<Shared>, headers: HeaderMap, Json(body): Json<Value>) -> Response {
    assert!(!headers.contains_key("cookie"), "services see no cookies");
    let dead = || Problem::unauthenticated("auth.refresh_token", "log in again").into_response();
    if body["refresh_token"] == LOCKED {
        return Problem::forbidden("auth.locked", "locked").into_response();
    }
    let token = body["refresh_token"].as_str().and_then(|text| text.strip_prefix("wsr_")?.parse().ok());
    let Some(token) = token else { return dead() };
    let mut sessions = sessions.lock().unwrap();
    if let Some(place) = sessions.good.iter().position(|good| *good == token) {
        sessions.good.swap_remove(place);
        sessions.used.push(token);
        return Json(sessions.next()).into_response();
    }
    if sessions.used.contains(&token) {
        sessions.good.clear();
    }
    dead()
}

async fn log_out(State(sessions): State<Shared>, headers: HeaderMap) -> Response {
    if !headers.contains_key("x-wellspring-identity") {
        return Problem::unauthenticated("access.sign_in", "sign in").into_response();
    }
    sessions.lock().unwrap().good.clear();
    (StatusCode::OK, Json(json!({"ended_sessions": 1}))).into_response()
}

impl Sessions {
    fn next(&mut self) -> Value {
        self.given += 1;
        self.good.push(self.given);
        let token = format!("wsr_{}", self.given);
        json!({"access_token": "…", "expires_in": 900, "refresh_token": token, "refresh_expires_in": 2_592_000})
    }
}

pub(super) fn document() -> OpenApi {
    let tokens =
        json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/TokenSet"}}}});
    let operation = json!({
        "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object"}}}},
        "responses": {"200": tokens},
    });
    let token = json!({
        "type": "object",
        "required": ["access_token", "refresh_token"],
        "properties": {"access_token": {"type": "string"}, "refresh_token": {"type": "string"}},
    });
    serde_json::from_value(json!({
        "openapi": "3.1.0",
        "info": {"title": "auth", "version": "1"},
        "paths": {
            "/api/v1/auth/login": {"post": operation},
            "/api/v1/auth/register": {"post": operation},
            "/api/v1/auth/refresh": {"post": operation},
            "/api/v1/auth/logout": {"post": {"responses": {"200": {"description": "Done"}}}},
        },
        "components": {"schemas": {"TokenSet": token}},
    }))
    .unwrap()
}
