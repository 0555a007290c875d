//! Speaks the domain: orders to decide on, operators, an auth that remembers whom it was told to lock.

use std::{
    future::ready,
    sync::{Arc, Mutex},
    time::Duration,
};

use auth_api::{AccountStatus, LockRequest, Role, UserRegistered, UserStanding};
use axum::{Router, extract::State, routing::post};
use ids::{OrderId, UserId};
use kernel::{Money, Problem};
use kernel_http::{Json, Path};
use kernel_test::{Actor, Bed};
use serde_json::{Value, json};
use trade_api::{OrderCancelled, ServiceCompleted, ServiceRated};

/// Whom auth was told to lock, and why.
#[derive(Clone, Default)]
pub(crate) struct FakeAuth {
    locked: Arc<Mutex<Vec<(UserId, LockRequest)>>>,
    away: Arc<Mutex<bool>>,
}

impl FakeAuth {
    pub(crate) fn locked(&self) -> Vec<(UserId, LockRequest)> {
        self.locked.lock().expect("no test panicked inside").clone()
    }

    pub(crate) fn is_away(&self, away: bool) {
        *self.away.lock().expect("no test panicked inside") = away;
    }

    fn router(&self) -> Router {
        Router::new().route("/internal/users/{id}/lock", post(lock)).with_state(self.clone())
    }

    fn answer(&self, user_id: UserId, request: LockRequest) -> Result<Json<UserStanding>, Problem> {
        if *self.away.lock().expect("no test panicked inside") {
            return Err(Problem::unavailable("test.away", "away"));
        }
        self.locked.lock().expect("no test panicked inside").push((user_id, request));
        let registered_at = "2026-01-01T00:00:00Z".parse().expect("an instant");
        Ok(Json(UserStanding {
            user_id,
            status: AccountStatus::Locked,
            roles: vec![Role::Consumer],
            phone_verified: true,
            registered_at,
        }))
    }
}

fn lock(
    State(auth): State<FakeAuth>,
    Path(user): Path<UserId>,
    Json(request): Json<LockRequest>,
) -> impl Future<Output = Result<Json<UserStanding>, Problem>> {
    ready(auth.answer(user, request))
}

pub(crate) async fn bed() -> Bed {
    bed_with_auth().await.0
}

pub(crate) async fn bed_with_auth() -> (Bed, FakeAuth) {
    let auth = FakeAuth::default();
    let bed = Bed::of(ops::service()).fake("auth", auth.router()).build().await;
    (bed, auth)
}

/// Somebody of the back office with these permissions.
pub(crate) fn operator(bed: &Bed, permissions: &[&str]) -> Actor {
    bed.user_with(&["operator"], permissions)
}

/// A new user's id.
pub(crate) fn user(bed: &Bed) -> UserId {
    bed.env().id()
}

/// A user who has been here for a year.
pub(crate) async fn settled_user(bed: &Bed) -> UserId {
    let user_id = user(bed);
    let registered_at = bed.now() - Duration::from_hours(365 * 24);
    bed.receive(&UserRegistered { user_id, roles: vec![Role::Consumer], registered_at }).await;
    user_id
}

/// A request to decide on a new order.
pub(crate) fn order(bed: &Bed, user: UserId, fen: i64) -> Value {
    let order_id: OrderId = bed.env().id();
    json!({"subject": "order", "order_id": order_id, "user_id": user, "amount": Money::cny(fen), "facts": {}})
}

/// Asks as trade does.
pub(crate) async fn decide(bed: &Bed, request: &Value) -> Value {
    bed.service("trade").post("/internal/risk/decisions", request.clone()).await.expect(200)
}

/// A rule's text.
pub(crate) fn rule(expression: &str, action: &str, class: &str) -> Value {
    json!({
        "subject": "order", "class": class, "expression": expression, "action": action, "severity": 3,
        "title_zh": "测试规则", "title_en": "A rule",
    })
}

/// Drafts and publishes a rule; its id.
pub(crate) async fn publish(bed: &Bed, code: &str, rule: Value) -> String {
    let editor = operator(bed, &["risk:edit"]);
    let drafted = editor.post("/api/v1/risk/rules", json!({"code": code, "rule": rule})).await.expect(201);
    let id = drafted["rule_id"].as_str().expect("an id").to_owned();
    editor.post(&format!("/api/v1/risk/rules/{id}/publication"), json!({})).await.expect(200);
    id
}

/// A service done for a client.
pub(crate) struct Service {
    pub(crate) order: OrderId,
    pub(crate) client: UserId,
    pub(crate) practitioner: UserId,
}

impl Service {
    pub(crate) fn of(bed: &Bed, practitioner: UserId) -> Self {
        Self { order: bed.env().id(), client: user(bed), practitioner }
    }

    pub(crate) fn completed(&self, bed: &Bed, rating: Option<u8>) -> ServiceCompleted {
        ServiceCompleted {
            order_id: self.order,
            user_id: self.client,
            practitioner_id: self.practitioner,
            service_id: bed.env().id(),
            service_name: "肩颈调理".to_owned(),
            amount: Money::cny(19_900),
            completed_at: bed.now(),
            rating,
            referrer_id: None,
        }
    }

    pub(crate) fn rated(&self, bed: &Bed, rating: u8) -> ServiceRated {
        ServiceRated {
            order_id: self.order,
            user_id: self.client,
            practitioner_id: self.practitioner,
            rating,
            comment: None,
            rated_at: bed.now(),
        }
    }

    pub(crate) fn cancelled(&self, bed: &Bed, reason: trade_api::CancelReason) -> OrderCancelled {
        OrderCancelled {
            order_id: self.order,
            user_id: self.client,
            practitioner_id: Some(self.practitioner),
            amount: Money::cny(19_900),
            refund: Money::cny(9_950),
            reason,
            cancelled_at: bed.now(),
        }
    }
}

/// Lets the audit chain catch up.
pub(crate) async fn seal(bed: &Bed) {
    // The schedule is first seen, then due.
    bed.settle().await;
    bed.advance(Duration::from_secs(6)).await;
}
