//! Something a person did with an `Idempotency-Key`, and what they were told.

use reqwest::Method;
use serde_json::{Value, json};
use system_tests::{
    person::{Person, Reply},
    platform::eventually,
};

/// A write, and its answer once there was one.
pub(super) struct Deed {
    pub(super) by: Person,
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) body: Value,
    pub(super) key: String,
    pub(super) answer: Option<Reply>,
    /// How its effect shows.
    pub(super) proof: Proof,
}

/// Where the effect can be seen.
#[derive(Clone, Debug)]
pub(super) enum Proof {
    /// A reading at this moment in the record.
    Reading(String),
    /// The order of the answer.
    Order,
    /// The payment of the answer.
    Payment,
    /// The order of the body is the caller's, as long as the clock has not moved.
    Grab,
}

impl Deed {
    /// Does it once; whether there was a clear answer.
    pub(super) async fn attempt(&mut self) -> bool {
        let reply = self.by.attempt(self.method.clone(), &self.path, Some(&self.body), Some(&self.key)).await;
        match reply {
            Ok(reply) if is_clear(&reply) => {
                self.answer = Some(reply);
                true
            }
            Ok(_) | Err(_) => false,
        }
    }

    /// The answer is had at last, or is the same as before.
    pub(super) async fn repeat(&mut self) {
        let before = self.answer.clone();
        let what = format!("an answer to {} {} with {}", self.method, self.path, self.key);
        let again = eventually(&what, async || {
            let (method, body, key) = (self.method.clone(), Some(&self.body), Some(self.key.as_str()));
            let reply = self.by.attempt(method, &self.path, body, key).await.ok();
            reply.filter(is_clear)
        })
        .await;
        // Refusals are not kept: what was too early may be possible now, what was possible may be too late.
        if let Some(before) = before.filter(Reply::is_success) {
            let same = (before.status, &before.body) == (again.status, &again.body);
            assert!(
                same,
                "{what}: first {} {:#}, then {} {:#}",
                before.status, before.body, again.status, again.body
            );
            assert_eq!(again.header("idempotency-replayed"), "true", "{what}");
        }
        self.answer = Some(again);
    }

    /// Its effect is there.
    pub(super) async fn still_holds(&self) {
        let Some(answer) = self.answer.as_ref().filter(|answer| answer.is_success()) else { return };
        let person = &self.by;
        match &self.proof {
            Proof::Reading(at) => {
                let seconds: i64 = at.parse::<jiff::Timestamp>().unwrap().as_second();
                let span = [seconds, seconds + 1].map(|at| jiff::Timestamp::from_second(at).unwrap());
                let path = format!(
                    "/api/v1/users/{}/health-data?mode=range&from={}&to={}",
                    person.id, span[0], span[1]
                );
                let found = person.get(&path).await.expect(200);
                assert_ne!(found["items"], json!([]), "the reading at {at} is lost");
            }
            Proof::Order => {
                let id = answer.body["id"].as_str().unwrap();
                person.get(&format!("/api/v1/orders/{id}")).await.expect(200);
            }
            Proof::Payment => {
                let id = answer.body["payment_id"].as_str().unwrap();
                let payment = person.get(&format!("/api/v1/payments/{id}")).await.expect(200);
                assert_eq!(payment["order_id"], self.body["order_id"]);
            }
            Proof::Grab => {
                let id = self.body["order_id"].as_str().unwrap();
                let order = person.get(&format!("/api/v1/orders/{id}")).await.expect(200);
                assert_eq!(order["practitioner_id"], json!(person.id), "{order:#}");
            }
        }
    }
}

/// Neither a fault of the moment nor "still at it".
fn is_clear(reply: &Reply) -> bool {
    let waiting = reply.status == 202
        || ["trade.placement_in_progress", "idempotency.in_progress"].contains(&reply.code())
        || reply.status == 429;
    reply.status < 500 && !waiting
}
