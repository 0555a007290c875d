//! Every public operation with who may call it, and people and things to call it with.

mod cases;

use reqwest::Method;
use serde_json::{Value, json};
use system_tests::{
    installation::Installation,
    person::{Person, Reply, text},
    platform::eventually,
    town::{self, Town, grab, in_hours},
};

pub(crate) use cases::CASES;

/// Whom an operation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// Anyone.
    Public,
    /// Whoever signs the request: a provider, a device.
    Signed,
    /// Anyone who is signed in, about what is theirs.
    SignedIn,
    /// The sides of an order or payment; to others it does not exist.
    Party,
    /// The person of the path; to others it does not exist.
    Owner,
    /// The person of the path, or holders of the permission.
    OwnerOr(&'static str),
    /// Holders of the permission.
    Permission(&'static str),
}

/// An operation and whom it is for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) who: Who,
}

/// People on all sides, and an order between them.
pub(crate) struct Stage {
    pub(crate) town: Town,
    pub(crate) visitor: Person,
    /// Ordered, and owns everything that a consumer can.
    pub(crate) owner: Person,
    /// Won the order.
    pub(crate) practitioner: Person,
    /// Has an account and nothing to do with any of it.
    pub(crate) stranger: Person,
    order: String,
    payment: String,
    offer: String,
    service: String,
    device: String,
}

impl Stage {
    pub(crate) async fn set() -> Self {
        let prompt = Installation::new().await.with("WELLSPRING_SANDBOX__WEATHER__DELAY_MAX_SECONDS", "0");
        let prompt = prompt.with("WELLSPRING_SANDBOX__WEATHER__DELAY_MIN_SECONDS", "0");
        let town = Town::found(prompt.up().await).await;
        let service = town.service("sleep_coaching_online").await;
        let practitioner = town.practitioner("13900000001", "周敏", &service).await;
        let owner = town.consumer("13800000001", "王芳").await;
        let stranger = town.register("13800000002", "李雷", &[]).await;
        let offer = json!({"service_id": service["id"], "price": {"minor": 9_900, "currency": "CNY"}});
        let offer = text(&practitioner.post("/api/v1/offers", &offer).await.expect(201), "id");
        let starts_at = in_hours(town.platform.now().await, 24);
        let order = town.open_order(&owner, &service, starts_at).await;
        grab(&practitioner, &order).await.expect(201);
        let payments = owner.get("/api/v1/payments").await.expect(200);
        let payment = text(&payments["items"][0], "payment_id");
        let device = json!({"vendor": "Omron", "model": "HEM-7136", "serial": "A1"});
        let device =
            owner.post(&format!("/api/v1/users/{}/device-bindings", owner.id), &device).await.expect(201);
        let device = text(&device, "binding_id");
        let visitor = Person::visitor(&town.platform);
        town.platform.settle().await;
        Self {
            visitor,
            owner,
            practitioner,
            stranger,
            order,
            payment,
            offer,
            service: text(&service, "id"),
            device,
            town,
        }
    }

    /// Who may call it.
    pub(crate) fn rightful(&self, case: &Case) -> &Person {
        match case.who {
            Who::Public | Who::Signed => &self.visitor,
            Who::Permission("orders:grab" | "offers:manage") => &self.practitioner,
            Who::Permission(_) => &self.town.operator,
            Who::Owner | Who::OwnerOr(_) if case.path.starts_with("/api/v1/practitioners/") => {
                &self.practitioner
            }
            Who::SignedIn if case.path == "/api/v1/settlements/reports" => &self.practitioner,
            Who::SignedIn | Who::Party | Who::Owner | Who::OwnerOr(_) => &self.owner,
        }
    }

    /// The case's path with ids of things that are there, as far as they matter.
    pub(crate) fn path(&self, case: &Case) -> String {
        let first = match case.path {
            path if path.starts_with("/api/v1/users/") => self.owner.id.as_str(),
            path if path.starts_with("/api/v1/practitioners/") => self.practitioner.id.as_str(),
            path if path.starts_with("/api/v1/orders/") || path.ends_with("/placement") => {
                self.order.as_str()
            }
            path if path.starts_with("/api/v1/payments/") => self.payment.as_str(),
            path if path.starts_with("/api/v1/services/") => self.service.as_str(),
            path if path.starts_with("/api/v1/offers/") => self.offer.as_str(),
            path if path.starts_with("/api/v1/device-sync/") => self.device.as_str(),
            path if path.starts_with("/api/v1/risk/alerts/") => "alr_01h455vb4pex5vsknk084sn02q",
            path if path.starts_with("/api/v1/risk/rules/") => "rrl_01h455vb4pex5vsknk084sn02q",
            path if path.starts_with("/api/v1/reconciliation-tickets/") => "tkt_01h455vb4pex5vsknk084sn02q",
            path if path.starts_with("/api/v1/sandbox/pay/") => "ptx_01h455vb4pex5vsknk084sn02q",
            path if path.starts_with("/api/v1/groups/") => "grp_01h455vb4pex5vsknk084sn02q",
            path if path.starts_with("/api/v1/ledger/") => "acc_01h455vb4pex5vsknk084sn02q",
            path if path.starts_with("/api/v1/reconciliations/") => "2020-01-01",
            path if path.starts_with("/api/v1/work/") => "trade",
            _ => "none",
        };
        let path = fill(case.path, first);
        // Well-formed, and nothing waits under them.
        match case.path {
            path_of if path_of.starts_with("/api/v1/work/{service}/sagas/") => {
                path.replace("/none", "/sag_01h455vb4pex5vsknk084sn02q")
            }
            path_of if path_of.starts_with("/api/v1/work/{service}/parked-jobs/") => {
                path.replace("/none", "/job_01h455vb4pex5vsknk084sn02q")
            }
            path_of if path_of.starts_with("/api/v1/work/{service}/parked-events/") => {
                path.replace("/none", "/7")
            }
            _ => path,
        }
    }

