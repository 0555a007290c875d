//! Posting by services.

use kernel_postgres::Run;
use serde_json::json;

use crate::support::{Reader, author, bed, objects, post, publish};

#[tokio::test]
async fn a_repeated_key_posts_once() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let writer = author(&bed);
    reader.follow(writer).await;
    let first = publish(&bed, post(writer, "hello")).await;
    let again = bed.service("content").post("/api/v1/activities", post(writer, "hello")).await.expect(200);
    assert_eq!(again["activity_id"], first["activity_id"]);
    assert_eq!(again["created"], false);
    // Keys belong to their service.
    bed.service("live").post("/api/v1/activities", post(writer, "hello")).await.expect(201);
    assert_eq!(reader.following().await.len(), 2);
}

#[tokio::test]
async fn an_idempotency_key_gives_the_first_answer() {
    let bed = bed().await;
    let service = bed.service("content").with_key("one");
    let body = post(author(&bed), "hello");
    let first = service.post("/api/v1/activities", body.clone()).await;
    let again = service.post("/api/v1/activities", body).await;
    assert_eq!(again.headers["idempotency-replayed"], "true");
    assert_eq!((again.status, again.json), (201, first.json));
    let other = post(author(&bed), "other");
    service.post("/api/v1/activities", other).await.refused(422, "idempotency.reused");
}

#[tokio::test]
async fn fields_out_of_bounds_are_named() {
    let bed = bed().await;
    let mut body = post(author(&bed), "hello");
    body["object"]["kind"] = json!("Not A Name");
    body["data"] = json!({"title": "长".repeat(501)});
    let problem =
        bed.service("content").post("/api/v1/activities", body).await.refused(422, "feed.invalid_activity");
    let pointers: Vec<_> =
        problem["errors"].as_array().unwrap().iter().map(|error| &error["pointer"]).collect();
    assert_eq!(pointers, ["/object/kind", "/data"]);
    let rows = bed.db().read().await.unwrap().row("select count(*) from activities", &[]).await.unwrap();
    assert_eq!(rows.get::<_, i64>(0), 0);
}

#[tokio::test]
async fn unfollowed_and_unfollowing() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let writer = author(&bed);
    publish(&bed, post(writer, "before")).await;
    assert!(reader.following().await.is_empty());
    // What was posted before comes with the follow.
    reader.follow(writer).await;
    publish(&bed, post(writer, "after")).await;
    assert_eq!(objects(&reader.following().await), ["after", "before"]);
    reader.delete(&format!("follows/{writer}")).await;
    publish(&bed, post(writer, "gone")).await;
    assert!(reader.following().await.is_empty());
    reader.follow(writer).await;
    assert_eq!(objects(&reader.following().await), ["gone", "after", "before"]);
}
