//! The people a story needs, and what they do.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::{
    person::{Person, Reply, text},
    platform::{Platform, eventually},
};

/// Good enough for everybody here.
pub const PASSWORD: &str = "suzhou-garden-88";
/// Everybody lives here, Suzhou's old town.
const HERE: (f64, f64) = (31.311, 120.629);

/// A platform with somebody to operate it.
pub struct Town {
    pub platform: Platform,
    pub operator: Person,
}

impl Town {
    /// Appoints an operator, who logs in.
    pub async fn found(platform: Platform) -> Self {
        let appoint = [
            "appoint",
            "operator@example.com",
            "--role",
            "operator,admin",
            "--name",
            "康泉运营",
            "--password-stdin",
        ];
        let appointed = platform.installation().run_with(&appoint, PASSWORD).await;
        assert!(appointed.success, "{}", appointed.err);
        let operator = log_in(&platform, "operator@example.com").await;
        Self { platform, operator }
    }

    /// The same town on a platform that was started again.
    #[must_use]
    pub fn on(self, platform: Platform) -> Self {
        Self { operator: self.operator.at(&platform), platform }
    }

    /// Registers somebody by phone and the code sent to it.
    pub async fn register(&self, phone: &str, name: &str, roles: &[&str]) -> Person {
        let visitor = Person::visitor(&self.platform);
        visitor.post("/api/v1/auth/sms-codes", &json!({"phone": phone})).await.expect(202);
        let code = self.code_sent_to(phone).await;
        let body = json!({"phone": phone, "code": code, "display_name": name, "roles": roles});
        visitor.signed_in(&visitor.post("/api/v1/auth/register", &body).await.expect(201))
    }

    /// Registers somebody by mail and password.
    pub async fn register_by_mail(&self, email: &str, name: &str, roles: &[&str]) -> Person {
        let visitor = Person::visitor(&self.platform);
        visitor.post("/api/v1/auth/email-codes", &json!({"email": email})).await.expect(202);
        let code = self.code_sent_to(email).await;
        let body =
            json!({"email": email, "code": code, "password": PASSWORD, "display_name": name, "roles": roles});
        visitor.signed_in(&visitor.post("/api/v1/auth/register", &body).await.expect(201))
    }

    /// The latest code that reached a phone or mailbox of the sandbox.
    pub async fn code_sent_to(&self, contact: &str) -> String {
        let address = if contact.contains('@') { contact.to_owned() } else { format!("%2B86{contact}") };
        let inbox = format!("/api/v1/sandbox/inbox/{address}");
        eventually("a code", async || {
            let messages = Person::visitor(&self.platform).get(&inbox).await.expect(200);
            let latest = messages.as_array()?.first()?["text"].as_str()?.to_owned();
            latest.split(|c: char| !c.is_ascii_digit()).find(|run| run.len() == 6).map(ToOwned::to_owned)
        })
        .await
    }

    /// Somebody with a profile and a checked licence for the service.
    pub async fn practitioner(&self, phone: &str, name: &str, service: &Value) -> Person {
        let person = self.register(phone, name, &["practitioner"]).await;
        self.license(&person, name, service).await;
        person
    }

    /// Publishes the profile the service asks for, and has its licence checked.
    pub async fn license(&self, person: &Person, name: &str, service: &Value) {
        let kinds: Vec<&str> = service["required_certification"].as_str().into_iter().collect();
        let certifications: Vec<Value> = kinds
            .iter()
            .map(|kind| json!({"kind": kind, "number": "JS00012345", "issued_by": "江苏省卫健委"}))
            .collect();
        let profile = json!({
            "display_name": name,
            "specialties": service["required_specialties"],
            "base": {"lat": HERE.0, "lon": HERE.1},
            "radius_km": 15.0,
            "max_daily_load": 20,
            "accepting": true,
            "certifications": certifications,
        });
        person.put(&format!("/api/v1/practitioners/{}/profile", person.id), &profile).await.expect(200);
        let checked = format!("/api/v1/practitioners/{}/verification", person.id);
        self.operator.put(&checked, &json!({"level": 3, "verified": kinds})).await.expect(200);
    }

