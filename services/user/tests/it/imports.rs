//! `POST /users/{id}/health-imports/apple-health` and what it leaves to look at

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::Request;
use futures::channel::mpsc::{UnboundedSender, unbounded};
use kernel_test::{Actor, Bed, Reply};
use serde_json::json;
use tokio::task::JoinHandle;

use crate::support::{bed, number, own, published};

const HEAD: &str = "<?xml version=\"1.0\"?>\n<HealthData locale=\"zh_CN\">\n";
const TAIL: &str = "</HealthData>\n";

/// A pulse `n` minutes after midnight of 1 January 2026.
fn line(n: usize) -> String {
    let (day, hour, minute) = (1 + n / 1440, n / 60 % 24, n % 60);
    let at = format!("2026-{:02}-{:02} {hour:02}:{minute:02}:00 +0800", 1 + day / 28, 1 + day % 28);
    format!(
        "<Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"Watch\" unit=\"count/min\" value=\"{}\" \
         startDate=\"{at}\" endDate=\"{at}\"/>\n",
        50 + n % 100
    )
}

async fn upload(owner: &Actor, body: Body) -> Reply {
    let request =
        Request::post(own(owner, "health-imports/apple-health")).header("content-type", "application/xml");
    owner.request(request.body(body).unwrap()).await
}

/// A document that is made while it is read, in chunks that do not end where elements end.
fn generated(records: usize) -> Body {
    let whole = std::iter::once(HEAD.to_owned()).chain((0..records).map(line)).chain([TAIL.to_owned()]);
    let mut rest = String::new();
    let chunks = whole.map(move |text| {
        rest.push_str(&text);
        let cut = rest.len() - rest.len() % 97;
        let tail = rest.split_off(cut);
        std::mem::replace(&mut rest, tail)
    });
    let padded = chunks.chain([String::new()]);
    let mut all: Vec<Result<Bytes, std::io::Error>> = padded.map(|chunk| Ok(Bytes::from(chunk))).collect();
    // What the last cut left over.
    let sent: usize = all.iter().map(|chunk| chunk.as_ref().unwrap().len()).sum();
    let text: String =
        std::iter::once(HEAD.to_owned()).chain((0..records).map(line)).chain([TAIL.to_owned()]).collect();
    all.push(Ok(Bytes::from(text[sent..].to_owned())));
    Body::from_stream(futures::stream::iter(all))
}

async fn small_batches() -> Bed {
    Bed::of(user::service()).config(json!({"import_batch": 100})).build().await
}

#[tokio::test]
async fn an_upload_is_stored_in_bounded_batches_while_it_is_read() {
    let bed = small_batches().await;
    let mei = bed.user();
    let import = upload(&mei, generated(2_050)).await.expect(201);
    assert_eq!((&import["state"], &import["stored"]), (&json!("completed"), &json!(2_050)));
    assert_eq!(import["seen"], 2_050);
    // A transaction a batch: every record carries its transaction's id.
    let largest = "select max(count) from (select count(*) from health_records group by xmin) as batches";
    assert_eq!(number(&bed, largest).await, 100);
    let path = own(&mei, &format!("health-imports/{}", import["import_id"].as_str().unwrap()));
    assert_eq!(mei.get(&path).await.expect(200), import);
    assert_eq!(mei.get(&own(&mei, "health-imports")).await.expect(200)["items"][0], import);
    let events = published(&bed, "user.health_action_recorded").await;
    assert_eq!(events.len(), 1, "one announcement an import, not one a batch");
    assert_eq!((&events[0]["count"], &events[0]["action_id"]), (&json!(2_050), &import["action_id"]));
}

#[tokio::test]
async fn a_body_larger_than_others_may_be_is_taken() {
    let bed = bed().await;
    let mei = bed.user();
    let import = upload(&mei, generated(8_000)).await.expect(201);
    assert!(import["bytes"].as_i64().unwrap() > 1_200_000);
    assert_eq!(import["stored"], 8_000);
}

#[tokio::test]
async fn the_same_file_again_adds_nothing() {
    let bed = small_batches().await;
    let mei = bed.user();
    upload(&mei, generated(150)).await.expect(201);
    let again = upload(&mei, generated(160)).await.expect(201);
    assert_eq!((&again["stored"], &again["duplicates"]), (&json!(10), &json!(150)));
}

#[tokio::test]
async fn a_broken_document_keeps_what_was_read_and_says_where_it_broke() {
    let bed = small_batches().await;
    let mei = bed.user();
    let text: String = (0..250).map(line).collect();
    let refused = upload(&mei, Body::from(format!("{HEAD}{text}<Record type="))).await;
    let refused = refused.refused(422, "user.import_stopped");
    let path = own(&mei, &format!("health-imports/{}", refused["import_id"].as_str().unwrap()));
    let import = mei.get(&path).await.expect(200);
    assert_eq!((&import["state"], &import["stored"]), (&json!("failed"), &json!(250)));
    assert_eq!(import["error"], "the document ends before it is complete");
    upload(&mei, Body::from("<html></html>")).await.refused(422, "user.import_stopped");
}

