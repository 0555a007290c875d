//! Telling the merchant: signed, late, twice, or not at all, as the weather has it; again and again until understood.

use jiff::SignedDuration;
use kernel_postgres::Tx;
use kernel_work::{Options, jobs};
use sandbox_api::{
    callback::{Callback, Notice},
    signature::{Content, Signed},
};
use uuid::Uuid;

use super::App;
use crate::{
    domain::weather::{Draw, Fate, retry_seconds},
    jobs::DeliverCallback,
    store::callbacks,
};

/// Where the merchant listens.
const PATH: &str = "/api/v1/payments/callbacks/sandbox";

/// Has the merchant told, as soon as the weather lets it.
pub(crate) async fn tell(app: &App, tx: &Tx<'_>, notice: Notice) -> anyhow::Result<()> {
    let event = match notice {
        Notice::Paid(_) => "transaction.paid",
        Notice::Refunded(_) => "refund.finished",
    };
    let (id, now) = (app.env.uuid(), app.env.now());
    let body = serde_json::to_string(&Callback { id: id.to_string(), created_at: now, notice })?;
    callbacks::insert(tx, id, event, &body, now).await?;
    let weather = &app.config.weather;
    let draw = Draw { loss: app.env.below(100), delay: app.env.below(weather.delays()) };
    match weather.fate(draw) {
        Fate::Lost => tracing::info!(callback = %id, event, "a callback is lost"),
        Fate::Sent { delay_seconds } => {
            let at = now + SignedDuration::from_secs(delay_seconds.into());
            jobs::enqueue(
                tx,
                &app.env,
                &DeliverCallback { callback: id },
                Options::timer(id.to_string(), at),
            )
            .await?;
        }
    }
    Ok(())
}

/// Delivers once, and plans the next attempt or a repeat.
pub(crate) async fn deliver(app: &App, id: Uuid) -> anyhow::Result<()> {
    let Some(callback) = callbacks::load(&app.db.write().await?, id).await? else { return Ok(()) };
    let (now, nonce) = (app.env.now(), app.env.uuid().simple().to_string());
    let body = callback.body.into_bytes();
    let signed = Signed::sign(&app.keys.provider, Content::Callback { body: &body }, now, nonce);
    let answer = app.merchant.send(http::Method::POST, PATH, &signed.headers(), body).await;

    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let understood = answer.is_ok();
    let attempts = callbacks::note_attempt(&tx, id, understood.then_some(now)).await?;
    let next = if !understood {
        tracing::info!(callback = %id, attempts, cause = ?answer.err().map(|problem| problem.to_string()), "not understood");
        retry_seconds(attempts)
    } else if !callback.delivered && app.env.below(100) < app.config.weather.duplicate_percent {
        Some(1)
    } else {
        None
    };
    if let Some(seconds) = next {
        let at = now + SignedDuration::from_secs(seconds);
        jobs::enqueue(&tx, &app.env, &DeliverCallback { callback: id }, Options::timer(id.to_string(), at))
            .await?;
    }
    tx.commit().await
}
