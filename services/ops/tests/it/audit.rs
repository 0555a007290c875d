//! The audit log: every event and operation, in a chain that shows tampering.

use ids::UserId;
use kernel_postgres::Run;
use kernel_test::{Actor, Bed};
use kernel_work::{Act, WorkOperated};
use serde_json::{Value, json};
use user_api::{HealthActionRecorded, RecordClass};

use crate::support::{Service, bed, operator, publish, rule, seal, settled_user, user};

const LOGS: &str = "/api/v1/ops/audit-logs";

fn auditor(bed: &Bed) -> Actor {
    operator(bed, &["audit:read"])
}

async fn logs(bed: &Bed, query: &str) -> Vec<Value> {
    auditor(bed).get(&format!("{LOGS}{query}")).await.expect(200)["items"].as_array().expect("a page").clone()
}

async fn verify(bed: &Bed) -> Value {
    auditor(bed).get(&format!("{LOGS}/verification")).await.expect(200)
}

/// Some events and an operation, sealed.
async fn history(bed: &Bed) -> UserId {
    let practitioner = user(bed);
    settled_user(bed).await;
    for stars in 1..=5 {
        bed.receive(&Service::of(bed, practitioner).completed(bed, Some(stars))).await;
    }
    publish(bed, "watch", rule("true", "review", "abuse")).await;
    seal(bed).await;
    practitioner
}

#[tokio::test]
async fn everything_leaves_an_entry_without_its_content() {
    let bed = bed().await;
    history(&bed).await;
    let owner = user(&bed);
    let recorded = HealthActionRecorded {
        user_id: owner,
        action_id: bed.env().id(),
        category: RecordClass::Laboratory,
        count: 3,
        recorded_at: bed.now(),
    };
    bed.receive(&recorded).await;
    assert_eq!(verify(&bed).await["unsealed"], 1);
    seal(&bed).await;
    let all = logs(&bed, "?limit=100").await;
    let seqs: Vec<_> = all.iter().map(|one| one["seq"].as_i64().unwrap()).collect();
    assert_eq!(seqs, (1..=9).rev().collect::<Vec<_>>());
    assert_eq!(
        (&all[0]["kind"], &all[0]["class"]),
        (&json!("user.health_action_recorded"), &json!("health"))
    );
    assert!(!all[0].to_string().contains("laboratory"));
    let operations = logs(&bed, "?kind=ops.risk_rule_published").await;
    assert!(operations[0]["actor_id"].is_string());
    assert_eq!(logs(&bed, &format!("?subject={owner}")).await.len(), 1);
    assert_eq!(logs(&bed, "?kind=trade.service_completed&limit=2").await.len(), 2);
    assert_eq!(logs(&bed, "?from=2027-01-01T00:00:00Z").await.len(), 0);
}

#[tokio::test]
async fn acts_on_durable_work_are_on_record_with_their_operator() {
    let bed = bed().await;
    let by = user(&bed);
    let subject = "event 7 trade.order_paid ord_1".to_owned();
    bed.receive(&WorkOperated { act: Act::EventSkipped, subject: subject.clone(), by: by.uuid() }).await;
    seal(&bed).await;
    let all = logs(&bed, "?kind=work.event_skipped").await;
    assert_eq!((&all[0]["subject"], &all[0]["actor_id"]), (&json!(subject), &json!(by)));
}

#[tokio::test]
async fn a_sound_chain_verifies_and_continues() {
    let bed = bed().await;
    history(&bed).await;
    let whole = verify(&bed).await;
    assert_eq!((&whole["sound"], &whole["checked"], &whole["length"]), (&json!(true), &json!(8), &json!(8)));
    let rest = auditor(&bed).get(&format!("{LOGS}/verification?after=5")).await.expect(200);
    assert_eq!((&rest["sound"], &rest["checked"]), (&json!(true), &json!(8)));
    let page = auditor(&bed).get(&format!("{LOGS}?limit=5")).await.expect(200);
    let next = page["next"].as_str().unwrap();
    assert_eq!(logs(&bed, &format!("?limit=5&cursor={next}")).await[0]["seq"], 3);
}

#[tokio::test]
async fn tampering_is_found() {
    for (tampering, kind, seq) in [
        ("update audit_logs set subject = 'somebody' where seq = 3", "changed", 3),
        ("update audit_logs set hash = decode(repeat('ab', 32), 'hex') where seq = 4", "changed", 4),
        ("delete from audit_logs where seq = 5", "missing", 5),
        ("delete from audit_logs where seq >= 7", "truncated", 6),
    ] {
        let bed = bed().await;
        history(&bed).await;
        bed.db().write().await.unwrap().exec(tampering, &[]).await.unwrap();
        let found = verify(&bed).await;
        assert_eq!(found["sound"], false, "{tampering}");
        assert_eq!(found["broken"], json!({"kind": kind, "seq": seq}), "{tampering}");
    }
}

#[tokio::test]
async fn who_did_it_cannot_be_hidden() {
    let bed = bed().await;
    history(&bed).await;
    let hiding = "update audit_logs set actor = null where actor is not null";
    assert_eq!(bed.db().write().await.unwrap().exec(hiding, &[]).await.unwrap(), 2);
    assert_eq!(verify(&bed).await["broken"]["kind"], "changed");
}

#[tokio::test]
async fn an_event_that_comes_twice_is_logged_once() {
    let bed = bed().await;
    bed.receive(&Service::of(&bed, user(&bed)).completed(&bed, None)).await;
    let conn = bed.db().write().await.unwrap();
    conn.exec("update outbox set delivered_at = null", &[]).await.unwrap();
    seal(&bed).await;
    assert_eq!(logs(&bed, "").await.len(), 1);
}

#[tokio::test]
async fn odd_filters_are_refused_or_find_nothing() {
    let bed = bed().await;
    history(&bed).await;
    auditor(&bed).get(&format!("{LOGS}?kind=%00")).await.refused(400, "http.nul");
    auditor(&bed).get(&format!("{LOGS}?from=yesterday")).await.refused(400, "query.invalid");
    assert_eq!(logs(&bed, "?to=-009999-01-03T00:00:00Z").await.len(), 0);
    for after in ["0", "-9223372036854775808", "9223372036854775807"] {
        let path = format!("{LOGS}/verification?after={after}");
        assert_eq!(auditor(&bed).get(&path).await.expect(200)["checked"], 8, "{after}");
    }
}
