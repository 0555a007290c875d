//! The market as a test speaks of it: consumers, practitioners, orders in every status.

pub(crate) mod neighbours;

use std::sync::Arc;
use std::time::Duration;

use finance_api::PaymentSuccess;
use ids::{OrderId, PaymentId, UserId};
use kernel::Money;
use kernel_postgres::Run;
use kernel_test::{Actor, Bed, Reply};
use serde_json::{Value, json};

use self::neighbours::Neighbours;

/// Seeded services.
pub(crate) const NUTRITION: &str = "01936e00-0000-7000-8000-000000000004";
pub(crate) const STRETCH: &str = "01936e00-0000-7000-8000-000000000010";

pub(crate) const HOUR: Duration = Duration::from_hours(1);
pub(crate) const MINUTE: Duration = Duration::from_mins(1);

/// A service under test with its neighbours.
pub(crate) struct Market {
    pub(crate) bed: Bed,
    pub(crate) neighbours: Arc<Neighbours>,
}

impl Market {
    pub(crate) async fn open() -> Self {
        Self::open_with(json!({})).await
    }

    pub(crate) async fn open_with(config: Value) -> Self {
        let neighbours = Arc::<Neighbours>::default();
        let bed = neighbours.clone().move_in(Bed::of(trade::service())).config(config).build().await;
        Self { bed, neighbours }
    }

    pub(crate) fn consumer(&self) -> Actor {
        self.bed.user()
    }

    /// Staff with every permission of the market.
    pub(crate) fn operator(&self) -> Actor {
        let permissions = ["matching_rules:edit", "orders:manage", "practitioners:verify", "services:edit"];
        self.bed.user_with(&["operator"], &permissions)
    }

    /// Somebody with the role of a practitioner and no profile yet.
    pub(crate) fn newcomer(&self) -> Actor {
        self.bed.user_with(&["consumer", "practitioner"], &["orders:grab", "offers:manage"])
    }

    /// A practitioner around the corner who may give every seeded service these tests use.
    pub(crate) async fn practitioner(&self) -> Actor {
        let practitioner = self.newcomer();
        let id = practitioner.id::<ids::kinds::User>();
        let path = format!("/api/v1/practitioners/{id}");
        practitioner.put(&format!("{path}/profile"), profile()).await.expect(200);
        let verification = json!({"level": 3, "verified": ["massage_therapist", "dietitian"]});
        self.operator().put(&format!("{path}/verification"), verification).await.expect(200);
        practitioner
    }

    /// Many practitioners at once, without the API.
    pub(crate) async fn crowd(&self, size: usize) -> Vec<Actor> {
        let crowd: Vec<Actor> = (0..size).map(|_| self.newcomer()).collect();
        let ids: Vec<UserId> = crowd.iter().map(Actor::id).collect();
        let now = self.bed.now();
        self.bed.db().write().await.unwrap().exec(CROWD, &[&ids, &now]).await.unwrap();
        crowd
    }

    /// Many paid orders at once, without the API: order n begins n % `slots` hours after the first slot.
    pub(crate) async fn pool(&self, size: usize, slots: i32) -> Vec<OrderId> {
        let ids: Vec<OrderId> = (0..size).map(|_| self.bed.env().id()).collect();
        let consumer: UserId = self.bed.env().id();
        let now = self.bed.now();
        self.bed.db().write().await.unwrap().exec(POOL, &[&ids, &consumer, &now, &slots]).await.unwrap();
        ids
    }

    /// Places an order for the stretch service, `after` from now.
    pub(crate) async fn place(&self, consumer: &Actor, after: Duration) -> OrderId {
        let order = consumer.post("/api/v1/service-orders", self.stretch(after)).await.expect(201);
        order["id"].as_str().unwrap().parse().unwrap()
    }

    /// What a consumer sends to order the stretch service.
    pub(crate) fn stretch(&self, after: Duration) -> Value {
        let starts_at = self.bed.now() + after;
        json!({
            "service_id": service(STRETCH), "starts_at": starts_at, "needs": "肩颈酸痛，久坐办公", "consent": true,
            "place": {"lat": 31.3001, "lon": 120.6002, "address": "苏州市姑苏区平江路 1 号"},
        })
    }

    /// News that the order was paid.
    pub(crate) async fn pay(&self, order: OrderId) {
        self.bed.receive(&self.payment(order, 8_800)).await;
    }

