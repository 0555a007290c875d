//! An order from the wish to the rating.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::{
    names,
    town::{Town, text},
};

/// How often the town looks whether money has arrived, two seconds apart.
const TRIES: usize = 30;

/// A paid order.
pub(super) struct Paid {
    order: String,
    starts_at: Timestamp,
    consumer: usize,
    trade: usize,
}

/// An order that somebody has won.
pub(super) struct Won {
    paid: Paid,
    practitioner: usize,
}

impl Town<'_> {
    /// Somebody places an order and pays it; the provider's news arrives when the town next settles.
    pub(super) async fn order(&self, starts_at: Timestamp) -> anyhow::Result<Paid> {
        // Whoever logs in with the first screen's account should find orders of their own.
        let anybody = names::index(&self.draws, self.consumers.len());
        let consumer = if self.chance(10) { 0 } else { anybody };
        let trade = names::index(&self.draws, self.catalogue.len());
        self.order_of(consumer, trade, starts_at).await
    }

    /// This consumer orders a service of this trade and pays it.
    pub(super) async fn order_of(
        &self,
        consumer: usize,
        trade: usize,
        starts_at: Timestamp,
    ) -> anyhow::Result<Paid> {
        let entry = &self.catalogue[trade];
        let visitor = &self.consumers[consumer].visitor;
        let needs = entry.needs()[names::index(&self.draws, 3)];
        let mut wish = json!({
            "service_id": entry.id,
            "starts_at": starts_at,
            "needs": needs,
            "consent": true,
        });
        if entry.on_site {
            wish["place"] = self.place();
        }
        let order = text(&visitor.post("trade", "/api/v1/service-orders", wish).await?, "id")?;
        let payment = visitor.post("finance", "/api/v1/payments", json!({"order_id": order})).await?;
        visitor.post("sandbox", &text(&payment, "cashier_url")?, json!({"outcome": "pay"})).await?;
        Ok(Paid { order, starts_at, consumer, trade })
    }

    /// Waits until the provider's news of these payments has reached the orders. It takes a moment, and a machine that is
    /// busy with other things may need a second try at it.
    pub(super) async fn money_arrives(&self, orders: &[Paid]) -> anyhow::Result<()> {
        for paid in orders {
            let consumer = &self.consumers[paid.consumer].visitor;
            let path = format!("/api/v1/orders/{}", paid.order);
            for _ in 0..TRIES {
                if text(&consumer.get("trade", &path).await?, "status")? != "pending_payment" {
                    break;
                }
                self.pass(SignedDuration::from_secs(2)).await?;
            }
        }
        Ok(())
    }

    /// Practitioners of the trade race for an order, and the winner confirms. Nothing comes of it when the consumer calls
    /// it off, which happens to one in twelve, or when nobody is free.
    pub(super) async fn assign(&self, paid: Paid) -> anyhow::Result<Option<Won>> {
        let path = format!("/api/v1/orders/{}/status", paid.order);
        if self.chance(8) {
            let consumer = &self.consumers[paid.consumer].visitor;
            consumer.put("trade", &path, json!({"status": "cancelled"})).await?;
            return Ok(None);
        }
        let Some(practitioner) = self.race(paid.trade, &paid.order).await? else { return Ok(None) };
        self.confirm(practitioner, &paid.order).await?;
        Ok(Some(Won { paid, practitioner }))
    }

    /// This practitioner takes the order before anybody else does.
    pub(super) async fn take(&self, practitioner: usize, paid: &Paid) -> anyhow::Result<()> {
        let visitor = &self.practitioners[practitioner].visitor;
        visitor.post("trade", "/api/v1/grab-orders", json!({"order_id": paid.order})).await?;
        self.confirm(practitioner, &paid.order).await
    }

    async fn confirm(&self, practitioner: usize, order: &str) -> anyhow::Result<()> {
        let winner = &self.practitioners[practitioner].visitor;
        let path = format!("/api/v1/orders/{order}/status");
        winner.put("trade", &path, json!({"status": "confirmed"})).await.map(drop)
    }

    /// The first of the trade who gets it, starting with a drawn one.
    async fn race(&self, trade: usize, order: &str) -> anyhow::Result<Option<usize>> {
        let of_trade: Vec<usize> =
            (0..self.practitioners.len()).filter(|index| self.practitioners[*index].trade == trade).collect();
        let first = names::index(&self.draws, of_trade.len());
        for position in 0..of_trade.len() {
            let index = of_trade[(first + position) % of_trade.len()];
            let claim = json!({"order_id": order});
            if self.practitioners[index].visitor.post("trade", "/api/v1/grab-orders", claim).await.is_ok() {
                return Ok(Some(index));
            }
        }
        Ok(None)
    }

    /// The appointment is kept, the service accepted and rated; now and then the consumer follows who served them.
    pub(super) async fn serve(&self, won: &Won) -> anyhow::Result<()> {
        let Won { paid, practitioner } = won;
        self.until(paid.starts_at).await?;
        let path = format!("/api/v1/orders/{}/status", paid.order);
        let practitioner = &self.practitioners[*practitioner].visitor;
        let consumer = &self.consumers[paid.consumer].visitor;
        practitioner.put("trade", &path, json!({"status": "in_service"})).await?;
        self.platform.env.advance(SignedDuration::from_mins(45));
        practitioner.put("trade", &path, json!({"status": "delivered"})).await?;
        let rating = if self.chance(70) { 5 } else { 3 + self.draws.below(2) };
        let done = json!({"status": "completed", "rating": rating, "comment": praise(rating)});
        consumer.put("trade", &path, done).await?;
        if self.chance(40) {
            let follow = json!({"author_id": practitioner.id()});
            consumer.post("feed", &format!("/api/v1/users/{}/follows", consumer.id()), follow).await?;
        }
        Ok(())
    }
}

fn praise(rating: u32) -> &'static str {
    match rating {
        5 => "很专业，准时，下次还约。",
        4 => "不错，讲解耐心。",
        _ => "还可以，来得有点晚。",
    }
}
