//! Speaks the domain: orders that are reserved, paid, completed, cancelled.

use std::time::Duration;

use axum::{body::Body, http::Request};
use ed25519_dalek::SigningKey;
use finance::ledger::{Account, Ledger};
use ids::{OrderId, PaymentId, ServiceId, UserId};
use jiff::{SignedDuration, civil::Date};
use kernel::{EventType, Money};
use kernel_postgres::Run;
use kernel_test::{Actor, Bed, BedBuilder, Reply};
use sandbox_api::{
    callback::{Callback, Notice},
    signature::{Content, Signed},
    transaction::Transaction,
};
use serde_json::{Value, json};
use trade_api::{CancelReason, OrderCancelled, OrderStatus, ReconciliationOrder, ServiceCompleted};

use crate::{provider::Provider, trade::Trade};

/// What an order costs in these tests, in fen.
pub(crate) const PRICE: i64 = 19_900;

/// finance between a provider and a trade that do what the test says.
pub(crate) struct Finance {
    pub(crate) bed: Bed,
    pub(crate) provider: Provider,
    pub(crate) trade: Trade,
    pub(crate) ledger: Ledger,
}

/// An order as the tests tell its story.
pub(crate) struct Order {
    pub(crate) id: OrderId,
    pub(crate) payer: Actor,
    pub(crate) practitioner: UserId,
    pub(crate) referrer: Option<UserId>,
}

/// The key the provider signs with.
pub(crate) fn provider_key() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

/// The key that finance signs with.
pub(crate) fn merchant_key() -> SigningKey {
    SigningKey::from_bytes(&[2; 32])
}

/// finance with its keys.
pub(crate) fn bed() -> BedBuilder {
    Bed::of(finance::service()).config(json!({
        "merchant_key": hex::encode(merchant_key().to_bytes()),
        "provider_public_key": hex::encode(provider_key().verifying_key().to_bytes()),
    }))
}

impl Finance {
    pub(crate) async fn start() -> Self {
        let (provider, trade) = (Provider::new(), Trade::default());
        let bed = bed().fake("sandbox", provider.router()).fake("trade", trade.router()).build().await;
        provider.set_clock(bed.env());
        let ledger = Ledger::new(bed.db().clone(), bed.env().clone());
        Self { bed, provider, trade, ledger }
    }

    pub(crate) fn order(&self) -> Order {
        let env = self.bed.env();
        Order { id: env.id(), payer: self.bed.user(), practitioner: env.id(), referrer: None }
    }

    pub(crate) fn referred_order(&self) -> Order {
        Order { referrer: Some(self.bed.env().id()), ..self.order() }
    }

    pub(crate) fn terms(&self, order: &Order) -> Value {
        let now = self.bed.now();
        let mut terms = json!({
            "order_id": order.id,
            "payer_id": order.payer.id::<ids::kinds::User>(),
            "amount": Money::cny(PRICE),
            "expires_at": now + SignedDuration::from_mins(15),
            "settles_by": now + SignedDuration::from_hours(24 * 7),
        });
        if let Some(referrer) = order.referrer {
            terms["referrer_id"] = json!(referrer);
        }
        terms
    }

    pub(crate) async fn reserve(&self, order: &Order) -> Reply {
        self.bed.service("trade").post("/internal/payments/reservations", self.terms(order)).await
    }

    pub(crate) async fn release(&self, order: &Order) -> Reply {
        let path = format!("/internal/payments/reservations/{}/release", order.id);
        self.bed.service("trade").post(&path, json!({"reason": "not placed"})).await
    }

    pub(crate) async fn start_payment(&self, order: &Order) -> Reply {
        order.payer.post("/api/v1/payments", json!({"order_id": order.id})).await
    }

    /// Reserves, starts to pay, and pays at the cashier; nobody has told finance yet.
    pub(crate) async fn pay_silently(&self, order: &Order) -> Transaction {
        self.reserve(order).await.expect(200);
        self.start_payment(order).await.expect(201);
        self.provider.pay(&payment_of(order).to_string())
    }

    /// Pays, and lets the callback arrive.
    pub(crate) async fn pay(&self, order: &Order) {
        let transaction = self.pay_silently(order).await;
        self.callback(&Notice::Paid(transaction)).await.expect(200);
        self.bed.settle().await;
    }

    /// Sends a callback as the provider would.
    pub(crate) async fn callback(&self, notice: &Notice) -> Reply {
        let (signed, body) = self.sign(notice);
        self.deliver(&signed, body).await
    }