    /// Somebody who agrees that whoever serves them sees their vital signs and body measures.
    pub async fn consumer(&self, phone: &str, name: &str) -> Person {
        let person = self.register(phone, name, &[]).await;
        consent(&person).await;
        person
    }

    /// The catalogue's service with this code.
    pub async fn service(&self, code: &str) -> Value {
        let listed = self.operator.get("/api/v1/services?limit=100").await.expect(200);
        let services = listed["items"].as_array().cloned().unwrap_or_default();
        let found = services.into_iter().find(|service| service["code"] == code);
        found.unwrap_or_else(|| panic!("no service {code} in {listed:#}"))
    }

    /// An order for the service at that time that is paid and open for grabs; its id.
    pub async fn open_order(&self, consumer: &Person, service: &Value, starts_at: Timestamp) -> String {
        let placed = consumer.post("/api/v1/service-orders", &wish(service, starts_at)).await.expect(201);
        let order = text(&placed, "id");
        pay(consumer, &order).await;
        becomes(consumer, &order, "open").await;
        order
    }
}

/// Somebody who has an account already.
pub async fn log_in(platform: &Platform, email: &str) -> Person {
    let visitor = Person::visitor(platform);
    let body = json!({"email": email, "password": PASSWORD});
    visitor.signed_in(&visitor.post("/api/v1/auth/login", &body).await.expect(200))
}

/// Agrees to care with vital signs and body measures.
pub async fn consent(person: &Person) {
    let consents = json!({"notice": "2026-11", "consents": [
        {"purpose": "care", "class": "vital_signs", "granted": true},
        {"purpose": "care", "class": "body_measures", "granted": true},
    ]});
    person.put(&format!("/api/v1/users/{}/consents", person.id), &consents).await.expect(200);
}

/// What a consumer asks for.
pub fn wish(service: &Value, starts_at: Timestamp) -> Value {
    let mut wish = json!({
        "service_id": service["id"],
        "starts_at": starts_at,
        "needs": "肩颈酸痛，久坐办公",
        "consent": true,
    });
    if service["on_site"] == true {
        wish["place"] = json!({"lat": HERE.0, "lon": HERE.1, "address": "苏州市姑苏区平江路 1 号"});
    }
    wish
}

/// A whole minute that is at least `hours` ahead.
pub fn in_hours(now: Timestamp, hours: i64) -> Timestamp {
    let later = now + SignedDuration::from_hours(hours);
    Timestamp::from_second((later.as_second() / 60 + 1) * 60).unwrap_or(later)
}

/// Starts paying; where the cashier is.
pub async fn cashier_of(consumer: &Person, order: &str) -> String {
    let payment = consumer.post("/api/v1/payments", &json!({"order_id": order})).await.expect(201);
    path_of(&text(&payment, "cashier_url"))
}

/// Pays at the cashier; the provider tells the platform later.
pub async fn pay(consumer: &Person, order: &str) {
    let cashier = cashier_of(consumer, order).await;
    let paid = consumer.post(&cashier, &json!({"outcome": "pay"})).await;
    assert!(paid.is_success(), "{} answered {} {:#}", paid.asked, paid.status, paid.body);
}

/// The path of an address of ours.
pub fn path_of(url: &str) -> String {
    url.find("/api/").map_or(url, |path| &url[path..]).to_owned()
}

/// Reaches for an order.
pub async fn grab(practitioner: &Person, order: &str) -> Reply {
    practitioner.post("/api/v1/grab-orders", &json!({"order_id": order})).await
}

/// Asks for a status.
pub async fn move_to(person: &Person, order: &str, status: &str) -> Reply {
    person.put(&format!("/api/v1/orders/{order}/status"), &json!({"status": status})).await
}

/// The order as this person sees it.
pub async fn order(person: &Person, order: &str) -> Value {
    person.get(&format!("/api/v1/orders/{order}")).await.expect(200)
}

/// Waits until the order has this status.
pub async fn becomes(person: &Person, id: &str, status: &str) {
    eventually(&format!("order {id} to become {status}"), async || {
        (order(person, id).await["status"] == status).then_some(())
    })
    .await;
}
