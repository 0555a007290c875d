//! Extractors let in whom they should.

use kernel_test::Bed;

use crate::notes;

#[tokio::test]
async fn nobody_gets_in_unasked() {
    let bed = Bed::of(notes::service()).build().await;
    let stranger = bed.anonymous();
    stranger.get("/api/v1/notes").await.refused(401, "access.sign_in");
    stranger.get("/internal/notes").await.refused(401, "access.sign_in");
    bed.user().get("/internal/notes").await.refused(404, "http.no_such_path");
    assert_eq!(bed.service("trade").get("/internal/notes").await.expect(200), "trade");
}

#[tokio::test]
async fn somebody_elses_things_look_missing() {
    let bed = Bed::of(notes::service()).build().await;
    let (anna, ben) = (bed.user(), bed.user());
    let path = format!("/api/v1/users/{}/notes", anna.id::<notes::Note>());
    anna.get(&path).await.expect(200);
    ben.get(&path).await.refused(404, "access.not_found");
    ben.get("/api/v1/users/nonsense/notes").await.refused(404, "access.not_found");
}

#[tokio::test]
async fn a_permission_opens() {
    let bed = Bed::of(notes::service()).build().await;
    bed.user().get("/api/v1/notes").await.refused(403, "access.permission");
    assert_eq!(bed.user_with(&["operator"], &["notes:see"]).get("/api/v1/notes").await.expect(200), 0);
}

#[tokio::test]
async fn a_forged_identity_does_not_go_on() {
    let bed = Bed::of(notes::service()).build().await;
    let forger = bed.anonymous().with_header("x-wellspring-identity", "e30.AAAA");
    forger.get("/api/v1/explode").await.refused(401, "access.identity");
}
