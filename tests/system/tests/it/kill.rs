//! Killed without warning, again and again, while people work: nothing that was acknowledged is lost, a repeat with the
//! same key gives the same answer, and in the end everything has ended.
//!
//! `KILL_ROUNDS` sets how often (6), `KILL_SEED` repeats a run.

mod deeds;
mod load;

use std::{
    hash::{BuildHasher, RandomState},
    time::Duration,
};

use futures::{StreamExt, future::join_all, stream};
use nix::sys::signal::{Signal, kill};
use serde_json::Value;
use system_tests::{
    draws::Draws,
    installation::Installation,
    person::Person,
    platform::{Platform, eventually},
    shape,
    town::{self, Town},
};
use tokio::{sync::watch, time::sleep};

use deeds::Deed;
use load::Worker;

const CONSUMERS: usize = 4;
const PRACTITIONERS: usize = 3;
/// Deeds that are checked at once.
const AT_ONCE: usize = 16;

/// A run is judged, and repeated, by what it printed.
#[expect(clippy::print_stderr, reason = "the report of a long test")]
fn tell(line: std::fmt::Arguments<'_>) {
    eprintln!("{line}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost_however_often_it_is_killed() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let rounds = number("KILL_ROUNDS").unwrap_or(6);
    let seed = number("KILL_SEED").unwrap_or_else(|| RandomState::new().hash_one("kill"));
    tell(format_args!("kill test: KILL_SEED={seed} KILL_ROUNDS={rounds}"));
    let mut draws = Draws::from(seed);

    let installation = Installation::new()
        .await
        .with("WELLSPRING_SANDBOX__WEATHER__DELAY_MIN_SECONDS", "0")
        .with("WELLSPRING_SANDBOX__WEATHER__DELAY_MAX_SECONDS", "1")
        .with("WELLSPRING_SANDBOX__WEATHER__DUPLICATE_PERCENT", "20")
        .with("WELLSPRING_SANDBOX__WEATHER__LOSS_PERCENT", "10");
    let mut town = Town::found(installation.up().await).await;
    let service = town.service("sleep_coaching_online").await;
    let mut people = People::arrive(&town, &service).await;
    let mut deeds: Vec<Deed> = Vec::new();
    for round in 0..rounds {
        let span = Duration::from_millis(400 + draws.below(2_600));
        let mut workers = people.workers(&service, round, &mut draws, town.platform.now().await);
        let (stop, stopped) = watch::channel(false);
        let working = tokio::spawn(async move {
            join_all(workers.iter_mut().map(|worker| worker.work(stopped.clone()))).await;
            workers
        });
        sleep(span).await;
        town = strike(town, round, &mut draws).await;
        stop.send_replace(true);
        is_ready(&town.platform).await;
        people = people.at(&town.platform);
        let mut done: Vec<Deed> = working.await.unwrap().into_iter().flat_map(Worker::into_deeds).collect();
        eprintln!(
            "round {round}: killed after {span:?}, {} deeds, {} unanswered",
            done.len(),
            unanswered(&done)
        );
        stand(&mut done, &town.platform).await;
        deeds.extend(done);
    }
    stand(&mut deeds, &town.platform).await;
    all_end(&town, &people, &deeds).await;
    town.platform.stop().await;
}

/// Kills something without warning, and starts it again: everything; in every other round the store under a platform that
/// goes on, or one process of several.
async fn strike(town: Town, round: u64, draws: &mut Draws) -> Town {
    let Town { mut platform, operator } = town;
    if round.is_multiple_of(2) {
        platform = platform.kill().await.up().await;
    } else if shape::is_whole() {
        kill(platform.postmaster().expect("a running PostgreSQL"), Signal::SIGKILL).unwrap();
        sleep(Duration::from_millis(300)).await;
    } else {
        platform.kill_one(draws).await;
    }
    Town { operator: operator.at(&platform), platform }
}

fn unanswered(deeds: &[Deed]) -> usize {
    deeds.iter().filter(|deed| deed.answer.is_none()).count()
}

async fn is_ready(platform: &Platform) {
    eventually("the store to come back", async || {
        let ready = platform.http.get(format!("{}/health/ready", platform.admin)).send().await.ok()?;
        ready.status().is_success().then_some(())
    })
    .await;
}

/// What got no answer gets one now; what got one gets it again.
async fn stand(deeds: &mut [Deed], platform: &Platform) {
    let check = deeds.iter_mut().map(async |deed| {
        deed.by = deed.by.at(platform);
        deed.repeat().await;
        deed.still_holds().await;
    });
    stream::iter(check).buffer_unordered(AT_ONCE).collect::<()>().await;
}

/// Everything reaches its end, and the books are right.
async fn all_end(town: &Town, people: &People, deeds: &[Deed]) {
    let platform = &town.platform;
    platform.settle().await;
    // Unpaid, unconfirmed, ungrabbed; then the provider takes its time to send the money back.
    for wait in ["16m", "31m", "3h", "1m", "1m", "1m"] {
        platform.pass(wait).await;
    }
    let (mut orders, mut paid) = (0, 0);
    for consumer in &people.consumers {
        for order in all_orders(consumer).await {
            let status = order["status"].as_str().unwrap();
            assert!(["expired", "refunded", "cancelled"].contains(&status), "not at its end: {order:#}");
            assert_eq!(order["refund"], order["refunded"], "owed and not paid back: {order:#}");
            orders += 1;
            paid += usize::from(order["paid_at"].is_string());
        }
    }
    tell(format_args!("{} deeds, {orders} orders ended, {paid} of them paid and refunded", deeds.len()));
    let zone = jiff::tz::TimeZone::get("Asia/Shanghai").unwrap();
    let today = platform.now().await.to_zoned(zone.clone()).date();
    let tomorrow = today.tomorrow().unwrap();
    platform.until(tomorrow.at(3, 0, 0, 0).to_zoned(zone).unwrap().timestamp()).await;
    for day in [today.yesterday().unwrap(), today] {
        let day = day.to_string();
        platform.installation().done(&["reconcile", "--date", &day]).await;
        let second = platform.installation().done(&["reconcile", "--date", &day]).await;
        assert!(second.contains("clean: all three agree"), "{second}");
    }
    let ledger = platform.installation().done(&["verify-ledger"]).await;
    assert!(ledger.contains("the ledger is sound"), "{ledger}");
    platform.settle().await;
}

async fn all_orders(consumer: &Person) -> Vec<Value> {
    let mut orders = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = consumer.get(&format!("/api/v1/service-orders?limit=100{cursor}")).await.expect(200);
        orders.extend(page["items"].as_array().cloned().unwrap_or_default());
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return orders,
        }
    }
}

