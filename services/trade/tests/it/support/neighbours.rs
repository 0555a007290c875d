//! auth, user, finance and ops as trade meets them, with the moods a test gives them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use auth_api::{AccountStatus, Role, UserStanding};
use axum::{
    Router,
    extract::{RawQuery, State},
    routing,
};
use finance_api::{Reservation, ReservationStatus, ReservePayment};
use ids::{OrderId, UserId};
use jiff::Timestamp;
use kernel::Problem;
use kernel_http::{Json, Path};
use kernel_test::BedBuilder;
use ops_api::{DecideRequest, Decision, Verdict};
use user_api::{ConsentDecision, HealthSummary, Purpose, RecordClass, Standing};

/// What the neighbours do and remember.
#[derive(Default)]
pub(crate) struct Neighbours {
    pub(crate) mood: Mutex<Mood>,
    pub(crate) reservations: Mutex<HashMap<OrderId, ReservationStatus>>,
    pub(crate) requests: Mutex<Vec<ReservePayment>>,
    pub(crate) decisions: Mutex<Vec<DecideRequest>>,
    /// Queries of the health summaries that were asked for.
    pub(crate) looks: Mutex<Vec<String>>,
}

/// How they are disposed: who of them says no, if anyone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Mood {
    #[default]
    Well,
    AccountLocked,
    NoConsent,
    SplitInfeasible,
    Fraud,
    /// finance does not answer.
    FinanceAway,
}

type Shared = State<Arc<Neighbours>>;

impl Neighbours {
    pub(crate) fn set(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    pub(crate) fn reservation(&self, order: OrderId) -> Option<ReservationStatus> {
        self.reservations.lock().unwrap().get(&order).copied()
    }

    fn mood(&self) -> Mood {
        *self.mood.lock().unwrap()
    }

    pub(crate) fn move_in(self: Arc<Self>, bed: BedBuilder) -> BedBuilder {
        let auth = Router::new().route("/internal/users/{id}/standing", routing::get(standing));
        let user = Router::new()
            .route("/internal/users/{id}/consent", routing::get(consent))
            .route("/internal/users/{id}/health-summary", routing::get(summary));
        let finance = Router::new()
            .route("/internal/payments/reservations", routing::post(reserve))
            .route("/internal/payments/reservations/{id}/release", routing::post(release));
        let ops = Router::new().route("/internal/risk/decisions", routing::post(decide));
        bed.fake("auth", auth.with_state(self.clone()))
            .fake("user", user.with_state(self.clone()))
            .fake("finance", finance.with_state(self.clone()))
            .fake("ops", ops.with_state(self))
    }
}

async fn standing(State(all): Shared, Path(user_id): Path<UserId>) -> Json<UserStanding> {
    let status =
        if all.mood() == Mood::AccountLocked { AccountStatus::Locked } else { AccountStatus::Active };
    let (roles, registered_at) = (vec![Role::Consumer], Timestamp::UNIX_EPOCH);
    Json(UserStanding { user_id, status, roles, phone_verified: true, registered_at })
}

async fn consent(State(all): Shared, Path(user_id): Path<UserId>) -> Json<ConsentDecision> {
    let standing = if all.mood() == Mood::NoConsent { Standing::NeverAsked } else { Standing::Granted };
    Json(ConsentDecision {
        user_id,
        purpose: Purpose::Care,
        class: RecordClass::VitalSigns,
        granted: standing.allows(),
        standing,
        receipt_id: None,
        expires_at: None,
    })
}

async fn summary(
    State(all): Shared,
    Path(user_id): Path<UserId>,
    RawQuery(query): RawQuery,
) -> Json<HealthSummary> {
    all.looks.lock().unwrap().extend(query);
    Json(HealthSummary {
        user_id,
        purpose: Purpose::Care,
        granted: vec![RecordClass::VitalSigns],
        withheld: Vec::new(),
        receipt_ids: Vec::new(),
        readings: Vec::new(),
        assessments: Vec::new(),
        ledger_seq: 1,
    })
}

async fn reserve(
    State(all): Shared,
    Json(request): Json<ReservePayment>,
) -> Result<Json<Reservation>, Problem> {
    let order_id = request.order_id;
    if all.mood() == Mood::FinanceAway {
        return Err(Problem::unavailable("finance.away", "away"));
    }
    if all.mood() == Mood::SplitInfeasible {
        return Err(Problem::unprocessable("finance.split_infeasible", "the shares exceed the cap"));
    }
    all.requests.lock().unwrap().push(request);
    match *all.reservations.lock().unwrap().entry(order_id).or_insert(ReservationStatus::Reserved) {
        ReservationStatus::Released => Err(Problem::conflict("finance.reservation_released", "given up")),
        status @ ReservationStatus::Reserved => {
            Ok(Json(Reservation { order_id, status, split: None, expires_at: None }))
        }
    }
}

async fn release(State(all): Shared, Path(order_id): Path<OrderId>) -> Json<Reservation> {
    let status = ReservationStatus::Released;
    all.reservations.lock().unwrap().insert(order_id, status);
    Json(Reservation { order_id, status, split: None, expires_at: None })
}

async fn decide(State(all): Shared, Json(request): Json<DecideRequest>) -> Json<Decision> {
    let locked = all.mood() == Mood::Fraud;
    all.decisions.lock().unwrap().push(request);
    let verdict = if locked { Verdict::Deny } else { Verdict::Allow };
    Json(Decision { verdict, alert_id: None, reasons: Vec::new(), locked })
}
