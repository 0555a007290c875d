//! Several processes of each service: one goes and comes back, stands still, or loses the broker, and those who use the
//! platform do not notice. For the shape `replicas` only; `make test-shapes` runs them one by one.

use std::{
    process::Stdio,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
    time::Duration,
};

use jiff::SignedDuration;
use reqwest::Method;
use serde_json::json;
use system_tests::{
    installation::Installation,
    person::Person,
    town::{Town, in_hours},
};
use tokio::{
    process::Command,
    task::JoinHandle,
    time::{sleep, timeout},
};

/// How long each trouble lasts, beyond the time it takes to come back.
const TROUBLE: Duration = Duration::from_secs(20);

/// Somebody who reads and writes without a pause.
struct Usage {
    stop: Arc<AtomicBool>,
    using: JoinHandle<Used>,
}

/// What came of it.
#[derive(Debug, Default)]
struct Used {
    answered: u32,
    /// What was not answered as it should be.
    failed: Vec<String>,
}

impl Usage {
    fn begin(person: &Person, now: jiff::Timestamp) -> Self {
        /// Readings are of different moments.
        static MOMENT: AtomicI64 = AtomicI64::new(60);
        let stop = Arc::new(AtomicBool::new(false));
        let (person, stopped) = (person.clone(), Arc::clone(&stop));
        let using = tokio::spawn(async move {
            let mut used = Used::default();
            while !stopped.load(Ordering::Relaxed) {
                let seconds = MOMENT.fetch_add(7, Ordering::Relaxed);
                let at = (now - SignedDuration::from_secs(seconds)).to_string();
                let reading = json!({"code": "8867-4", "value": 72, "unit": "/min", "at": at});
                let (record, key) = (format!("/api/v1/users/{}/health-actions", person.id), at.as_str());
                used.note(person.attempt(Method::POST, &record, Some(&reading), Some(key)).await);
                used.note(person.attempt(Method::GET, "/api/v1/services", None, None).await);
                used.note(person.attempt(Method::GET, "/api/v1/points/balance", None, None).await);
            }
            used
        });
        Self { stop, using }
    }

    async fn end(self) -> Used {
        self.stop.store(true, Ordering::Relaxed);
        self.using.await.unwrap()
    }
}

impl Used {
    fn note(&mut self, answer: reqwest::Result<system_tests::person::Reply>) {
        match answer {
            Ok(reply) if reply.is_success() => self.answered += 1,
            Ok(reply) => self.failed.push(format!("{} {}", reply.status, reply.code())),
            Err(error) => self.failed.push(error.to_string()),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs two processes a role: make test-shapes"]
async fn processes_are_replaced_one_by_one_and_no_request_fails() {
    let mut town = Town::found(Installation::new().await.up().await).await;
    let consumer = town.consumer("13800000001", "王芳").await;
    let usage = Usage::begin(&consumer, town.platform.now().await);
    let replaced = town.platform.replace_services().await;
    let used = usage.end().await;
    assert!(replaced >= 14 && used.answered > 100, "{replaced} replaced, {} answered", used.answered);
    assert!(used.failed.is_empty(), "{} of {}: {:?}", used.failed.len(), used.answered, used.failed);
    town.platform.settle().await;
    town.platform.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs two processes a role: make test-shapes"]
async fn a_process_that_stands_still_is_gone_round() {
    let quick = Installation::new().await.with("WELLSPRING_GATEWAY__TIMEOUT_SECONDS", "2");
    let town = Town::found(quick.up().await).await;
    let consumer = town.consumer("13800000001", "王芳").await;
    let now = town.platform.now().await;
    let paused = town.platform.pause_one("trade");
    let usage = Usage::begin(&consumer, now);
    sleep(TROUBLE).await;
    let used = usage.end().await;
    // Three that were sent to it, and one a rest that looks whether it is back.
    assert!(used.failed.len() <= 8 && used.answered > 100, "{} answered, {:?}", used.answered, used.failed);
    paused.resume();
    town.platform.settle().await;
    town.platform.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs two processes a role: make test-shapes"]
async fn a_broker_that_is_away_delays_events_and_loses_none() {
    let town = Town::found(Installation::new().await.up().await).await;
    let service = town.service("sleep_coaching_online").await;
    let consumer = town.consumer("13800000001", "王芳").await;
    let practitioner = town.practitioner("13900000001", "李明", &service).await;
    town.platform.settle().await;

    kafka("stop-kafka").await;
    let usage = Usage::begin(&consumer, town.platform.now().await);
    sleep(TROUBLE).await;
    let used = usage.end().await;
    assert!(used.failed.is_empty() && used.answered > 100, "{} answered, {:?}", used.answered, used.failed);
    assert!(town.platform.undelivered().await > 0, "nothing waits for the broker");
    kafka("start").await;
    town.platform.settle().await;

    // Events reach all again: the payment's event opens the order, the grab's tells the practitioner.
    let order = town.open_order(&consumer, &service, in_hours(town.platform.now().await, 24)).await;
    practitioner.post("/api/v1/grab-orders", &json!({"order_id": order})).await.expect(201);
    town.platform.settle().await;
    let inbox = format!("/api/v1/users/{}/notifications", practitioner.id);
    assert!(practitioner.get(&inbox).await.expect(200).to_string().contains("抢单成功"));
    town.platform.stop().await;
}

/// Does something to the broker that `dev/backends` started.
async fn kafka(what: &str) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../dev/backends");
    let mut command = Command::new(script);
    command.arg(what).stdout(Stdio::null());
    let ended = timeout(Duration::from_mins(2), command.status()).await;
    assert!(ended.expect("in time").expect("it runs").success(), "dev/backends {what}");
}