    pub(crate) fn payment(&self, order: OrderId, fen: i64) -> PaymentSuccess {
        let payment_id: PaymentId = self.bed.env().id();
        let payer_id: UserId = self.bed.env().id();
        let paid_at = self.bed.now();
        // A quarter is the platform's.
        let practitioner_share = Some(Money::cny(fen - fen / 4));
        let amount = Money::cny(fen);
        PaymentSuccess { payment_id, order_id: order, payer_id, amount, practitioner_share, paid_at }
    }

    /// A paid order that begins `after` from now.
    pub(crate) async fn paid(&self, consumer: &Actor, after: Duration) -> OrderId {
        let order = self.place(consumer, after).await;
        self.pay(order).await;
        order
    }

    /// An order that a practitioner has won and confirmed.
    pub(crate) async fn confirmed(&self, consumer: &Actor, practitioner: &Actor, after: Duration) -> OrderId {
        let order = self.paid(consumer, after).await;
        grab(practitioner, order).await.expect(201);
        self.bed.settle().await;
        set_status(practitioner, order, "confirmed").await.expect(200);
        order
    }

    /// A completed order, not yet rated.
    pub(crate) async fn completed(&self, consumer: &Actor, practitioner: &Actor) -> OrderId {
        let order = self.confirmed(consumer, practitioner, 2 * HOUR).await;
        self.bed.advance(2 * HOUR).await;
        set_status(practitioner, order, "in_service").await.expect(200);
        set_status(practitioner, order, "delivered").await.expect(200);
        set_status(consumer, order, "completed").await.expect(200);
        order
    }

    /// The data of all published events of a type, oldest first.
    pub(crate) async fn events(&self, kind: &str) -> Vec<Value> {
        let rows = self.bed.db().read().await.unwrap().rows(EVENTS, &[&kind]).await.unwrap();
        rows.iter().map(|row| row.get("data")).collect()
    }

    pub(crate) async fn count(&self, sql: &'static str) -> i64 {
        self.bed.db().read().await.unwrap().row(sql, &[]).await.unwrap().get(0)
    }
}

const EVENTS: &str = "select data from outbox where type = $1 order by seq";

const CROWD: &str = "
    insert into practitioner_profiles (user_id, display_name, specialties, lat, lon, radius_km, max_daily_load,
        updated_at)
    select id, '健康师', '{stretching}', 31.3, 120.6, 10, 20, $2 from unnest($1::uuid[]) as crowd (id)";

const POOL: &str = "
    insert into service_orders (id, user_id, service_id, service_name, amount_minor, currency, status, on_site, lat,
        lon, needs_sealed, address_sealed, consented, starts_at, ends_at, created_at, due_at, paid_at)
    select id, $2, '01936e00-0000-7000-8000-000000000010', '办公室拉伸放松', 8800, 'CNY', 'open', true, 31.3, 120.6,
        '\\x01', '\\x01', true, $3::timestamptz + make_interval(hours => 3 + (n::int % $4)),
        $3::timestamptz + make_interval(hours => 3 + (n::int % $4), mins => 30), $3, $3::timestamptz + interval '2 hours', $3
    from unnest($1::uuid[]) with ordinality as orders (id, n)";

/// A seeded service's public id.
pub(crate) fn service(uuid: &str) -> String {
    ids::ServiceId::from_uuid(uuid.parse().unwrap()).to_string()
}

/// What [`Market::practitioner`] publishes.
pub(crate) fn profile() -> Value {
    let licence = |kind: &str| json!({"kind": kind, "number": "A-1", "issued_by": "江苏省人社厅"});
    json!({
        "display_name": "周敏", "specialties": ["stretching", "tuina", "nutrition"], "radius_km": 8.0,
        "base": {"lat": 31.31, "lon": 120.61}, "max_daily_load": 8, "accepting": true,
        "certifications": [licence("massage_therapist"), licence("dietitian")],
    })
}

/// Reaches for an order.
pub(crate) async fn grab(practitioner: &Actor, order: OrderId) -> Reply {
    practitioner.post("/api/v1/grab-orders", json!({"order_id": order})).await
}

/// Asks for a status.
pub(crate) async fn set_status(actor: &Actor, order: OrderId, status: &str) -> Reply {
    actor.put(&format!("/api/v1/orders/{order}/status"), json!({"status": status})).await
}

/// The order as one of its people sees it.
pub(crate) async fn look(actor: &Actor, order: OrderId) -> Value {
    actor.get(&format!("/api/v1/orders/{order}")).await.expect(200)
}