    pub(crate) fn sign(&self, notice: &Notice) -> (Signed, Vec<u8>) {
        let now = self.bed.now();
        let id = self.bed.env().uuid().to_string();
        let body = serde_json::to_vec(&Callback { id, created_at: now, notice: notice.clone() }).unwrap();
        let nonce = self.bed.env().uuid().simple().to_string();
        let signed = Signed::sign(&provider_key(), Content::Callback { body: &body }, now, nonce);
        (signed, body)
    }

    pub(crate) async fn deliver(&self, signed: &Signed, body: Vec<u8>) -> Reply {
        let mut request =
            Request::post("/api/v1/payments/callbacks/sandbox").header("content-type", "application/json");
        for (name, value) in signed.headers() {
            request = request.header(name, value);
        }
        self.bed.anonymous().request(request.body(Body::from(body)).unwrap()).await
    }

    pub(crate) async fn complete(&self, order: &Order) {
        self.bed.receive(&self.completed(order)).await;
        // The provider divides no payment of a moment ago.
        self.bed.advance(Duration::from_mins(1)).await;
    }

    pub(crate) fn completed(&self, order: &Order) -> ServiceCompleted {
        ServiceCompleted {
            order_id: order.id,
            user_id: order.payer.id(),
            practitioner_id: order.practitioner,
            service_id: ServiceId::from_uuid(order.id.uuid()),
            service_name: "颈肩推拿".to_owned(),
            amount: Money::cny(PRICE),
            completed_at: self.bed.now(),
            rating: Some(5),
            referrer_id: order.referrer,
        }
    }

    pub(crate) async fn cancel(&self, order: &Order, refund: i64, practitioner: bool) {
        let cancelled = OrderCancelled {
            order_id: order.id,
            user_id: order.payer.id(),
            practitioner_id: practitioner.then_some(order.practitioner),
            amount: Money::cny(PRICE),
            refund: Money::cny(refund),
            reason: CancelReason::Consumer,
            cancelled_at: self.bed.now(),
        };
        self.bed.receive(&cancelled).await;
        self.bed.advance(Duration::from_mins(1)).await;
    }

    pub(crate) async fn payment(&self, order: &Order) -> Value {
        order.payer.get(&format!("/api/v1/payments/{}", payment_of(order))).await.expect(200)
    }

    pub(crate) async fn total(&self, account: Account) -> i64 {
        self.ledger.balance(account).await.unwrap().total()
    }

    /// Events of a type that were published, oldest first.
    pub(crate) async fn published<E: EventType>(&self) -> Vec<E> {
        let conn = self.bed.db().write().await.unwrap();
        let rows =
            conn.rows("select data from outbox where type = $1 order by seq", &[&E::TYPE]).await.unwrap();
        rows.iter().map(|row| serde_json::from_value(row.get(0)).unwrap()).collect()
    }

    pub(crate) async fn open_tickets(&self) -> Vec<String> {
        let conn = self.bed.db().write().await.unwrap();
        let sql = "select matter from reconciliation_tickets where status = 'open' order by matter";
        conn.rows(sql, &[]).await.unwrap().iter().map(|row| row.get(0)).collect()
    }

    /// Checks chain, conservation and running sums.
    pub(crate) async fn assert_sound(&self) {
        let report = finance::verify_chain(&self.bed.deps).await.unwrap();
        assert!(report.sound(), "{report}");
    }

    /// How trade would report the order.
    pub(crate) fn reported(&self, order: &Order, status: OrderStatus) -> ReconciliationOrder {
        let now = self.bed.now();
        let paid = !matches!(status, OrderStatus::PendingPayment | OrderStatus::Expired);
        ReconciliationOrder {
            order_id: order.id,
            user_id: order.payer.id(),
            practitioner_id: Some(order.practitioner),
            amount: Money::cny(PRICE),
            status,
            created_at: now,
            paid_at: paid.then_some(now),
            completed_at: (status == OrderStatus::Completed).then_some(now),
            cancelled_at: (status == OrderStatus::Cancelled).then_some(now),
            refund: Money::cny(0),
        }
    }
}

/// An order's payment has the order's own number.
pub(crate) fn payment_of(order: &Order) -> PaymentId {
    PaymentId::from_uuid(order.id.uuid())
}

/// The day on which every test begins, in Shanghai.
pub(crate) fn today() -> Date {
    "2026-11-22".parse().unwrap()
}
