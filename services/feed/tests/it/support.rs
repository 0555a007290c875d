//! Speaks the domain: people who post, follow and read.

use std::time::Duration;

use feed_api::Verb;
use ids::{OrderId, ServiceId, UserId};
use kernel::Money;
use kernel_test::{Actor, Bed};
use serde_json::{Value, json};
use trade_api::{OrderAssigned, OrderCreated, ServiceCompleted, ServiceRated};

pub(crate) async fn bed() -> Bed {
    Bed::of(feed::service()).build().await
}

/// Somebody who reads.
pub(crate) struct Reader {
    actor: Actor,
    pub(crate) id: UserId,
}

impl Reader {
    pub(crate) fn new(bed: &Bed) -> Self {
        let actor = bed.user();
        Self { id: actor.id(), actor }
    }

    pub(crate) fn path(&self, rest: &str) -> String {
        format!("/api/v1/users/{}/{rest}", self.id)
    }

    pub(crate) async fn get(&self, rest: &str) -> Value {
        self.actor.get(&self.path(rest)).await.expect(200)
    }

    pub(crate) async fn follow(&self, author: UserId) {
        self.actor.post(&self.path("follows"), json!({"author_id": author})).await.expect(201);
    }

    pub(crate) async fn mute(&self, author: UserId, kind: &str) {
        self.actor.post(&self.path("mutes"), json!({"author_id": author, "kind": kind})).await.expect(200);
    }

    pub(crate) async fn delete(&self, rest: &str) {
        self.actor.delete(&self.path(rest)).await.expect(200);
    }

    pub(crate) async fn put(&self, rest: &str, body: Value) -> kernel_test::Reply {
        self.actor.put(&self.path(rest), body).await
    }

    pub(crate) async fn post(&self, rest: &str, body: Value) -> kernel_test::Reply {
        self.actor.post(&self.path(rest), body).await
    }

    /// The first page of the following feed.
    pub(crate) async fn following(&self) -> Vec<Value> {
        items(&self.get("feed?mode=following&limit=100").await)
    }

    /// The first page of the ranked feed.
    pub(crate) async fn for_you(&self) -> Vec<Value> {
        items(&self.get("feed?mode=for_you&limit=100").await)
    }

    /// Every page of a feed; `between` runs after each.
    pub(crate) async fn scroll(
        &self,
        mode: &str,
        limit: usize,
        mut between: impl AsyncFnMut(),
    ) -> Vec<Value> {
        let mut read = Vec::new();
        let mut page = self.get(&format!("feed?mode={mode}&limit={limit}")).await;
        loop {
            read.extend(items(&page));
            let Some(next) = page["next"].as_str() else { return read };
            between().await;
            page = self.get(&format!("feed?mode={mode}&limit={limit}&cursor={next}")).await;
        }
    }
}

pub(crate) fn items(page: &Value) -> Vec<Value> {
    page["items"].as_array().expect("a page").clone()
}

/// What readers tell items apart by: the object's id.
pub(crate) fn objects(items: &[Value]) -> Vec<String> {
    items.iter().map(|item| item["object"]["id"].as_str().expect("an id").to_owned()).collect()
}

/// A post as another service sends it.
pub(crate) fn post(author: UserId, name: &str) -> Value {
    json!({
        "actor_id": author, "verb": Verb::Publish, "object": {"kind": "community_post", "id": name},
        "audience": "public", "data": {"title": name}, "key": name,
    })
}

/// Posts and lets a minute pass, so that posts differ in time.
pub(crate) async fn publish(bed: &Bed, body: Value) -> Value {
    let answer = bed.service("content").post("/api/v1/activities", body).await.expect(201);
    bed.move_clock(Duration::from_mins(1));
    answer
}

/// Somebody else's id.
pub(crate) fn author(bed: &Bed) -> UserId {
    bed.env().id()
}

/// An order and what becomes of it.
pub(crate) struct Order {
    pub(crate) id: OrderId,
    pub(crate) consumer: UserId,
    pub(crate) practitioner: UserId,
    pub(crate) service: ServiceId,
}

impl Order {
    pub(crate) fn new(bed: &Bed, consumer: UserId, practitioner: UserId, service: ServiceId) -> Self {
        Self { id: bed.env().id(), consumer, practitioner, service }
    }

    pub(crate) fn created(&self, bed: &Bed) -> OrderCreated {
        OrderCreated {
            order_id: self.id,
            user_id: self.consumer,
            service_id: self.service,
            service_name: "肩颈调理".to_owned(),
            amount: Money::cny(19_900),
            scheduled_at: bed.now(),
            created_at: bed.now(),
        }
    }

    pub(crate) fn assigned(&self, bed: &Bed) -> OrderAssigned {
        OrderAssigned {
            order_id: self.id,
            user_id: self.consumer,
            practitioner_id: self.practitioner,
            assigned_at: bed.now(),
            appointment_start: bed.now(),
            appointment_end: bed.now(),
        }
    }

    pub(crate) fn completed(&self, bed: &Bed, rating: Option<u8>) -> ServiceCompleted {
        ServiceCompleted {
            order_id: self.id,
            user_id: self.consumer,
            practitioner_id: self.practitioner,
            service_id: self.service,
            service_name: "肩颈调理".to_owned(),
            amount: Money::cny(19_900),
            completed_at: bed.now(),
            rating,
            referrer_id: None,
        }
    }

    pub(crate) fn rated(&self, bed: &Bed, rating: u8) -> ServiceRated {
        ServiceRated {
            order_id: self.id,
            user_id: self.consumer,
            practitioner_id: self.practitioner,
            rating,
            comment: None,
            rated_at: bed.now(),
        }
    }
}

/// The ids in a field of each item.
pub(crate) fn items_of(page: &Value, field: &str) -> Vec<String> {
    items(page).iter().map(|item| item[field]["id"].as_str().expect("an id").to_owned()).collect()
}