    /// Calls the operation with the least body that gets as far as whose it is; the answer's body is not read unless it is a refusal, for some have no
    /// end.
    pub(crate) async fn call(&self, person: &Person, case: &Case, path: &str) -> Reply {
        let method: Method = case.method.parse().unwrap();
        let mut request = person.request(method.clone(), path).await;
        if method != Method::GET {
            request = request.json(&match case.path {
                // A move that is the practitioner's to make.
                "/api/v1/orders/{id}/status" => json!({"status": "confirmed"}),
                "/api/v1/orders/{id}/rating" => json!({"rating": 5}),
                _ => json!({}),
            });
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = if status < 400 { Value::Null } else { response.json().await.unwrap_or_default() };
        Reply { asked: format!("{method} {path}"), status, headers, body }
    }

    /// The document of the running platform.
    pub(crate) async fn document(&self) -> Value {
        self.visitor.get("/openapi.json").await.expect(200)
    }

    /// A new session of the owner, for what ends one.
    pub(crate) async fn another_session(&self) -> Person {
        // A minute later, for codes are not sent more often.
        self.town.platform.pass("61s").await;
        self.visitor.post("/api/v1/auth/sms-codes", &json!({"phone": "13800000001"})).await.expect(202);
        let reply = eventually("the new code", async || {
            let code = self.town.code_sent_to("13800000001").await;
            let reply =
                self.visitor.post("/api/v1/auth/login", &json!({"phone": "13800000001", "code": code})).await;
            reply.is_success().then_some(reply)
        })
        .await;
        self.visitor.signed_in(&reply.body)
    }
}

/// The path with its first parameter replaced by `first`, the others by nothing that exists.
pub(crate) fn fill(path: &str, first: &str) -> String {
    let mut values = [first].into_iter().chain(std::iter::repeat("none"));
    let segments = path.split('/').map(|segment| match segment.strip_prefix('{') {
        Some(_) => values.next().unwrap_or_default(),
        None => segment,
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Method, path and description of every documented operation.
pub(crate) fn operations(document: &Value) -> Vec<(String, String, Value)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let all = paths.flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods
            .filter(|(method, _)| ["get", "post", "put", "patch", "delete"].contains(&method.as_str()))
            .map(|(method, operation)| (method.to_uppercase(), path.clone(), operation.clone()))
    });
    all.collect()
}

/// That a person got no further than the door.
pub(crate) fn turned_away(reply: &Reply) -> bool {
    reply.code().starts_with("access.") || reply.code() == "auth.access_token"
}

/// What the people of the stage have, to see whether it has changed.
pub(crate) async fn belongings(stage: &Stage) -> Value {
    let id = &stage.owner.id;
    let mut seen = serde_json::Map::new();
    for path in [
        "/api/v1/service-orders".to_owned(),
        "/api/v1/payments".to_owned(),
        "/api/v1/points/transactions".to_owned(),
        format!("/api/v1/users/{id}"),
        format!("/api/v1/users/{id}/sessions"),
        format!("/api/v1/users/{id}/health-data"),
        format!("/api/v1/users/{id}/health-goals"),
        format!("/api/v1/users/{id}/consents"),
        format!("/api/v1/users/{id}/device-bindings"),
        format!("/api/v1/users/{id}/preferences"),
        format!("/api/v1/users/{id}/follows"),
        format!("/api/v1/users/{id}/mutes"),
        format!("/api/v1/users/{id}/notification-preferences"),
        format!("/api/v1/orders/{}", stage.order),
        format!("/api/v1/practitioners/{}", stage.practitioner.id),
    ] {
        let found = stage.owner.get(&path).await.expect(200);
        seen.insert(path, found);
    }
    for path in [
        "/api/v1/services",
        "/api/v1/matching/rules",
        "/api/v1/risk/rules",
        "/api/v1/groups",
        "/api/v1/users",
    ] {
        let found = stage.town.operator.get(path).await.expect(200);
        seen.insert(path.to_owned(), found);
    }
    Value::Object(seen)
}

/// For messages.
impl std::fmt::Display for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} ({:?})", self.method, self.path, self.who)
    }
}

/// Another practitioner's view is a stranger's: the permission is there, the order is not theirs.
pub(crate) async fn rival(stage: &Stage) -> Person {
    let service = stage.town.service("sleep_coaching_online").await;
    let rival: Person = stage.town.practitioner("13900000002", "陈静", &service).await;
    town::consent(&rival).await;
    rival
}