/// Those who work while it is killed.
struct People {
    consumers: Vec<Person>,
    practitioners: Vec<Person>,
}

impl People {
    async fn arrive(town: &Town, service: &Value) -> Self {
        let consumers = (0..CONSUMERS).map(async |n| town.consumer(&format!("1380000000{n}"), "街坊").await);
        let practitioners = (0..PRACTITIONERS)
            .map(async |n| town.practitioner(&format!("1390000000{n}"), "健康师", service).await);
        Self { consumers: join_all(consumers).await, practitioners: join_all(practitioners).await }
    }

    fn at(&self, platform: &Platform) -> Self {
        let at = |people: &[Person]| people.iter().map(|person| person.at(platform)).collect();
        Self { consumers: at(&self.consumers), practitioners: at(&self.practitioners) }
    }

    fn workers(&self, service: &Value, round: u64, draws: &mut Draws, now: jiff::Timestamp) -> Vec<Worker> {
        let consumers = self.consumers.iter().enumerate();
        consumers
            .map(|(n, consumer)| Worker {
                consumer: consumer.clone(),
                practitioner: self.practitioners[n % PRACTITIONERS].clone(),
                name: format!("{round}-{n}-{}", draws.below(1_000_000)),
                // Times far apart, so that the same practitioner may win several.
                wish: town::wish(service, town::in_hours(now, 2 + i64::try_from(draws.below(20)).unwrap())),
                now,
                deeds: Vec::new(),
            })
            .collect()
    }
}
