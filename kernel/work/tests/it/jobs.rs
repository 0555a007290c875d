//! Jobs and timers: retries, keys, leases and fencing, by a moved clock.

use std::{sync::Arc, time::Duration};

use kernel_postgres::Run;
use kernel_work::{
    Duties, Job, JobContext, JobHandler, Options, Permanent, Settings,
    jobs::{self, operator},
};
use serde::{Deserialize, Serialize};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::support::{App, Room, Service, eventually, note, settings};

/// Notes its number in one transaction with its end.
#[derive(Serialize, Deserialize)]
struct Remind {
    number: i32,
}

impl Job<App> for Remind {
    const KIND: &'static str = "maker.remind";
    const MAX_ATTEMPTS: i32 = 3;

    async fn run(&self, app: &App, context: &JobContext) -> anyhow::Result<()> {
        app.attempt()?;
        app.in_tx(async |tx| {
            note(tx, context.key.as_deref().unwrap_or("none"), self.number).await?;
            context.finish(tx).await
        })
        .await;
        Ok(())
    }
}

/// Panics, or says that it never will.
#[derive(Serialize, Deserialize)]
struct Break {
    panics: bool,
}

impl Job<App> for Break {
    const KIND: &'static str = "maker.break";

    async fn run(&self, _: &App, _: &JobContext) -> anyhow::Result<()> {
        assert!(!self.panics, "broken");
        Err(Permanent::because("never"))
    }
}

async fn maker() -> Service {
    Room::new()
        .await
        .service("maker", |app| {
            Duties::new().jobs(app, [JobHandler::of::<Remind>(), JobHandler::of::<Break>()])
        })
        .await
}

async fn enqueue(app: &App, number: i32, options: Options) -> Uuid {
    app.in_tx(async |tx| jobs::enqueue(tx, &app.env, &Remind { number }, options).await).await
}

#[tokio::test]
async fn a_job_runs_once_after_its_transaction_commits() {
    let maker = maker().await;
    enqueue(&maker.app, 1, Options::default()).await;
    let mut conn = maker.app.db.write().await.unwrap();
    let tx = conn.begin().await.unwrap();
    jobs::enqueue(&tx, &maker.app.env, &Remind { number: 2 }, Options::default()).await.unwrap();
    drop(tx);
    drop(conn);
    assert_eq!(maker.runtime.run_until_idle().await.unwrap().jobs, 1);
    assert_eq!(maker.app.notes("none").await, [1]);
}

#[tokio::test]
async fn a_timer_waits_for_its_time_and_can_be_moved_and_cancelled() {
    let maker = maker().await;
    let app = &maker.app;
    let at = app.env.now() + Duration::from_hours(1);
    for key in ["kept", "moved", "cancelled"] {
        enqueue(app, 1, Options::timer(key, at)).await;
    }
    let later = at + Duration::from_hours(1);
    assert!(app.in_tx(async |tx| jobs::reschedule(tx, "maker.remind", "moved", later).await).await);
    assert!(app.in_tx(async |tx| jobs::cancel(tx, "maker.remind", "cancelled").await).await);
    assert!(!app.in_tx(async |tx| jobs::cancel(tx, "maker.remind", "cancelled").await).await);

    app.pass(Duration::from_mins(59));
    assert_eq!(maker.runtime.run_until_idle().await.unwrap().jobs, 0);
    app.pass(Duration::from_mins(1));
    assert_eq!(maker.runtime.run_until_idle().await.unwrap().jobs, 1);
    assert_eq!((app.notes("kept").await, app.notes("moved").await), (vec![1], vec![]));
    app.pass(Duration::from_hours(1));
    maker.runtime.run_until_idle().await.unwrap();
    assert_eq!((app.notes("moved").await, app.notes("cancelled").await), (vec![1], vec![]));
}

#[tokio::test]
async fn a_key_waits_once() {
    let maker = maker().await;
    let first = enqueue(&maker.app, 1, Options::keyed("k")).await;
    assert_eq!(enqueue(&maker.app, 2, Options::keyed("k")).await, first);
    maker.runtime.run_until_idle().await.unwrap();
    assert_eq!(maker.app.notes("k").await, [1]);
    assert_ne!(enqueue(&maker.app, 3, Options::keyed("k")).await, first);
    maker.runtime.run_until_idle().await.unwrap();
    assert_eq!(maker.app.notes("k").await, [1, 3]);
}

/// Enqueues itself once more while it runs.
#[derive(Serialize, Deserialize)]
struct Again {
    left: i32,
}

impl Job<App> for Again {
    const KIND: &'static str = "maker.again";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        app.in_tx(async |tx| {
            note(tx, "again", self.left).await?;
            if self.left > 0 {
                jobs::enqueue(tx, &app.env, &Self { left: self.left - 1 }, Options::keyed("one")).await?;
            }
            Ok(())
        })
        .await;
        Ok(())
    }
}

#[tokio::test]
async fn a_key_enqueued_while_it_runs_runs_once_more() {
    let room = Room::new().await;
    let maker = room.service("maker", |app| Duties::new().jobs(app, [JobHandler::of::<Again>()])).await;
    let app = &maker.app;
    app.in_tx(async |tx| jobs::enqueue(tx, &app.env, &Again { left: 2 }, Options::keyed("one")).await).await;
    maker.runtime.run_until_idle().await.unwrap();
    assert_eq!(app.notes("again").await, [2, 1, 0]);
    assert_eq!(app.count("select count(*) from jobs").await, 1);
}

