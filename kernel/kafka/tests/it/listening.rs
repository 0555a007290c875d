//! From a relay to an inbox: in order, once, whatever comes between.

use rdkafka::{
    ClientConfig, Message,
    consumer::{Consumer, StreamConsumer},
    message::{Header, Headers, OwnedHeaders},
    producer::{FutureProducer, FutureRecord},
};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::support::{Place, SERVICES, Taker, eventually};

/// One process that listens for *taker*.
struct Process {
    listener: kernel_kafka::Listener,
    stop: CancellationToken,
    running: JoinHandle<()>,
}

impl Process {
    fn start(place: &Place, taker: &Taker) -> Self {
        let listener =
            place.kafka.listener(taker.subscriber.clone(), &SERVICES, &place.producer, place.env.clone());
        let listener = listener.unwrap().expect("taker wants events");
        let stop = CancellationToken::new();
        let running = tokio::spawn(listener.clone().run(stop.clone()));
        Self { listener, stop, running }
    }

    async fn stop(self) {
        self.stop.cancel();
        self.running.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a Kafka: make test-shapes"]
async fn events_reach_the_inbox_in_order_and_once() {
    let place = Place::new().await;
    let taker = place.taker();
    let (first, second) = (place.events("a", 0..700), place.events("b", 0..5));
    place.publish(&first).await;
    // The relay died before it marked them.
    place.publish(&first[600..]).await;
    let process = Process::start(&place, &taker);
    place.publish(&second).await;
    eventually("all events", async || taker.has("a").await.len() == 700 && taker.has("b").await.len() == 5)
        .await;
    assert_eq!(taker.has("a").await, (0..700).collect::<Vec<_>>());
    assert_eq!(taker.has("b").await, (0..5).collect::<Vec<_>>());
    eventually("nothing is behind", async || {
        process.listener.behind().await.is_ok_and(|behind| behind == Some(0))
    })
    .await;
    process.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a Kafka: make test-shapes"]
async fn what_waits_is_told_before_it_is_read() {
    let place = Place::new().await;
    let taker = place.taker();
    // Taken part in, so that the group knows where it stands.
    let process = Process::start(&place, &taker);
    place.publish(&place.events("a", 0..3)).await;
    eventually("three", async || taker.has("a").await.len() == 3).await;
    eventually("nothing is behind", async || {
        process.listener.behind().await.is_ok_and(|behind| behind == Some(0))
    })
    .await;
    process.stop().await;
    place.publish(&place.events("a", 3..10)).await;
    let late = Process::start(&place, &taker);
    assert_eq!(late.listener.behind().await.unwrap(), None, "told before the partitions were shared out");
    eventually("all ten", async || taker.has("a").await.len() == 10).await;
    late.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a Kafka: make test-shapes"]
async fn processes_come_and_go_and_nothing_is_lost_or_swapped() {
    let place = Place::new().await;
    let taker = place.taker();
    let things: Vec<String> = (0..20).map(|n| format!("thing {n}")).collect();
    let mut processes = vec![Process::start(&place, &taker)];
    for round in 0..10 {
        for thing in &things {
            place.publish(&place.events(thing, round * 10..(round + 1) * 10)).await;
        }
        match round % 3 {
            0 | 1 => processes.push(Process::start(&place, &taker)),
            _ => processes.remove(0).stop().await,
        }
    }
    for thing in &things {
        eventually("every event", async || taker.has(thing).await.len() == 100).await;
        assert_eq!(taker.has(thing).await, (0..100).collect::<Vec<_>>(), "{thing}");
    }
    for process in processes {
        process.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a Kafka: make test-shapes"]
async fn what_is_no_event_is_set_aside_with_the_reason_and_stops_nobody() {
    let place = Place::new().await;
    let taker = place.taker();
    let brokers = std::env::var("WELLSPRING_KAFKA__BROKERS").unwrap();
    let stranger: FutureProducer = ClientConfig::new().set("bootstrap.servers", &brokers).create().unwrap();
    let topic = place.kafka.unreadable().replace(".unreadable", ".maker");
    let headers = OwnedHeaders::new().insert(Header { key: "from", value: Some("elsewhere") });
    let junk = FutureRecord::to(&topic).key("a").payload("not an event").headers(headers);
    stranger.send(junk, std::time::Duration::from_secs(10)).await.unwrap();
    place.publish(&place.events("a", 0..3)).await;
    let process = Process::start(&place, &taker);
    eventually("the events behind it", async || taker.has("a").await == [0, 1, 2]).await;

    let reader: StreamConsumer = ClientConfig::new()
        .set("bootstrap.servers", &brokers)
        .set("group.id", format!("{topic}.test"))
        .set("auto.offset.reset", "earliest")
        .create()
        .unwrap();
    reader.subscribe(&[&place.kafka.unreadable()]).unwrap();
    let aside = reader.recv().await.unwrap();
    assert_eq!(aside.payload().unwrap(), b"not an event");
    let header = |name: &str| {
        let header = aside.headers().unwrap().iter().find(|header| header.key == name);
        String::from_utf8(header.unwrap().value.unwrap().to_vec()).unwrap()
    };
    assert_eq!((header("from"), header("service")), ("elsewhere".to_owned(), "taker".to_owned()));
    assert_eq!(header("reason"), "no ce_specversion");
    assert!(header("place").starts_with(&format!("{topic}/")), "{}", header("place"));
    process.stop().await;
}
