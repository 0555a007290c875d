//! A repeated write gets the first answer.

use kernel_postgres::Run;
use kernel_test::Bed;
use serde_json::json;

use crate::notes::{self, COUNT};

const PATH: &str = "/api/v1/notes";

#[tokio::test]
async fn a_repeat_gets_the_first_answer() {
    let bed = Bed::of(notes::service()).build().await;
    let anna = bed.user().with_key("k-1");
    let first = anna.post(PATH, json!({"text": "a"})).await;
    let again = anna.post(PATH, json!({"text": "a"})).await;
    assert_eq!((first.status, again.status), (201, 201));
    assert_eq!(first.json, again.json);
    assert_eq!(again.headers["idempotency-replayed"], "true");
    assert!(!first.headers.contains_key("idempotency-replayed"));
    assert_eq!(count(&bed).await, 1);
}

#[tokio::test]
async fn another_body_under_the_key_is_refused() {
    let bed = Bed::of(notes::service()).build().await;
    let anna = bed.user().with_key("k-1");
    anna.post(PATH, json!({"text": "a"})).await.expect(201);
    anna.post(PATH, json!({"text": "b"})).await.refused(422, "idempotency.reused");
    assert_eq!(count(&bed).await, 1);
}

#[tokio::test]
async fn keys_belong_to_their_caller() {
    let bed = Bed::of(notes::service()).build().await;
    bed.user().with_key("same").post(PATH, json!({"text": "a"})).await.expect(201);
    bed.user().with_key("same").post(PATH, json!({"text": "b"})).await.expect(201);
    assert_eq!(count(&bed).await, 2);
}

#[tokio::test]
async fn a_crowd_of_repeats_has_one_effect() {
    let bed = Bed::of(notes::service()).build().await;
    let anna = bed.user().with_key("crowd");
    let repeats = (0..20).map(|_| anna.post(PATH, json!({"text": "a"})));
    let replies = futures::future::join_all(repeats).await;
    assert!(replies.iter().all(|reply| reply.status == 201 || reply.status == 409), "{replies:?}");
    assert_eq!(count(&bed).await, 1);
}

#[tokio::test]
async fn stored_answers_are_sealed_and_a_refusal_stores_nothing() {
    let bed = Bed::of(notes::service()).build().await;
    let anna = bed.user().with_key("k");
    anna.post(PATH, json!({"texte": "a"})).await.refused(422, "body.invalid");
    anna.post(PATH, json!({"text": "very private"})).await.expect(201);
    let body: Vec<u8> =
        bed.db().read().await.unwrap().row("select body from idempotent_answers", &[]).await.unwrap().get(0);
    assert!(!body.windows(7).any(|part| part == b"private"));
}

#[tokio::test]
async fn keys_are_checked() {
    let bed = Bed::of(notes::service()).build().await;
    let anna = bed.user().with_key(&"x".repeat(256));
    anna.post(PATH, json!({"text": "a"})).await.refused(400, "idempotency.key");
}

async fn count(bed: &Bed) -> i64 {
    bed.db().read().await.unwrap().row(COUNT, &[]).await.unwrap().get(0)
}
