//! Two services, *maker* and *taker*, with durable work on a real PostgreSQL and a clock set by hand.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use jiff::SignedDuration;
use kernel::{DataClass, Env, EventType};
use kernel_postgres::{
    Database, Limits, Migrations, Run, Schema, Tx, schema::connect, tokio_postgres::Config,
};
use kernel_work::{Duties, Retries, Settings, Work, WorkDefinition, WorkRuntime, outbox};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

/// A fresh database.
async fn fresh() -> Config {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let name = format!("work_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::SeqCst));
    let mut config = kernel_test::server::config().clone();
    let admin = connect(&config).await.unwrap();
    admin.batch_execute(&format!("create database {name}")).await.unwrap();
    config.dbname(name);
    config
}

/// The state of a test service.
pub(crate) struct App {
    pub(crate) db: Database,
    pub(crate) env: Env,
    pub(crate) work: Work,
    /// How often handlers, jobs and steps were begun.
    pub(crate) begun: AtomicU32,
    /// How many of the next attempts fail.
    pub(crate) failing: AtomicU32,
}

impl App {
    /// Counts an attempt, and fails it when it was asked to.
    pub(crate) fn attempt(&self) -> anyhow::Result<()> {
        self.begun.fetch_add(1, Ordering::SeqCst);
        let failing = self.failing.try_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        anyhow::ensure!(failing.is_err(), "asked to fail");
        Ok(())
    }

    pub(crate) fn begun(&self) -> u32 {
        self.begun.load(Ordering::SeqCst)
    }

    pub(crate) fn fail_next(&self, attempts: u32) {
        self.failing.store(attempts, Ordering::SeqCst);
    }

    /// Runs a closure in a transaction of its own, and wakes the workers.
    pub(crate) async fn in_tx<T>(&self, act: impl AsyncFnOnce(&Tx<'_>) -> anyhow::Result<T>) -> T {
        let mut conn = self.db.write().await.unwrap();
        let tx = conn.begin().await.unwrap();
        let result = act(&tx).await.unwrap();
        tx.commit().await.unwrap();
        self.work.wake();
        result
    }

    pub(crate) async fn publish(&self, moved: &Moved) {
        self.in_tx(async |tx| outbox::publish(tx, &self.env, moved).await).await;
    }

    /// The numbers noted under a key, in the order in which they were noted.
    pub(crate) async fn notes(&self, key: &str) -> Vec<i32> {
        let conn = self.db.write().await.unwrap();
        let rows = conn.rows("select number from notes where key = $1 order by seq", &[&key]).await.unwrap();
        rows.iter().map(|row| row.get("number")).collect()
    }

    pub(crate) async fn count(&self, sql: &'static str) -> i64 {
        self.db.write().await.unwrap().row(sql, &[]).await.unwrap().get(0)
    }

    pub(crate) async fn text(&self, sql: &'static str) -> Option<String> {
        self.db.write().await.unwrap().row(sql, &[]).await.unwrap().get(0)
    }

    pub(crate) fn pass(&self, time: Duration) {
        self.env.advance(SignedDuration::try_from(time).unwrap());
    }
}

/// The effect of handlers and jobs: a line in the service's own table.
pub(crate) async fn note(tx: &impl Run, key: &str, number: i32) -> anyhow::Result<()> {
    tx.exec("insert into notes (key, number) values ($1, $2)", &[&key, &number]).await.map(drop)
}

/// An event of *maker*.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Moved {
    pub(crate) thing: String,
    pub(crate) number: i32,
}

impl EventType for Moved {
    const TYPE: &'static str = "maker.moved";
    const CLASS: DataClass = DataClass::Public;

    fn key(&self) -> String {
        self.thing.clone()
    }
}

/// The event with this key and number.
pub(crate) fn moved(thing: &str, number: i32) -> Moved {
    Moved { thing: thing.to_owned(), number }
}

/// Quick looks and few attempts, so that tests need not wait.
pub(crate) fn settings() -> Settings {
    Settings {
        poll_min: Duration::from_millis(5),
        poll_max: Duration::from_millis(50),
        inbox_retries: Retries { attempts: 3, ..Settings::default().inbox_retries },
        ..Settings::default()
    }
}

/// The room of a database in which services are set up.
pub(crate) struct Room {
    config: Config,
    pub(crate) env: Env,
}

impl Room {
    pub(crate) async fn new() -> Self {
        Self { config: fresh().await, env: Env::set("2026-11-22T08:00:00Z".parse().unwrap(), 7) }
    }

    /// A room on the system's clock, for tests of what really runs at once.
    pub(crate) async fn live() -> Self {
        Self { config: fresh().await, env: Env::system() }
    }

    /// Makes the schema of a service.
    pub(crate) async fn provision(&self, service: &str) {
        // Roles belong to the server, and PostgreSQL lets one at a time be altered.
        static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());
        let _turn = ONE_AT_A_TIME.lock().await;
        let schema = Schema::new(service, &self.config, "test");
        schema.provision(&connect(&self.config).await.unwrap()).await.unwrap();
        let work = Migrations { history: "work_migrations", runner: kernel_work::migrations() };
        schema.migrate(vec![work]).await.unwrap();
        let client = schema.connect().await.unwrap();
        let notes = "create table notes (seq bigint generated always as identity, key text, number int)";
        client.batch_execute(notes).await.unwrap();
    }

    /// A process of a service whose schema exists.
    pub(crate) fn process(
        &self,
        service: &str,
        settings: Settings,
        duties: impl FnOnce(&Arc<App>) -> Duties,
    ) -> Service {
        let schema = Schema::new(service, &self.config, "test");
        let db = Database::new(service, schema.config().clone(), Limits::default()).unwrap();
        let (env, work) = (self.env.clone(), Work::new(db.clone(), self.env.clone()));
        let app = Arc::new(App {
            db: db.clone(),
            env: env.clone(),
            work: work.clone(),
            begun: AtomicU32::new(0),
            failing: AtomicU32::new(0),
        });
        let duties = duties(&app);
        let runtime = WorkRuntime::new(WorkDefinition { db, env, work, duties, settings }).unwrap();
        Service { app, runtime }
    }

    /// A service with its schema.
    pub(crate) async fn service(&self, service: &str, duties: impl FnOnce(&Arc<App>) -> Duties) -> Service {
        self.provision(service).await;
        self.process(service, settings(), duties)
    }
}

pub(crate) struct Service {
    pub(crate) app: Arc<App>,
    pub(crate) runtime: WorkRuntime,
}

/// Waits until a condition holds, on the system's clock.
pub(crate) async fn eventually(what: &str, condition: impl AsyncFn() -> bool) {
    for _ in 0..400 {
        if condition().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("waited in vain: {what}");
}
