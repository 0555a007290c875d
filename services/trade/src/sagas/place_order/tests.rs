//! The saga under everything that can go wrong: each step failing once, each undo, the process dying between any two.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use auth_api::{AccountStatus, Role, UserStanding};
use axum::{Router, extract::State, routing};
use finance_api::{Reservation, ReservationStatus};
use ids::{OrderId, UserId};
use kernel::{Money, Problem};
use kernel_http::{Json, Path};
use kernel_postgres::Database;
use kernel_test::Bed;
use kernel_work::{Outcome, testing::saga_survives};
use ops_api::Decision;
use user_api::{ConsentDecision, Standing};
use uuid::Uuid;

use super::*;
use crate::domain::rule_set::Bilingual;
use crate::store::catalogue;

/// finance as its contract promises: idempotent, and a late reserve after a release is refused.
type Books = Arc<Mutex<HashMap<OrderId, ReservationStatus>>>;

fn reservation(order_id: OrderId, status: ReservationStatus) -> Json<Reservation> {
    Json(Reservation { order_id, status, split: None, expires_at: None })
}

fn finance(books: Books) -> Router {
    let reserve = async |State(books): State<Books>, Json(request): Json<ReservePayment>| {
        let mut books = books.lock().unwrap();
        let status = *books.entry(request.order_id).or_insert(ReservationStatus::Reserved);
        match status {
            ReservationStatus::Reserved => Ok(reservation(request.order_id, status)),
            ReservationStatus::Released => Err(Problem::conflict("finance.reservation_released", "given up")),
        }
    };
    let release = async |State(books): State<Books>, Path(order): Path<OrderId>| {
        books.lock().unwrap().insert(order, ReservationStatus::Released);
        reservation(order, ReservationStatus::Released)
    };
    Router::new()
        .route("/internal/payments/reservations", routing::post(reserve))
        .route("/internal/payments/reservations/{id}/release", routing::post(release))
        .with_state(books)
}

fn auth() -> Router {
    let standing = async |Path(user_id): Path<UserId>| {
        let (status, roles) = (AccountStatus::Active, vec![Role::Consumer]);
        let registered_at = Timestamp::UNIX_EPOCH;
        Json(UserStanding { user_id, status, roles, phone_verified: true, registered_at })
    };
    Router::new().route("/internal/users/{id}/standing", routing::get(standing))
}

fn user() -> Router {
    let consent = async |Path(user_id): Path<UserId>| {
        let (purpose, class) = (Purpose::Care, RecordClass::VitalSigns);
        let standing = Standing::Granted;
        let (receipt_id, expires_at) = (None, None);
        Json(ConsentDecision { user_id, purpose, class, granted: true, standing, receipt_id, expires_at })
    };
    Router::new().route("/internal/users/{id}/consent", routing::get(consent))
}

fn ops() -> Router {
    let decide = async || {
        Json(Decision { verdict: Verdict::Allow, alert_id: None, reasons: Vec::new(), locked: false })
    };
    Router::new().route("/internal/risk/decisions", routing::post(decide))
}

async fn booking(bed: &Bed) -> Booking {
    let reader = bed.db().read().await.unwrap();
    let services = catalogue::list(&reader, &catalogue::Filter::default(), 1).await.unwrap();
    let starts_at = bed.now() + SignedDuration::from_hours(48);
    let Bilingual { zh, .. } = services[0].name.clone();
    Booking {
        order_id: bed.env().id(),
        user_id: UserId::from_uuid(Uuid::from_u128(1)),
        service_id: services[0].id,
        service_code: services[0].code.clone(),
        service_name: zh,
        offer_id: None,
        reserved_for: None,
        referrer_id: None,
        amount: Money::cny(19_900),
        place: None,
        starts_at,
        ends_at: starts_at + SignedDuration::from_hours(1),
    }
}

async fn verify(
    db: &Database,
    books: &Books,
    key: &str,
    outcome: &Outcome<PlaceOrder>,
) -> anyhow::Result<()> {
    let id: OrderId = key.parse()?;
    let order = orders::load(&db.read().await?, id).await?.map(|order| order.status);
    let money = books.lock().unwrap().get(&id).copied();
    match outcome {
        Outcome::Completed(_) => anyhow::ensure!(
            order == Some(OrderStatus::PendingPayment) && money == Some(ReservationStatus::Reserved),
            "completed with {order:?} and {money:?}"
        ),
        Outcome::Compensated(_) => anyhow::ensure!(
            matches!(order, None | Some(OrderStatus::Cancelled))
                && money != Some(ReservationStatus::Reserved),
            "compensated, and left {order:?} and {money:?}"
        ),
        Outcome::Stuck(_) | Outcome::Running => anyhow::bail!("it did not end"),
    }
    Ok(())
}

#[tokio::test]
async fn every_step_may_fail_and_every_process_may_die() {
    let books = Books::default();
    let bed = Bed::of(crate::service())
        .fake("auth", auth())
        .fake("user", user())
        .fake("finance", finance(Arc::clone(&books)))
        .fake("ops", ops())
        .build()
        .await;
    let cases = saga_survives::<PlaceOrder>(
        &bed.runtime,
        async |_| {
            let booking = booking(&bed).await;
            let key = booking.order_id.to_string();
            let sealed = placement::Sealed { needs: vec![1], address: None };
            Ok((key, PlaceOrder::new(booking, &sealed)))
        },
        async |key, outcome| verify(bed.db(), &books, key, outcome).await,
    );
    assert!(cases.await.unwrap() > 20);
}
