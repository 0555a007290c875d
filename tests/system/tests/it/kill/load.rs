//! What people do until they are stopped.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use reqwest::Method;
use serde_json::{Value, json};
use system_tests::{person::Person, town::path_of};
use tokio::{sync::watch::Receiver, time::sleep};

use super::deeds::{Deed, Proof};

/// A consumer and the practitioner who reaches for what they order.
pub(super) struct Worker {
    pub(super) consumer: Person,
    pub(super) practitioner: Person,
    /// Makes its keys unlike those of others.
    pub(super) name: String,
    pub(super) wish: Value,
    pub(super) now: Timestamp,
    pub(super) deeds: Vec<Deed>,
}

impl Worker {
    pub(super) fn into_deeds(self) -> Vec<Deed> {
        self.deeds
    }

    /// Records, orders, pays and reaches, until told to stop or left without an answer.
    pub(super) async fn work(&mut self, stopped: Receiver<bool>) {
        for turn in 0.. {
            if *stopped.borrow() || self.turn(turn).await.is_none() {
                return;
            }
        }
    }

    async fn turn(&mut self, turn: i64) -> Option<()> {
        self.record(turn).await?;
        let placed = self.deed(turn, "/api/v1/service-orders", self.wish.clone(), Proof::Order).await?;
        let Some(order) = placed["id"].as_str().map(|id| json!({"order_id": id})) else { return Some(()) };
        self.record(turn + 1_000).await?;
        let payment = self.deed(turn, "/api/v1/payments", order.clone(), Proof::Payment).await?;
        let Some(cashier) = payment["cashier_url"].as_str().map(path_of) else { return Some(()) };
        // The provider is somebody else: what it was told is its own business, and the statement will tell.
        self.consumer.attempt(Method::POST, &cashier, Some(&json!({"outcome": "pay"})), None).await.ok()?;
        for attempt in 0..10 {
            sleep(Duration::from_millis(150)).await;
            let by = self.practitioner.clone();
            let grabbed = self
                .deed_by(by, turn * 10 + attempt, "/api/v1/grab-orders", order.clone(), Proof::Grab)
                .await?;
            if grabbed["order_id"].is_string() {
                break;
            }
        }
        Some(())
    }

    async fn record(&mut self, turn: i64) -> Option<Value> {
        let places: i64 = self.name.bytes().map(i64::from).sum();
        let at = (self.now - SignedDuration::from_secs(60 + turn * 1_009 + places)).to_string();
        let path = format!("/api/v1/users/{}/health-actions", self.consumer.id);
        let body = json!({"code": "8867-4", "value": 60 + turn % 40, "unit": "/min", "at": at});
        self.deed(turn, &path, body, Proof::Reading(at)).await
    }

    async fn deed(&mut self, turn: i64, path: &str, body: Value, proof: Proof) -> Option<Value> {
        self.deed_by(self.consumer.clone(), turn, path, body, proof).await
    }

    /// Its answer; nothing when there was none.
    async fn deed_by(
        &mut self,
        by: Person,
        turn: i64,
        path: &str,
        body: Value,
        proof: Proof,
    ) -> Option<Value> {
        let kind = path.rsplit('/').next().unwrap_or_default();
        let key = format!("{}-{kind}-{turn}", self.name);
        let mut deed =
            Deed { by, method: Method::POST, path: path.to_owned(), body, key, answer: None, proof };
        let answered = deed.attempt().await;
        let answer = deed.answer.as_ref().map(|answer| answer.body.clone());
        self.deeds.push(deed);
        answer.filter(|_| answered)
    }
}
