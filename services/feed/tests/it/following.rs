//! The following feed: fan-out, order, pages.

use std::{collections::HashSet, time::Duration};

use jiff::SignedDuration;
use kernel_postgres::Run;
use kernel_test::Bed;
use serde_json::json;

use crate::support::{Order, Reader, author, bed, objects, post, publish};

#[tokio::test]
async fn posts_reach_followers_newest_first() {
    let bed = bed().await;
    let (reader, other) = (Reader::new(&bed), Reader::new(&bed));
    let writer = author(&bed);
    reader.follow(writer).await;
    for name in ["one", "two", "three"] {
        publish(&bed, post(writer, name)).await;
    }
    let items = reader.following().await;
    assert_eq!(objects(&items), ["three", "two", "one"]);
    assert_eq!(items[0]["reason"]["code"], "following");
    assert_eq!(items[0]["reason"]["zh"], "因为您关注了作者");
    assert_eq!(items[0]["data"]["title"], "three");
    assert!(other.following().await.is_empty());
}

#[tokio::test]
async fn followers_only_reaches_followers_only() {
    let bed = bed().await;
    let (reader, other) = (Reader::new(&bed), Reader::new(&bed));
    let writer = author(&bed);
    reader.follow(writer).await;
    let mut body = post(writer, "for friends");
    body["audience"] = json!("followers");
    publish(&bed, body).await;
    assert_eq!(objects(&reader.following().await), ["for friends"]);
    assert_eq!(objects(&reader.for_you().await), ["for friends"]);
    assert!(other.for_you().await.is_empty());
}

#[tokio::test]
async fn large_authors_are_pulled_and_look_the_same() {
    let bed = Bed::of(feed::service()).config(json!({"large_author_followers": 2})).build().await;
    let (reader, other) = (Reader::new(&bed), Reader::new(&bed));
    let (large, small) = (author(&bed), author(&bed));
    reader.follow(large).await;
    reader.follow(small).await;
    // Still small when this is posted; large with its second follower.
    publish(&bed, post(large, "pushed")).await;
    other.follow(large).await;
    publish(&bed, post(small, "between")).await;
    publish(&bed, post(large, "pulled")).await;
    assert_eq!(objects(&reader.following().await), ["pulled", "between", "pushed"]);
    let sql = "select count(*) from user_feeds f join activities a using (activity_id) where a.delivery = 'pull' and f.user_id <> f.actor_id";
    let rows = bed.db().read().await.unwrap().row(sql, &[]).await.unwrap();
    assert_eq!(rows.get::<_, i64>(0), 0, "nothing of a large author is written to followers");
    assert_eq!(objects(&reader.scroll("following", 1, async || ()).await), ["pulled", "between", "pushed"]);
}

#[tokio::test]
async fn pages_never_repeat_while_new_items_arrive() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let writer = author(&bed);
    reader.follow(writer).await;
    for n in 0..25 {
        publish(&bed, post(writer, &format!("old{n}"))).await;
    }
    let mut arrived = 0;
    let read = reader
        .scroll("following", 10, async || {
            arrived += 1;
            publish(&bed, post(writer, &format!("new{arrived}"))).await;
        })
        .await;
    let names = objects(&read);
    assert_eq!(names.len(), 25);
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), 25);
    assert!(names.iter().all(|name| name.starts_with("old")));
}

#[tokio::test]
async fn a_late_event_takes_its_place_in_time() {
    let bed = bed().await;
    let consumer = Reader::new(&bed);
    let order = Order::new(&bed, consumer.id, author(&bed), bed.env().id());
    let mut created = order.created(&bed);
    bed.move_clock(Duration::from_hours(1));
    bed.receive(&order.assigned(&bed)).await;
    created.created_at = bed.now() - SignedDuration::from_hours(1);
    bed.receive(&created).await;
    let verbs: Vec<_> = consumer.following().await.iter().map(|item| item["verb"].clone()).collect();
    assert_eq!(verbs, ["accept", "order"]);
}

#[tokio::test]
async fn follows_are_listed_limited_and_never_of_oneself() {
    let bed = Bed::of(feed::service()).config(json!({"max_follows": 2})).build().await;
    let reader = Reader::new(&bed);
    reader.post("follows", json!({"author_id": reader.id})).await.refused(422, "feed.oneself");
    let (first, second) = (author(&bed), author(&bed));
    reader.follow(first).await;
    bed.move_clock(Duration::from_secs(1));
    reader.follow(second).await;
    reader.post("follows", json!({"author_id": second})).await.expect(200);
    let third = json!({"author_id": author(&bed)});
    let problem = reader.post("follows", third).await.refused(409, "feed.too_many_follows");
    assert_eq!(problem["limit"], 2);
    let page = reader.get("follows?limit=1").await;
    assert_eq!(page["items"][0]["author_id"], second.to_string());
    let next = page["next"].as_str().unwrap();
    let page = reader.get(&format!("follows?limit=1&cursor={next}")).await;
    assert_eq!(page["items"][0]["author_id"], first.to_string());
    assert!(page["next"].is_null());
}
