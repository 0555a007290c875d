//! Operators see what has stopped in a service, never what it carries, and act on it.

use std::time::Duration;

use kernel::Id;
use kernel_postgres::{Run, statements};
use kernel_test::{Actor, Bed};
use kernel_work::{JobId, SagaId};
use serde_json::{Value, json};

use crate::notes;

const HERE: &str = "/api/v1/work/notes";

statements! {
    STUCK = "insert into sagas (id, kind, key, code_version, state_data, step, direction, status, next_at, error,
                                created_at, updated_at)
             values ($1, 'notes.write', $2, 1, '{\"secret\": 1}', 1, 'backward', 'stuck', $3,
                     '{\"code\": \"notes.full\", \"detail\": \"the book is full\", \"data\": {\"secret\": 1}}', $3, $3)";
    PARKED_EVENT = "insert into inbox (consumer, source, id, type, version, class, key, data, time, state, attempts, next_at,
                                       error)
                    values ('notes.book', 'trade', $1, 'trade.order_paid', 1, 'personal', 'ord_1', '{\"secret\": 1}', $2,
                            'parked', 5, $2, 'no such page')
                    returning seq";
    PARKED_JOB = "insert into jobs (id, kind, key, payload, run_at, attempts, max_attempts, state, error, created_at)
                  values ($1, 'notes.bind', 'k', '{\"secret\": 1}', $2, 5, 5, $3, 'no thread', $2)";
    TOLD = "select source, key, data from outbox where type = 'work.operated' order by seq";
    STATES = "select (select string_agg(status || '/' || direction, ',') from sagas) || ' '
                  || (select string_agg(state, ',') from inbox) || ' ' || (select string_agg(state, ',') from jobs)";
}

async fn stuck_saga(bed: &Bed, key: &str) -> SagaId {
    // Ids of one moment are in no order.
    bed.move_clock(Duration::from_secs(1));
    let id = bed.env().id();
    bed.db().write().await.unwrap().exec(STUCK, &[&id, &key, &bed.now()]).await.unwrap();
    id
}

async fn parked_event(bed: &Bed) -> i64 {
    let conn = bed.db().write().await.unwrap();
    conn.row(PARKED_EVENT, &[&bed.env().uuid(), &bed.now()]).await.unwrap().get(0)
}

async fn job(bed: &Bed, state: &str) -> JobId {
    let id = bed.env().uuid();
    bed.db().write().await.unwrap().exec(PARKED_JOB, &[&id, &bed.now(), &state]).await.unwrap();
    Id::from_uuid(id)
}

async fn states(bed: &Bed) -> String {
    bed.db().read().await.unwrap().row(STATES, &[]).await.unwrap().get(0)
}

fn operator(bed: &Bed) -> Actor {
    bed.user_with(&["operator"], &["work:operate"])
}

#[tokio::test]
async fn what_has_stopped_is_listed_without_what_it_carries() {
    let bed = Bed::of(notes::service()).build().await;
    let operator = operator(&bed);
    let sagas = [stuck_saga(&bed, "a").await, stuck_saga(&bed, "b").await, stuck_saga(&bed, "c").await];
    let (seq, job) = (parked_event(&bed).await, job(&bed, "parked").await);

    let status = operator.get(&format!("{HERE}/status")).await.expect(200);
    let counts = ["sagas_stuck", "inbox_parked", "jobs_parked"].map(|name| status[name].as_i64().unwrap());
    assert_eq!((counts, &status["needs_operator"]), ([3, 1, 1], &json!(true)));

    // Newest first, page by page.
    let first = operator.get(&format!("{HERE}/sagas?status=stuck&limit=2")).await.expect(200);
    let next = first["next"].as_str().unwrap();
    let second = operator.get(&format!("{HERE}/sagas?status=stuck&limit=2&cursor={next}")).await.expect(200);
    let ids: Vec<_> = [&first, &second]
        .iter()
        .flat_map(|page| page["items"].as_array().unwrap())
        .map(|saga| &saga["id"])
        .collect();
    assert_eq!(ids, [&json!(sagas[2]), &json!(sagas[1]), &json!(sagas[0])]);
    assert!(second["next"].is_null());
    assert_eq!(
        operator.get(&format!("{HERE}/sagas")).await.expect(200)["items"].as_array().unwrap().len(),
        3
    );
    for other in ["running", "completed", "compensated"] {
        let none = operator.get(&format!("{HERE}/sagas?status={other}")).await.expect(200);
        assert_eq!(none["items"], json!([]), "{other}");
    }
    let detail = operator.get(&format!("{HERE}/sagas/{}", sagas[0])).await.expect(200);
    assert_eq!((&detail["failure"]["code"], &detail["history"]), (&json!("notes.full"), &json!([])));

    let events = operator.get(&format!("{HERE}/parked-events")).await.expect(200);
    assert_eq!(
        (&events["items"][0]["seq"], &events["items"][0]["error"]),
        (&json!(seq), &json!("no such page"))
    );
    let jobs = operator.get(&format!("{HERE}/parked-jobs")).await.expect(200);
    assert_eq!(jobs["items"][0]["id"], json!(job));
    for shown in [&first, &detail, &events, &jobs] {
        assert!(!shown.to_string().contains("secret"), "{shown}");
    }
}

