//! `GET /users/{id}/access-ledger`

use kernel_postgres::Run;
use kernel_test::{Actor, Bed};
use serde_json::{Value, json};

use crate::support::{bed, id, own};

async fn look(bed: &Bed, at: &Actor, times: usize) {
    let path = format!("/internal/users/{}/health-summary?purpose=care", id(at));
    for _ in 0..times {
        bed.service("trade").get(&path).await;
    }
}

async fn chain(of: &Actor) -> Value {
    of.get(&own(of, "access-ledger")).await.expect(200)["chain"].clone()
}

async fn tamper(bed: &Bed, sql: &'static str) {
    bed.db().write().await.unwrap().exec(sql, &[]).await.unwrap();
}

#[tokio::test]
async fn the_ledger_is_paged_newest_first_and_its_chain_holds() {
    let bed = bed().await;
    let mei = bed.user();
    assert_eq!(chain(&mei).await, json!({"intact": true, "entries": 0}));
    look(&bed, &mei, 5).await;
    let first = mei.get(&own(&mei, "access-ledger?limit=3")).await.expect(200);
    let seqs = |page: &Value| {
        page["items"].as_array().unwrap().iter().map(|one| one["seq"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(seqs(&first), [5, 4, 3]);
    assert_eq!(first["chain"], json!({"intact": true, "entries": 5}));
    let next = first["next"].as_str().unwrap();
    let rest = mei.get(&own(&mei, &format!("access-ledger?limit=3&cursor={next}"))).await.expect(200);
    assert_eq!(seqs(&rest), [2, 1]);
    assert!(rest.get("chain").is_none());
}

#[tokio::test]
async fn tampering_is_found_where_it_happened() {
    for (sql, broken_at) in [
        ("update access_ledger set reader = 'nobody' where seq = 2", 2),
        ("update access_ledger set at = at + interval '1 second' where seq = 3", 3),
        ("delete from access_ledger where seq = 2", 2),
        ("delete from access_ledger where seq = 4", 4),
        ("delete from access_ledger", 1),
    ] {
        let bed = bed().await;
        let mei = bed.user();
        look(&bed, &mei, 4).await;
        tamper(&bed, sql).await;
        let found = chain(&mei).await;
        assert_eq!((&found["intact"], &found["broken_at"]), (&json!(false), &json!(broken_at)), "{sql}");
    }
}

#[tokio::test]
async fn readers_at_the_same_moment_form_one_chain() {
    let bed = bed().await;
    let mei = bed.user();
    futures::future::join_all((0..12).map(|_| look(&bed, &mei, 1))).await;
    assert_eq!(chain(&mei).await, json!({"intact": true, "entries": 12}));
}

#[tokio::test]
async fn ledgers_are_separate_and_their_owners_own() {
    let bed = bed().await;
    let (mei, lin) = (bed.user(), bed.user());
    look(&bed, &mei, 2).await;
    assert_eq!(chain(&lin).await["entries"], 0);
    lin.get(&own(&mei, "access-ledger")).await.refused(404, "access.not_found");
    bed.anonymous().get(&own(&mei, "access-ledger")).await.refused(401, "access.sign_in");
}
