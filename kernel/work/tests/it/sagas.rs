//! Sagas: forward, back, retried and taken over.

mod operators;
mod trials;

use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use kernel_postgres::Run;
use kernel_work::{
    Duties, Outcome, Saga, SagaHandler, SagaId, SagaState, Settings, Step, StepContext, StepError,
    saga::operator,
};
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use crate::support::{App, Room, Service, eventually, settings};

const SOON: Duration = Duration::from_secs(5);

/// Books three things; each leaves a row, and its undo leaves a tombstone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Trip {
    name: String,
    /// The step that refuses.
    refused: Option<String>,
    /// The step that fails at its first attempt.
    falters: Option<String>,
    booked: Vec<String>,
}

impl SagaState for Trip {
    const KIND: &'static str = "maker.book_trip";
}

fn trip(name: &str) -> Trip {
    Trip { name: name.to_owned(), refused: None, falters: None, booked: Vec::new() }
}

/// The callee's side: idempotent by key, refused after a tombstone.
async fn book(app: &App, context: &StepContext, mut trip: Trip, what: &str) -> Result<Trip, StepError> {
    app.attempt()?;
    if trip.refused.as_deref() == Some(what) {
        return Err(StepError::fail("maker.no_room", format!("no room for {what}")));
    }
    if trip.falters.as_deref() == Some(what) && context.attempt == 1 {
        return Err(StepError::Retry(anyhow::anyhow!("not now")));
    }
    let taken = app
        .db
        .write()
        .await?
        .opt(
            "insert into bookings (key, trip, what, gone) values ($1, $2, $3, false)
             on conflict (key) do update set key = excluded.key returning gone",
            &[&context.key, &trip.name, &what],
        )
        .await?;
    if taken.is_some_and(|row| row.get("gone")) {
        return Err(StepError::fail("maker.taken_back", "this booking was taken back"));
    }
    trip.booked.push(what.to_owned());
    Ok(trip)
}

async fn unbook(app: &App, context: &StepContext, trip: Trip, what: &str) -> Result<Trip, StepError> {
    app.attempt()?;
    let undo = "insert into bookings (key, trip, what, gone) values ($1, $2, $3, true)
                on conflict (key) do update set gone = true";
    app.db.write().await?.exec(undo, &[&context.key_of_do(), &trip.name, &what]).await?;
    Ok(trip)
}

macro_rules! booking {
    ($act:ident, $undo:ident, $what:literal) => {
        async fn $act(app: &App, context: &StepContext, trip: Trip) -> Result<Trip, StepError> {
            book(app, context, trip, $what).await
        }
        async fn $undo(app: &App, context: &StepContext, trip: Trip) -> Result<Trip, StepError> {
            unbook(app, context, trip, $what).await
        }
    };
}
booking!(flight, no_flight, "flight");
booking!(hotel, no_hotel, "hotel");
booking!(car, no_car, "car");

async fn check(app: &App, _: &StepContext, trip: Trip) -> Result<Trip, StepError> {
    app.attempt()?;
    Ok(trip)
}

fn definition() -> Saga<Trip, App> {
    Saga::new()
        .step(Step::new("check", check))
        .step(Step::new("flight", flight).undo(no_flight).attempts(3))
        .step(Step::new("hotel", hotel).undo(no_hotel).attempts(3))
        .step(Step::new("car", car).undo(no_car).attempts(3))
        .undo_attempts(3)
}

fn process(room: &Room, saga: Saga<Trip, App>) -> Service {
    room.process("maker", settings(), |app| {
        Duties::new().sagas(app, [Box::new(saga) as Box<dyn SagaHandler<App>>])
    })
}

async fn agency(saga: Saga<Trip, App>) -> Service {
    let room = Room::new().await;
    room.provision("maker").await;
    let service = process(&room, saga);
    let conn = service.app.db.write().await.unwrap();
    conn.exec("create table bookings (key text primary key, trip text, what text, gone boolean)", &[])
        .await
        .unwrap();
    drop(conn);
    service
}

async fn start(app: &App, trip: &Trip) -> SagaId {
    app.in_tx(async |tx| app.work.start(tx, &trip.name, trip).await).await
}

async fn drive(app: &App, id: SagaId) -> Outcome<Trip> {
    app.work.drive(id, SOON).await.unwrap()
}

/// What is booked for a trip, in order of names.
async fn booked(app: &App, trip: &str) -> Vec<String> {
    let sql = "select what from bookings where trip = $1 and not gone order by what";
    let rows = app.db.write().await.unwrap().rows(sql, &[&trip]).await.unwrap();
    rows.iter().map(|row| row.get("what")).collect()
}

