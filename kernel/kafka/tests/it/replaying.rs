//! What an inbox lost comes back; what it has stays as it is.

use jiff::ToSpan;
use kernel_kafka::replay::{Replayed, Start};

use crate::support::Place;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a Kafka: make test-shapes"]
async fn a_replay_brings_what_is_missing_and_nothing_twice() {
    let place = Place::new().await;
    let taker = place.taker();
    place.publish(&place.events("a", 0..4)).await;
    place.publish(&place.events("b", 0..2)).await;
    let replay =
        async |start| place.kafka.replay(&taker.subscriber, "maker", start, &place.env).await.unwrap();

    let from_three = replay(Start::Offset(3)).await;
    assert!(from_three.read >= 1 && from_three.read < 6, "{from_three:?}");
    let all = replay(Start::Earliest).await;
    assert_eq!((all.read, all.new), (6, 6 - from_three.new));
    assert_eq!(taker.has("a").await.len(), 4);
    assert_eq!(replay(Start::Earliest).await, Replayed { read: 6, new: 0 });
    let tomorrow = place.env.now() + 24.hours();
    assert_eq!(replay(Start::Moment(tomorrow)).await, Replayed::default());
    let an_hour_ago = place.env.now() - 1.hour();
    assert_eq!(replay(Start::Moment(an_hour_ago)).await, Replayed { read: 6, new: 0 });

    let nowhere = place.kafka.replay(&taker.subscriber, "nobody", Start::Earliest, &place.env).await;
    assert!(nowhere.unwrap_err().to_string().contains("there is no topic"));
}
