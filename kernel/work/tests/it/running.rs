//! What really runs at once: the spawned workers on the system's clock.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use kernel::Event;
use kernel_postgres::Tx;
use kernel_work::{Duties, EmbeddedBus, Subscription, outbox};
use tokio_util::sync::CancellationToken;

use crate::support::{App, Moved, Room, Service, eventually, moved, note, settings};

const KEYS: i32 = 20;
const EACH: i32 = 50;

async fn take_note(app: &App, tx: &Tx<'_>, event: &Event<Moved>) -> anyhow::Result<()> {
    note(tx, &event.subject, event.data.number).await?;
    app.attempt()
}

fn consuming(room: &Room) -> Service {
    room.process("taker", settings(), |app| {
        Duties::new().subscriptions(app, [Subscription::on::<Moved>("taker.notes", take_note)])
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_keep_their_order_under_concurrency_failures_and_two_processes() {
    let room = Room::live().await;
    let maker = room.service("maker", |_| Duties::new()).await;
    room.provision("taker").await;
    let takers = [consuming(&room), consuming(&room)];
    let bus = Arc::new(EmbeddedBus::new(takers.iter().map(|taker| taker.runtime.subscriber())));
    let stop = CancellationToken::new();
    // Two relays of the same service, too.
    let mut running = vec![maker.runtime.spawn(bus.clone(), &stop), maker.runtime.spawn(bus.clone(), &stop)];
    for taker in &takers {
        taker.app.fail_next(5);
        running.push(taker.runtime.spawn(bus.clone(), &stop));
    }
    for number in 0..EACH {
        let rows: Vec<_> = (0..KEYS)
            .map(|key| outbox::Row::of(&maker.app.env, &moved(&format!("key-{key}"), number)).unwrap())
            .collect();
        maker.app.in_tx(async |tx| outbox::publish_rows(tx, &rows).await).await;
    }
    let app = &takers[0].app;
    eventually("everything is applied", async || {
        app.count("select count(*) from notes").await >= i64::from(KEYS * EACH)
    })
    .await;
    for key in 0..KEYS {
        assert_eq!(app.notes(&format!("key-{key}")).await, (0..EACH).collect::<Vec<_>>());
    }
    stop.cancel();
    for running in running {
        running.finished().await;
    }
    assert_eq!(app.count("select count(*) from inbox where state <> 'done'").await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wake_up_makes_delivery_prompt() {
    let room = Room::live().await;
    let maker = room.service("maker", |_| Duties::new()).await;
    room.provision("taker").await;
    let slow = kernel_work::Settings {
        poll_min: Duration::from_mins(1),
        poll_max: Duration::from_mins(1),
        ..settings()
    };
    let taker = room.process("taker", slow, |app| {
        Duties::new().subscriptions(app, [Subscription::on::<Moved>("taker.notes", take_note)])
    });
    let bus = Arc::new(EmbeddedBus::new([taker.runtime.subscriber()]));
    let stop = CancellationToken::new();
    let running = [maker.runtime.spawn(bus.clone(), &stop), taker.runtime.spawn(bus, &stop)];
    tokio::time::sleep(Duration::from_millis(300)).await;
    let begun = Instant::now();
    maker.app.publish(&moved("a", 1)).await;
    eventually("it is applied", async || taker.app.begun() == 1).await;
    assert!(begun.elapsed() < Duration::from_secs(5));
    stop.cancel();
    for running in running {
        running.finished().await;
    }
}

async fn slow(app: &App, tx: &Tx<'_>, event: &Event<Moved>) -> anyhow::Result<()> {
    app.attempt()?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    note(tx, &event.subject, event.data.number).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_shutdown_finishes_what_is_in_hand_and_begins_nothing() {
    let room = Room::live().await;
    room.provision("maker").await;
    let service = room.process("maker", settings(), |app| {
        Duties::new().subscriptions(app, [Subscription::on::<Moved>("maker.slow", slow)])
    });
    let stop = CancellationToken::new();
    let bus = Arc::new(EmbeddedBus::new([service.runtime.subscriber()]));
    let running = service.runtime.spawn(bus, &stop);
    service.app.publish(&moved("a", 1)).await;
    eventually("the first is in hand", async || service.app.begun() == 1).await;
    service.app.publish(&moved("a", 2)).await;
    stop.cancel();
    running.finished().await;
    assert_eq!(service.app.notes("a").await, [1]);
    let left = "select (select count(*) from outbox where delivered_at is null)
                     + (select count(*) from inbox where done_at is null)";
    assert_eq!(service.app.count(left).await, 1);
}