async fn history(app: &App, id: SagaId) -> Vec<String> {
    let lines = operator::history(&app.db.write().await.unwrap(), id).await.unwrap();
    lines.into_iter().map(|line| format!("{} {} {}", line.step, line.direction, line.outcome)).collect()
}

#[tokio::test]
async fn a_saga_completes_in_the_request_and_a_key_starts_one() {
    let agency = agency(definition()).await;
    let id = start(&agency.app, &trip("rome")).await;
    assert_eq!(start(&agency.app, &trip("rome")).await, id);
    let Outcome::Completed(done) = drive(&agency.app, id).await else { panic!("not completed") };
    assert_eq!(done.booked, ["flight", "hotel", "car"]);
    assert_eq!(booked(&agency.app, "rome").await, ["car", "flight", "hotel"]);
    assert_eq!(drive(&agency.app, id).await, Outcome::Completed(done));
    assert_eq!(agency.app.begun(), 4);
}

#[tokio::test]
async fn a_refusal_takes_everything_back_and_says_why() {
    let agency = agency(definition()).await;
    let id = start(&agency.app, &Trip { refused: Some("car".to_owned()), ..trip("rome") }).await;
    let Outcome::Compensated(failure) = drive(&agency.app, id).await else { panic!("not compensated") };
    assert_eq!((failure.code.as_str(), failure.detail.as_str()), ("maker.no_room", "no room for car"));
    assert_eq!(booked(&agency.app, "rome").await, Vec::<String>::new());
    let expected = [
        "check forward done",
        "flight forward done",
        "hotel forward done",
        "car forward failed",
        "car backward undone",
        "hotel backward undone",
        "flight backward undone",
    ];
    assert_eq!(history(&agency.app, id).await, expected);
}

#[tokio::test]
async fn a_failing_step_pauses_then_goes_on_and_gives_up_after_its_attempts() {
    let agency = agency(definition()).await;
    let id = start(&agency.app, &trip("rome")).await;
    agency.app.fail_next(1);
    assert_eq!(agency.app.work.drive::<Trip>(id, Duration::from_millis(50)).await.unwrap(), Outcome::Running);
    assert_eq!(agency.app.begun(), 1);
    agency.app.pass(Duration::from_secs(1));
    agency.runtime.run_until_idle().await.unwrap();
    assert!(matches!(drive(&agency.app, id).await, Outcome::Completed(_)));

    let id = start(&agency.app, &trip("oslo")).await;
    agency.app.fail_next(5);
    for _ in 0..5 {
        agency.runtime.run_until_idle().await.unwrap();
        agency.app.pass(Duration::from_mins(1));
    }
    let Outcome::Compensated(failure) = drive(&agency.app, id).await else { panic!("not compensated") };
    assert_eq!(failure.code, "saga.gave_up");
    assert!(!failure.detail.contains("asked to fail"), "internal text must stay inside");
}

#[tokio::test]
async fn what_unsaved_steps_learned_outlives_a_pause() {
    let agency = agency(definition()).await;
    let id = start(&agency.app, &Trip { falters: Some("hotel".to_owned()), ..trip("rome") }).await;
    assert_eq!(agency.app.work.drive::<Trip>(id, Duration::from_millis(50)).await.unwrap(), Outcome::Running);
    agency.app.pass(Duration::from_secs(1));
    let Outcome::Completed(done) = drive(&agency.app, id).await else { panic!("not completed") };
    assert_eq!(done.booked, ["flight", "hotel", "car"]);
}

#[tokio::test]
async fn the_deadline_turns_it_back() {
    let agency = agency(definition().deadline(Duration::from_mins(5))).await;
    let id = start(&agency.app, &trip("rome")).await;
    agency.app.fail_next(1);
    agency.runtime.run_until_idle().await.unwrap();
    agency.app.pass(Duration::from_mins(5));
    let Outcome::Compensated(failure) = drive(&agency.app, id).await else { panic!("not compensated") };
    assert_eq!(failure.code, "saga.deadline_passed");
}

#[tokio::test]
async fn callers_of_one_saga_share_its_end() {
    let agency = agency(definition()).await;
    let id = start(&agency.app, &trip("rome")).await;
    let outcomes = futures::future::join_all((0..8).map(|_| drive(&agency.app, id))).await;
    assert!(outcomes.iter().all(|outcome| matches!(outcome, Outcome::Completed(_))), "{outcomes:?}");
    assert_eq!(agency.app.begun(), 4);
}

