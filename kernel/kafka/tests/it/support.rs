//! A *maker* and *takers* with inboxes in a real PostgreSQL, and topics of their own on a real Kafka.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use kernel::{DataClass, Env, Event, EventType};
use kernel_kafka::{Config, Kafka, Producer};
use kernel_postgres::{
    Database, Limits, Migrations, Run, Schema, Tx, schema::connect, tokio_postgres::Config as Server,
};
use kernel_work::{Bus, Duties, Subscriber, Subscription, Work, WorkDefinition, WorkRuntime, outbox::Row};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

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

/// Roles belong to the server, and PostgreSQL lets one at a time be altered.
static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());

/// The services of these tests.
pub(crate) const SERVICES: [&str; 2] = ["maker", "taker"];

/// A place with topics and a database of its own.
pub(crate) struct Place {
    pub(crate) kafka: Kafka,
    pub(crate) env: Env,
    pub(crate) producer: Arc<Producer>,
    config: Server,
}

impl Place {
    pub(crate) async fn new() -> Self {
        let brokers = std::env::var("WELLSPRING_KAFKA__BROKERS").expect("the address of a Kafka");
        let name = format!("test_{}", Env::system().uuid().simple());
        let config =
            Config { brokers: Some(brokers), prefix: name.clone(), partitions: 3, ..Config::default() };
        let kafka = Kafka::of(&config).unwrap();
        kafka.create_topics(&SERVICES).await.unwrap();
        kafka.create_topics(&SERVICES).await.expect("what exists is left alone");
        let mut config = kernel_test::server::config().clone();
        let admin = connect(&config).await.unwrap();
        admin.batch_execute(&format!("create database {name}")).await.unwrap();
        config.dbname(name);
        let _turn = ONE_AT_A_TIME.lock().await;
        let schema = Schema::new("taker", &config, "test");
        schema.provision(&connect(&config).await.unwrap()).await.unwrap();
        let work = Migrations { history: "work_migrations", runner: kernel_work::migrations() };
        schema.migrate(vec![work]).await.unwrap();
        Self { producer: Arc::new(kafka.producer().unwrap()), kafka, env: Env::system(), config }
    }

    /// The inbox of *taker*, as one of its processes sees it.
    pub(crate) fn taker(&self) -> Taker {
        let schema = Schema::new("taker", &self.config, "test");
        let db = Database::new("taker", schema.config().clone(), Limits::default()).unwrap();
        let subscription = Subscription::on("taker.moves", ignore);
        let runtime = WorkRuntime::new(WorkDefinition {
            db: db.clone(),
            env: self.env.clone(),
            work: Work::new(db.clone(), self.env.clone()),
            duties: Duties::default().subscriptions(&Arc::new(()), [subscription]),
            settings: kernel_work::Settings::default(),
        });
        Taker { db, subscriber: runtime.unwrap().subscriber() }
    }

    /// Events of one thing, numbered.
    pub(crate) fn events(&self, thing: &str, numbers: impl IntoIterator<Item = i32>) -> Vec<Row> {
        let event = |number| Row::of(&self.env, &Moved { thing: thing.to_owned(), number }).unwrap();
        numbers.into_iter().map(event).collect()
    }

    /// Publishes as maker's relay does.
    pub(crate) async fn publish(&self, rows: &[Row]) {
        self.producer.deliver(rows, Timestamp::UNIX_EPOCH).await.unwrap();
    }
}

/// Nothing is applied here: what counts is that it is in the inbox.
async fn ignore((): &(), _: &Tx<'_>, _: &Event<Moved>) -> anyhow::Result<()> {
    Ok(())
}

pub(crate) struct Taker {
    db: Database,
    pub(crate) subscriber: Subscriber,
}

impl Taker {
    /// The numbers of one thing, in the order of the inbox.
    pub(crate) async fn has(&self, thing: &str) -> Vec<i32> {
        let sql = "select (data->>'number')::int as number from inbox where key = $1 order by seq";
        let rows = self.db.write().await.unwrap().rows(sql, &[&thing]).await.unwrap();
        rows.iter().map(|row| row.get("number")).collect()
    }
}

/// Waits until a condition holds.
pub(crate) async fn eventually(what: &str, condition: impl AsyncFn() -> bool) {
    for _ in 0..1_200 {
        if condition().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("waited in vain: {what}");
}