#[tokio::test]
async fn failures_pause_longer_each_time_and_park_the_job_for_an_operator() {
    let maker = maker().await;
    let app = &maker.app;
    let id = enqueue(app, 1, Options::default()).await;
    app.fail_next(3);
    for pause in [0, 1, 2] {
        app.pass(Duration::from_secs(pause));
        let error = maker.runtime.run_until_idle().await.unwrap_err().to_string();
        assert!(error.contains("job maker.remind: asked to fail"), "{error}");
    }
    assert_eq!(maker.runtime.status().await.unwrap().jobs_parked, 1);
    let conn = app.db.write().await.unwrap();
    let parked = operator::parked(&conn, Uuid::nil(), 10).await.unwrap();
    assert_eq!((parked[0].id, parked[0].attempts), (id, 3));
    assert!(operator::retry(&conn, &app.env, id).await.unwrap());
    drop(conn);
    maker.runtime.run_until_idle().await.unwrap();
    assert_eq!(app.notes("none").await, [1]);
}

#[tokio::test]
async fn a_parked_job_does_not_come_back_beside_its_successor() {
    let maker = maker().await;
    let app = &maker.app;
    let id = enqueue(app, 1, Options { max_attempts: Some(1), ..Options::keyed("k") }).await;
    app.fail_next(1);
    maker.runtime.run_until_idle().await.unwrap_err();
    enqueue(app, 2, Options::keyed("k")).await;
    let conn = app.db.write().await.unwrap();
    assert!(!operator::retry(&conn, &app.env, id).await.unwrap());
    assert!(operator::drop_job(&conn, &app.env, id, "superseded").await.unwrap());
    drop(conn);
    maker.runtime.run_until_idle().await.unwrap();
    assert_eq!(app.notes("k").await, [2]);
}

#[tokio::test]
async fn a_panic_is_a_failure_and_a_permanent_one_parks_at_once() {
    let maker = maker().await;
    let app = &maker.app;
    for panics in [true, false] {
        app.in_tx(async |tx| jobs::enqueue(tx, &app.env, &Break { panics }, Options::default()).await).await;
    }
    let error = maker.runtime.run_until_idle().await.unwrap_err().to_string();
    assert!(error.contains("panicked: broken"), "{error}");
    assert_eq!(app.text("select error from jobs where state = 'parked'").await.as_deref(), Some("never"));
    assert_eq!(app.count("select count(*) from jobs where state = 'pending' and attempts = 1").await, 1);
}

/// Waits until it is let go, then notes and finishes in one transaction.
#[derive(Serialize, Deserialize)]
struct Slow;

static GO: std::sync::LazyLock<Arc<Notify>> = std::sync::LazyLock::new(Arc::default);

impl Job<App> for Slow {
    const KIND: &'static str = "maker.slow";

    async fn run(&self, app: &App, context: &JobContext) -> anyhow::Result<()> {
        app.attempt()?;
        GO.notified().await;
        let mut conn = app.db.write().await?;
        let tx = conn.begin().await?;
        note(&tx, "slow", context.attempt).await?;
        context.finish(&tx).await?;
        tx.commit().await
    }
}

#[tokio::test]
async fn a_lost_lease_is_taken_over_and_the_late_run_changes_nothing() {
    let room = Room::new().await;
    room.provision("maker").await;
    let start = || {
        // One hand each, so that the other process must take over.
        let settings = Settings { job_concurrency: 1, ..settings() };
        room.process("maker", settings, |app| Duties::new().jobs(app, [JobHandler::of::<Slow>()]))
    };
    let (one, other) = (start(), start());
    let app = &one.app;
    app.in_tx(async |tx| jobs::enqueue(tx, &app.env, &Slow, Options::default()).await).await;

    let stop = CancellationToken::new();
    let first = one.runtime.spawn(Arc::<kernel_work::EmbeddedBus>::default(), &stop);
    eventually("the first run has begun", async || one.app.begun() == 1).await;
    // It shows no sign of life for longer than its lease.
    app.pass(Settings::default().job_lease + Duration::from_secs(1));
    let second = other.runtime.spawn(Arc::<kernel_work::EmbeddedBus>::default(), &stop);
    eventually("the second run has begun", async || other.app.begun() == 1).await;
    GO.notify_waiters();
    eventually("one of them has finished", async || !app.notes("slow").await.is_empty()).await;
    stop.cancel();
    first.finished().await;
    second.finished().await;

    // Only the second holds the token, so only its effect was kept.
    assert_eq!(app.notes("slow").await, [2]);
    assert_eq!(app.count("select count(*) from jobs where state = 'done'").await, 1);
}

#[tokio::test]
async fn a_job_whose_process_dies_every_time_is_parked() {
    let maker = maker().await;
    let app = &maker.app;
    enqueue(app, 1, Options { max_attempts: Some(1), ..Options::default() }).await;
    // As if claimed by a process that was killed.
    let conn = app.db.write().await.unwrap();
    let claim = "update jobs set state = 'running', attempts = 1, lease_token = id, lease_until = $1";
    conn.exec(claim, &[&app.env.now()]).await.unwrap();
    drop(conn);
    assert!(maker.runtime.run_until_idle().await.is_err());
    assert_eq!(app.begun(), 0);
    assert_eq!(maker.runtime.status().await.unwrap().jobs_parked, 1);
}