#[tokio::test]
async fn acts_are_done_once_told_and_kept() {
    let bed = Bed::of(notes::service()).build().await;
    let operator = operator(&bed);
    let (one, two) = (stuck_saga(&bed, "a").await, stuck_saga(&bed, "b").await);
    let (first, second) = (parked_event(&bed).await, parked_event(&bed).await);
    let dropped = job(&bed, "parked").await;
    let why = json!({"reason": "the page was found"});

    let keyed = operator.clone().with_key("once");
    let retried = keyed.post(&format!("{HERE}/sagas/{one}/retry"), json!({})).await;
    let again = keyed.post(&format!("{HERE}/sagas/{one}/retry"), json!({})).await;
    assert_eq!((retried.json["act"].as_str(), &retried.json), (Some("work.saga_retried"), &again.json));
    operator.post(&format!("{HERE}/sagas/{one}/retry"), json!({})).await.refused(409, "work.not_stuck");
    operator.post(&format!("{HERE}/sagas/{two}/compensate"), why.clone()).await.expect(200);
    operator.post(&format!("{HERE}/parked-events/{first}/retry"), json!({})).await.expect(200);
    operator.post(&format!("{HERE}/parked-events/{second}/skip"), why.clone()).await.expect(200);
    operator.post(&format!("{HERE}/parked-jobs/{dropped}/drop"), why.clone()).await.expect(200);
    let retried = job(&bed, "parked").await;
    operator.post(&format!("{HERE}/parked-jobs/{retried}/retry"), json!({})).await.expect(200);
    assert_eq!(states(&bed).await, "running/backward,running/backward pending,skipped done,pending");

    let by = operator.id::<kernel_work::jobs::JobIds>().uuid();
    let history = operator.get(&format!("{HERE}/sagas/{two}")).await.expect(200)["history"].clone();
    assert_eq!(
        (&history[0]["outcome"], &history[0]["error"]),
        (&json!("turned_back"), &json!(format!("by {by}: the page was found")))
    );
    let told = bed.db().read().await.unwrap().rows(TOLD, &[]).await.unwrap();
    let told: Vec<(String, Value)> = told.iter().map(|row| (row.get(0), row.get(2))).collect();
    let acts: Vec<_> = told.iter().map(|(_, data)| data["act"].as_str().unwrap()).collect();
    assert_eq!(
        acts,
        ["saga_retried", "saga_compensated", "event_retried", "event_skipped", "job_dropped", "job_retried"]
    );
    assert!(told.iter().all(|(source, data)| source == "notes" && data["by"] == json!(by)), "{told:?}");
    assert_eq!(told[3].1["subject"], format!("event {second} trade.order_paid ord_1"));
}

#[tokio::test]
async fn the_edge_asks_whether_a_service_is_ready() {
    let bed = Bed::of(notes::service()).build().await;
    stuck_saga(&bed, "a").await;
    parked_event(&bed).await;
    let edge = bed.service("gateway");
    let readiness = edge.get("/internal/readiness/notes").await.expect(200);
    assert_eq!((&readiness["ready"], &readiness["reasons"]), (&json!(true), &json!([])));
    assert_eq!(readiness["waits_for_operator"], 2);
    edge.get("/internal/readiness/trade").await.refused(404, "http.no_such_path");
    operator(&bed).get("/internal/readiness/notes").await.refused(404, "http.no_such_path");
    bed.db().write().await.unwrap().exec("alter table jobs rename to gone", &[]).await.unwrap();
    let away = edge.get("/internal/readiness/notes").await.expect(200);
    assert_eq!((&away["ready"], &away["reasons"]), (&json!(false), &json!(["its store does not answer"])));
}

#[tokio::test]
async fn what_cannot_be_done_is_refused() {
    let bed = Bed::of(notes::service()).build().await;
    let operator = operator(&bed);
    let saga: SagaId = bed.env().id();
    let job_id: JobId = bed.env().id();
    operator.get(&format!("{HERE}/sagas/{saga}")).await.refused(404, "work.no_such_saga");
    operator.post(&format!("{HERE}/sagas/{saga}/retry"), json!({})).await.refused(404, "work.no_such_saga");
    operator.get(&format!("{HERE}/sagas/{job_id}")).await.refused(400, "path.invalid");
    operator.get(&format!("{HERE}/sagas?status=lost")).await.refused(400, "query.invalid");
    let why = json!({"reason": "x"});
    operator.post(&format!("{HERE}/parked-events/7/retry"), json!({})).await.refused(404, "work.not_parked");
    operator.post(&format!("{HERE}/parked-events/7/skip"), why.clone()).await.refused(404, "work.not_parked");
    operator.post(&format!("{HERE}/parked-jobs/{job_id}/drop"), why).await.refused(404, "work.not_parked");
    for reason in ["", "  ", "a\nb", &"x".repeat(301)] {
        let reply = operator.post(&format!("{HERE}/parked-events/7/skip"), json!({"reason": reason})).await;
        reply.refused(422, "work.reason");
    }

    let ended = stuck_saga(&bed, "a").await;
    operator.post(&format!("{HERE}/sagas/{ended}/retry"), json!({})).await.expect(200);
    let back = operator.post(&format!("{HERE}/sagas/{ended}/compensate"), json!({"reason": "x"})).await;
    back.refused(409, "work.not_forward");
    // One of its kind and key waits already.
    let parked = job(&bed, "parked").await;
    job(&bed, "pending").await;
    let retried = operator.post(&format!("{HERE}/parked-jobs/{parked}/retry"), json!({})).await;
    retried.refused(409, "work.waits_already");

    // Another service's office is not here.
    operator.get("/api/v1/work/trade/status").await.refused(404, "http.no_such_path");
    bed.user().get(&format!("{HERE}/status")).await.refused(403, "access.permission");
    bed.anonymous().get(&format!("{HERE}/status")).await.refused(401, "access.sign_in");
}