#[tokio::test]
async fn a_caller_who_is_cut_off_does_not_stop_it() {
    let agency = agency(definition()).await;
    let id = start(&agency.app, &trip("rome")).await;
    drop(tokio::time::timeout(Duration::from_millis(1), drive(&agency.app, id)).await);
    eventually("it completes by itself", async || booked(&agency.app, "rome").await.len() == 3).await;
}

#[tokio::test]
async fn a_driver_that_lost_its_lease_cannot_save() {
    let agency = agency(definition()).await;
    let id = start(&agency.app, &trip("rome")).await;
    let conn = agency.app.db.write().await.unwrap();
    // Another driver has it, and then goes away.
    let lease = agency.app.env.now() + Settings::default().saga_lease;
    let take = "update sagas set fence = 1, lease_until = $1, next_at = $1";
    conn.exec(take, &[&lease]).await.unwrap();
    drop(conn);
    let waiting = agency.app.work.drive::<Trip>(id, Duration::from_millis(100)).await.unwrap();
    assert_eq!((waiting, agency.app.begun()), (Outcome::Running, 0));
    agency.app.pass(Settings::default().saga_lease);
    assert!(matches!(drive(&agency.app, id).await, Outcome::Completed(_)));
    // Taken, then every step under the same fence.
    assert_eq!(agency.app.count("select fence from sagas").await, 2);
}

#[tokio::test]
async fn what_is_begun_is_its_beginners_and_a_key_begins_one() {
    let agency = agency(definition()).await;
    let begin = || agency.app.in_tx(async |tx| agency.app.work.begin(tx, "rome", &trip("rome")).await);
    let (mine, again) = (begin().await, begin().await);
    assert_eq!(mine.id, again.id);
    // Nobody else may drive it yet.
    assert_eq!(agency.app.work.drive::<Trip>(again, Duration::ZERO).await.unwrap(), Outcome::Running);
    assert_eq!(agency.app.begun(), 0);
    let end = agency.app.work.drive::<Trip>(mine, SOON).await.unwrap();
    assert!(matches!(end, Outcome::Completed(_)));
    assert_eq!(agency.app.count("select fence from sagas").await, 1);
}

#[tokio::test]
async fn what_its_beginner_left_alone_is_driven_after_a_while() {
    let agency = agency(definition()).await;
    agency.app.in_tx(async |tx| agency.app.work.begin(tx, "rome", &trip("rome")).await).await;
    agency.runtime.run_until_idle().await.unwrap();
    assert_eq!(agency.app.begun(), 0);
    agency.app.pass(Duration::from_secs(13));
    agency.runtime.run_until_idle().await.unwrap();
    assert_eq!(booked(&agency.app, "rome").await, ["car", "flight", "hotel"]);
}

#[tokio::test]
async fn whoever_is_alone_need_not_wait_for_a_lease() {
    let agency = agency(definition()).await;
    let id = start(&agency.app, &trip("rome")).await;
    let conn = agency.app.db.write().await.unwrap();
    let lease = agency.app.env.now() + Settings::default().saga_lease;
    conn.exec("update sagas set fence = 1, lease_until = $1, next_at = $1", &[&lease]).await.unwrap();
    drop(conn);
    assert_eq!(agency.runtime.end_leases().await.unwrap(), 1);
    assert!(matches!(drive(&agency.app, id).await, Outcome::Completed(_)));
    assert_eq!(agency.runtime.end_leases().await.unwrap(), 0);
}

#[tokio::test]
async fn the_sweeper_drives_what_nobody_drives() {
    let room = Room::live().await;
    room.provision("maker").await;
    let service = process(&room, Saga::new().step(Step::new("check", check)));
    let stop = CancellationToken::new();
    let running = service.runtime.spawn(Arc::<kernel_work::EmbeddedBus>::default(), &stop);
    service.app.failing.store(1, Ordering::SeqCst);
    start(&service.app, &trip("rome")).await;
    eventually("the saga is completed", async || {
        service.app.count("select count(*) from sagas where status = 'completed'").await == 1
    })
    .await;
    assert_eq!(service.app.begun(), 2);
    stop.cancel();
    running.finished().await;
}

#[tokio::test]
async fn a_step_longer_than_the_lease_is_refused() {
    let room = Room::new().await;
    room.provision("maker").await;
    let saga = Saga::<Trip, App>::new().step(Step::new("check", check).timeout(Duration::from_mins(1)));
    let refused = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| process(&room, saga)));
    assert!(refused.is_err());
}
