//! Who may call what.

use serde_json::json;

use crate::support::{Reader, author, bed, post};

#[tokio::test]
async fn what_is_somebody_elses_does_not_exist() {
    let bed = bed().await;
    let reader = Reader::new(&bed);
    let (stranger, anonymous) = (bed.user(), bed.anonymous());
    let other = author(&bed);
    for rest in ["feed", "preferences", "follows", "mutes"] {
        stranger.get(&reader.path(rest)).await.refused(404, "access.not_found");
        anonymous.get(&reader.path(rest)).await.refused(401, "access.sign_in");
    }
    let writes = [
        ("follows", json!({"author_id": other})),
        ("mutes", json!({"author_id": other, "kind": "mute"})),
        ("feed/seen", json!({"activity_ids": []})),
    ];
    for (rest, body) in writes {
        stranger.post(&reader.path(rest), body.clone()).await.refused(404, "access.not_found");
        anonymous.post(&reader.path(rest), body).await.refused(401, "access.sign_in");
    }
    for rest in ["follows", "mutes"] {
        let path = reader.path(&format!("{rest}/{other}"));
        stranger.delete(&path).await.refused(404, "access.not_found");
        anonymous.delete(&path).await.refused(401, "access.sign_in");
    }
    stranger.put(&reader.path("preferences"), json!({})).await.refused(404, "access.not_found");
    anonymous.put(&reader.path("preferences"), json!({})).await.refused(401, "access.sign_in");
}

#[tokio::test]
async fn only_services_post() {
    let bed = bed().await;
    let body = post(author(&bed), "hello");
    bed.user().post("/api/v1/activities", body.clone()).await.refused(404, "http.no_such_path");
    bed.anonymous().post("/api/v1/activities", body.clone()).await.refused(401, "access.sign_in");
    bed.service("content").post("/api/v1/activities", body).await.expect(201);
}

#[tokio::test]
async fn trending_is_for_everybody() {
    let bed = bed().await;
    let page = bed.anonymous().get("/api/v1/trending").await.expect(200);
    assert_eq!(page, json!({"items": []}));
}
