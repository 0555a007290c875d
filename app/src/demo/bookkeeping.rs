//! What the bookkeeper of the town has to look into: now and then somebody uses the platform's account with the payment
//! provider by hand, and money arrives that no order explains.

use anyhow::Context;
use ed25519_dalek::SigningKey;
use jiff::SignedDuration;
use kernel::Money;
use sandbox_api::{PayClient, transaction::CreateTransaction};
use serde_json::{Value, json};

use super::town::{Town, text};

/// Days on which money is taken by hand.
const BY_HAND: [i64; 4] = [6, 13, 20, 27];
/// How long the bookkeeper takes to find out what it was.
const FOUND_OUT_AFTER: i64 = 3;

impl Town<'_> {
    /// What this day brings to the books.
    pub(super) async fn keep_books(&self, day: i64) -> anyhow::Result<()> {
        if BY_HAND.contains(&day) {
            self.take_by_hand(day).await?;
        }
        if BY_HAND.contains(&(day - FOUND_OUT_AFTER)) {
            self.resolve_tickets().await?;
        }
        Ok(())
    }

    async fn take_by_hand(&self, day: i64) -> anyhow::Result<()> {
        let finance = self.platform.deps("finance")?;
        let provider = PayClient::new(
            finance.channels.to("sandbox"),
            merchant_key(&finance.config()?)?,
            finance.env.clone(),
        );
        let request = CreateTransaction {
            out_trade_no: format!("COUNTER-{day:03}"),
            amount: Money::cny(6_800 + 1_000 * day),
            description: "门店收款".to_owned(),
            expires_at: self.now().checked_add(SignedDuration::from_mins(15))?,
        };
        let opened = provider.create_transaction(&request).await?;
        self.operator.post("sandbox", &opened.cashier_url, json!({"outcome": "pay"})).await.map(drop)
    }

    async fn resolve_tickets(&self) -> anyhow::Result<()> {
        let path = "/api/v1/reconciliation-tickets";
        let waiting = self.operator.get("finance", &format!("{path}?status=open&limit=100")).await?;
        for ticket in waiting["items"].as_array().into_iter().flatten() {
            let resolve = format!("{path}/{}/resolve", text(ticket, "ticket_id")?);
            let note = json!({"note": "门店线下收款，已核对小票并补记。"});
            self.operator.post("finance", &resolve, note).await?;
        }
        Ok(())
    }
}

/// The key with which the platform signs what it asks of the provider.
fn merchant_key(section: &Value) -> anyhow::Result<SigningKey> {
    let digits = section["merchant_key"].as_str().context("finance has no merchant key")?;
    let mut bytes = [0; 32];
    hex::decode_to_slice(digits, &mut bytes)?;
    Ok(SigningKey::from_bytes(&bytes))
}
