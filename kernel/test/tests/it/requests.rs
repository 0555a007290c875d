//! Bodies, panics and unknown paths answer with problems.

use axum::{body::Body, http::Request};
use kernel_test::Bed;
use serde_json::json;

use crate::notes;

#[tokio::test]
async fn bad_bodies_name_the_field() {
    let bed = Bed::of(notes::service()).build().await;
    let anna = bed.user();
    let problem = anna.post("/api/v1/notes", json!({"text": 1})).await.refused(422, "body.invalid");
    assert_eq!(problem["errors"][0]["pointer"], "/text");
    let raw = |body: &str, media: &str| {
        Request::post("/api/v1/notes")
            .header("content-type", media)
            .body(Body::from(body.to_owned()))
            .unwrap()
    };
    anna.request(raw("{", "application/json")).await.refused(400, "body.syntax");
    anna.request(raw(r#"{"text":"a"} x"#, "application/json")).await.refused(400, "body.syntax");
    anna.request(raw("text=a", "text/plain")).await.refused(415, "body.media_type");
    anna.post("/api/v1/notes", json!({"text": "a\u{0}b"})).await.refused(422, "body.nul");
    let large = json!({"text": "x".repeat(1024 * 1024)});
    anna.post("/api/v1/notes", large).await.refused(413, "body.too_large");
}

#[tokio::test]
async fn a_panic_is_an_opaque_problem_with_the_requests_id() {
    let bed = Bed::of(notes::service()).build().await;
    let asked = bed.anonymous().with_header("x-request-id", "find-me");
    let reply = asked.get("/api/v1/explode").await;
    assert!(!String::from_utf8_lossy(&reply.bytes).contains("secret"));
    assert_eq!(reply.refused(500, "internal")["request_id"], "find-me");
}

#[tokio::test]
async fn unknown_paths_and_methods_are_problems() {
    let bed = Bed::of(notes::service()).build().await;
    bed.user().get("/nowhere").await.refused(404, "http.no_such_path");
    bed.user().delete("/api/v1/notes").await.refused(405, "http.method");
}
