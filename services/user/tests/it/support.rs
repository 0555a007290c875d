//! What the tests say about people and their readings.

use ids::UserId;
use kernel_postgres::Run;
use kernel_test::{Actor, Bed, Reply};
use serde_json::{Value, json};

/// The service on a fresh database.
pub(crate) async fn bed() -> Bed {
    Bed::of(user::service()).build().await
}

/// A path below the actor's own.
pub(crate) fn own(actor: &Actor, rest: &str) -> String {
    format!("/api/v1/users/{}/{rest}", actor.id::<ids::kinds::User>())
}

/// The actor's id.
pub(crate) fn id(actor: &Actor) -> UserId {
    actor.id()
}

/// A weight in kilograms, this morning.
pub(crate) fn weight(kilograms: f64) -> Value {
    json!({"code": "29463-7", "value": kilograms, "unit": "kg", "at": "2026-11-22T07:00:00+08:00"})
}

/// A height in centimetres, this morning.
pub(crate) fn height(centimetres: f64) -> Value {
    json!({"code": "8302-2", "value": centimetres, "unit": "cm", "at": "2026-11-22T07:00:00+08:00"})
}

/// A blood pressure in mmHg.
pub(crate) fn pressure(systolic: u16, diastolic: u16, at: &str) -> Value {
    let part = |code: &str, value: u16| json!({"code": code, "value": value});
    json!({
        "code": "85354-9", "unit": "mm[Hg]", "at": at,
        "components": [part("8480-6", systolic), part("8462-4", diastolic)],
    })
}

/// A pulse a minute.
pub(crate) fn pulse(value: u16, at: &str) -> Value {
    json!({"code": "8867-4", "value": value, "unit": "/min", "at": at})
}

/// Steps of a period on one day of November 2026, in Shanghai.
pub(crate) fn steps(count: u32, day: u8, from: &str, until: &str) -> Value {
    json!({
        "code": "41950-7", "value": count, "unit": "{steps}",
        "at": format!("2026-11-{day:02}T{from}:00+08:00"), "until": format!("2026-11-{day:02}T{until}:00+08:00"),
    })
}

/// Records observations as a batch.
pub(crate) async fn record(actor: &Actor, actions: Vec<Value>) -> Reply {
    actor.post(&own(actor, "health-actions"), json!({"actions": actions})).await
}

/// Agrees to a purpose for some classes.
pub(crate) async fn agree(actor: &Actor, purpose: &str, classes: &[&str]) -> Value {
    let choice = |class: &&str| json!({"purpose": purpose, "class": class, "granted": true});
    let consents: Vec<Value> = classes.iter().map(choice).collect();
    let body = json!({"notice": "2026-11", "consents": consents});
    actor.put(&own(actor, "consents"), body).await.expect(200)
}

/// The single number a query gives.
pub(crate) async fn number(bed: &Bed, sql: &'static str) -> i64 {
    bed.db().read().await.unwrap().row(sql, &[]).await.unwrap().get(0)
}

/// The data of published events of a type, oldest first.
pub(crate) async fn published(bed: &Bed, kind: &str) -> Vec<Value> {
    let sql = "select data from outbox where type = $1 order by seq";
    let rows = bed.db().read().await.unwrap().rows(sql, &[&kind]).await.unwrap();
    rows.iter().map(|row| row.get::<_, Value>(0)).collect()
}