#[tokio::test]
async fn an_upload_that_breaks_off_is_tallied() {
    let bed = small_batches().await;
    let mei = bed.user();
    let text: String = (0..250).map(line).collect();
    let broken = std::io::Error::other("the line went dead");
    let chunks = vec![Ok(Bytes::from(format!("{HEAD}{text}"))), Err(broken)];
    let body = Body::from_stream(futures::stream::iter(chunks));
    upload(&mei, body).await.refused(422, "user.import_stopped");
    let imports = mei.get(&own(&mei, "health-imports")).await.expect(200);
    assert_eq!(
        (&imports["items"][0]["state"], &imports["items"][0]["stored"]),
        (&json!("failed"), &json!(250))
    );
}

#[tokio::test]
async fn what_is_left_out_is_reported_by_reason() {
    let bed = bed().await;
    let mei = bed.user();
    let wild = line(1).replace("\"51\"", "\"5100\"");
    let caffeine = line(2).replace("HeartRate", "DietaryCaffeine");
    let import = upload(&mei, Body::from(format!("{HEAD}{wild}{caffeine}{caffeine}{}{TAIL}", line(3))))
        .await
        .expect(201);
    assert_eq!(
        (&import["stored"], &import["refused"], &import["skipped"]),
        (&json!(1), &json!(1), &json!(2))
    );
    assert_eq!(import["report"]["HKQuantityTypeIdentifierDietaryCaffeine"], 2);
    assert!(!import["report"].to_string().contains("5100"));
}

#[tokio::test]
async fn an_import_whose_process_died_is_ended() {
    use kernel_postgres::Run;
    let bed = bed().await;
    let mei = bed.user();
    let import = upload(&mei, generated(10)).await.expect(201);
    // Schedules count from when they are first seen.
    bed.settle().await;
    let conn = bed.db().write().await.unwrap();
    conn.exec("update imports set state = 'running', finished_at = null", &[]).await.unwrap();
    drop(conn);
    bed.advance(Duration::from_mins(40)).await;
    let path = own(&mei, &format!("health-imports/{}", import["import_id"].as_str().unwrap()));
    assert_eq!(mei.get(&path).await.expect(200)["state"], "failed");
}

/// An upload that goes on until it is told to end.
fn slow(owner: &Actor) -> (UnboundedSender<Result<Bytes, std::io::Error>>, JoinHandle<Reply>) {
    let (open, chunks) = unbounded();
    open.unbounded_send(Ok(Bytes::from(HEAD))).unwrap();
    let owner = owner.clone();
    (open, tokio::spawn(async move { upload(&owner, Body::from_stream(chunks)).await }))
}

async fn until_running(bed: &Bed) {
    while number(bed, "select count(*) from imports where state = 'running'").await == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn only_as_many_imports_run_as_the_process_bears() {
    let bed = Bed::of(user::service()).config(json!({"imports_at_once": 1})).build().await;
    let (mei, lin) = (bed.user(), bed.user());
    let (open, running) = slow(&mei);
    until_running(&bed).await;
    upload(&lin, generated(1)).await.refused(503, "user.imports_busy");
    open.unbounded_send(Ok(Bytes::from(format!("{}{TAIL}", line(1))))).unwrap();
    drop(open);
    running.await.unwrap().expect(201);
    upload(&lin, generated(1)).await.expect(201);
}

#[tokio::test]
async fn one_person_runs_one_import_until_it_ends_or_falls_silent() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    let (open, running) = slow(&mei);
    until_running(&bed).await;
    upload(&mei, generated(1)).await.refused(409, "user.import_running");
    upload(&lin, generated(1)).await.expect(201);
    bed.move_clock(Duration::from_mins(6));
    upload(&mei, generated(1)).await.expect(201);
    drop(open);
    running.await.unwrap();
    let imports = mei.get(&own(&mei, "health-imports")).await.expect(200);
    let states: Vec<_> = imports["items"].as_array().unwrap().iter().map(|one| &one["state"]).collect();
    assert_eq!(states, ["completed", "failed"]);
}

#[tokio::test]
async fn imports_belong_to_their_owner_and_are_xml() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    let import = upload(&mei, generated(1)).await.expect(201);
    let one = format!("health-imports/{}", import["import_id"].as_str().unwrap());
    lin.get(&own(&mei, &one)).await.refused(404, "access.not_found");
    lin.get(&own(&lin, &one)).await.refused(404, "user.no_such_import");
    lin.get(&own(&mei, "health-imports")).await.refused(404, "access.not_found");
    bed.anonymous().get(&own(&mei, &one)).await.refused(401, "access.sign_in");
    bed.anonymous().get(&own(&mei, "health-imports")).await.refused(401, "access.sign_in");
    let foreign =
        Request::post(own(&mei, "health-imports/apple-health")).header("content-type", "application/xml");
    lin.request(foreign.body(generated(1)).unwrap()).await.refused(404, "access.not_found");
    let nameless =
        Request::post(own(&mei, "health-imports/apple-health")).header("content-type", "application/xml");
    bed.anonymous().request(nameless.body(generated(1)).unwrap()).await.refused(401, "access.sign_in");
    mei.post(&own(&mei, "health-imports/apple-health"), json!({})).await.refused(415, "body.media_type");
}
