//! Races for orders: one winner each, nobody in two places at once, and every loser told why.

use std::collections::{BTreeMap, HashMap};

use futures::{StreamExt, future::join_all, stream};
use jiff::Timestamp;
use serde_json::Value;
use system_tests::{
    installation::Installation,
    person::{Person, Reply, text},
    town::{self, Town, grab, in_hours},
};

/// Practitioners who race for one order, and how often each of them reaches.
const RACERS: usize = 50;
const REACHES: usize = 20;
/// Practitioners who race for many orders, how many, and at how many different times.
const FIELD: usize = 10;
const ORDERS: usize = 40;
const SLOTS: i64 = 8;

#[tokio::test(flavor = "multi_thread")]
async fn one_order_has_one_winner_and_nobody_two_appointments_at_once() {
    let prompt = Installation::new().await.with("WELLSPRING_SANDBOX__WEATHER__DELAY_MAX_SECONDS", "0");
    let prompt = prompt.with("WELLSPRING_SANDBOX__WEATHER__DELAY_MIN_SECONDS", "0");
    let town = Town::found(prompt.up().await).await;
    let service = town.service("sleep_coaching_online").await;
    let practitioners: Vec<Person> = stream::iter(0..RACERS)
        .map(|n| {
            let (town, service) = (&town, &service);
            async move { town.practitioner(&format!("139{n:08}"), &format!("健康师{n}"), service).await }
        })
        .buffered(8)
        .collect()
        .await;
    let consumer = town.consumer("13800000001", "王芳").await;

    a_thousand_reach_for_one(&town, &practitioners, &consumer, &service).await;
    many_reach_for_many(&town, &practitioners[..FIELD], &consumer, &service).await;
    town.platform.settle().await;
    town.platform.stop().await;
}

async fn a_thousand_reach_for_one(town: &Town, practitioners: &[Person], consumer: &Person, service: &Value) {
    let starts_at = in_hours(town.platform.now().await, 24);
    let order = town.open_order(consumer, service, starts_at).await;
    let reaching =
        practitioners.iter().flat_map(|practitioner| (0..REACHES).map(|_| grab(practitioner, &order)));
    let replies = join_all(reaching).await;
    assert_eq!(replies.len(), RACERS * REACHES);

    // The winner may repeat itself: those requests find the order theirs already.
    let mut won: BTreeMap<usize, usize> = BTreeMap::new();
    for (n, reply) in replies.into_iter().enumerate() {
        if reply.is_success() {
            *won.entry(n / REACHES).or_default() += 1;
        } else {
            reply.refused(409, "trade.already_taken");
        }
    }
    assert_eq!(won.len(), 1, "won by {won:?}");
    let winner = &practitioners[*won.keys().next().unwrap()];
    let seen = town::order(consumer, &order).await;
    assert_eq!(seen["practitioner_id"], winner.id);
    let assigned =
        seen["timeline"].as_array().unwrap().iter().filter(|entry| entry["status"] == "assigned").count();
    assert_eq!(assigned, 1, "{seen:#}");
}

async fn many_reach_for_many(town: &Town, practitioners: &[Person], consumer: &Person, service: &Value) {
    let now = town.platform.now().await;
    let orders: Vec<String> = stream::iter(0..ORDERS)
        .map(|n| {
            // Many at the same time, so that whoever wins one cannot take the others.
            let starts_at = in_hours(now, 48 + i64::try_from(n).unwrap() % SLOTS);
            town.open_order(consumer, service, starts_at)
        })
        .buffered(4)
        .collect()
        .await;
    let reaching = orders.iter().enumerate().flat_map(|(n, order)| {
        // Each starts elsewhere in the list, as people do.
        practitioners.iter().cycle().skip(n % FIELD).take(FIELD).map(async move |practitioner| {
            (order.clone(), practitioner.id.clone(), grab(practitioner, order).await)
        })
    });
    let mut winners: HashMap<String, Vec<String>> = HashMap::new();
    for (order, practitioner, reply) in join_all(reaching).await {
        if reply.is_success() {
            winners.entry(order).or_default().push(practitioner);
        } else {
            is_a_reason(&reply);
        }
    }
    assert!(winners.values().all(|winners| winners.len() == 1), "{winners:#?}");
    let mut won = 0;
    for practitioner in practitioners {
        let own = appointments(practitioner).await;
        for (order, _, _) in own.iter().filter(|(order, ..)| orders.contains(order)) {
            assert_eq!(winners[order], std::slice::from_ref(&practitioner.id));
            won += 1;
        }
        for pair in own.windows(2) {
            assert!(pair[0].2 <= pair[1].1, "{} is in two places at once: {pair:#?}", practitioner.id);
        }
    }
    assert_eq!(won, winners.len(), "an order's winner does not have it");
    // Ten people, five orders at each of eight times: all of them are taken.
    assert_eq!(won, ORDERS, "{:#?}", left(consumer).await);
}

fn is_a_reason(reply: &Reply) {
    let reasons = ["trade.already_taken", "trade.overlapping_appointment"];
    assert!(reply.status == 409 && reasons.contains(&reply.code()), "{} {:#}", reply.status, reply.body);
}

/// A practitioner's appointments with their orders, by time.
async fn appointments(practitioner: &Person) -> Vec<(String, Timestamp, Timestamp)> {
    let path = "/api/v1/service-orders?role=practitioner&limit=100";
    let listed = practitioner.get(path).await.expect(200);
    let moment = |order: &Value, name: &str| text(order, name).parse::<Timestamp>().unwrap();
    let orders = listed["items"].as_array().unwrap().iter();
    let mut own: Vec<_> = orders
        .map(|order| (text(order, "id"), moment(order, "starts_at"), moment(order, "ends_at")))
        .collect();
    own.sort_by_key(|(_, starts_at, _)| *starts_at);
    own
}

async fn left(consumer: &Person) -> Value {
    consumer.get("/api/v1/service-orders?status=open&limit=100").await.expect(200)["items"].clone()
}
