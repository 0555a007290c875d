//! Telling the merchant: signed, late, twice, or not at all, as the weather has it; again and again until understood.

use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use kernel_postgres::Tx;
use kernel_work::{Options, jobs};
use sandbox_api::{
    callback::{Callback, Notice},
    signature::{Content, Signed},
};
use uuid::Uuid;

use super::App;
use crate::{
    domain::{
        callback::CallbackState,
        weather::{Draw, Fate, retry_seconds},
    },
    jobs::DeliverCallback,
    store::callbacks::{self, Attempt, Standing},
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
    let weather = &app.config.weather;
    let draw = Draw { loss: app.env.below(100), delay: app.env.below(weather.delays()) };
    let next_at = match weather.fate(draw) {
        Fate::Lost => None,
        Fate::Sent { delay_seconds } => Some(now + SignedDuration::from_secs(delay_seconds.into())),
    };
    let state = if next_at.is_some() { CallbackState::Delayed } else { CallbackState::Lost };
    let new = callbacks::New { id, event, body: &body, state, created_at: now, next_at };
    callbacks::insert(tx, &new).await?;
    let Some(at) = next_at else {
        tracing::info!(callback = %id, event, "a callback is lost");
        return Ok(());
    };
    send_at(app, tx, id, at).await
}

/// Delivers once, and plans the next attempt or a repeat.
pub(crate) async fn deliver(app: &App, id: Uuid) -> anyhow::Result<()> {
    let Some(body) = callbacks::body(&app.db.write().await?, id).await? else { return Ok(()) };
    let (now, nonce) = (app.env.now(), app.env.uuid().simple().to_string());
    let body = body.into_bytes();
    let signed = Signed::sign(&app.keys.provider, Content::Callback { body: &body }, now, nonce);
    let answer = app.merchant.send(http::Method::POST, PATH, &signed.headers(), body).await;

    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let Some(Standing { state, attempts }) = callbacks::lock(&tx, id).await? else { return Ok(()) };
    let (status, code) = match &answer {
        Ok(_) => (StatusCode::OK, None),
        Err(problem) => (problem.status(), Some(problem.code().to_owned())),
    };
    let attempt = Attempt { number: attempts + 1, at: now, status: status.as_u16(), code };
    let again = match answer {
        Ok(_) => {
            let repeat = !state.understood() && app.env.below(100) < app.config.weather.duplicate_percent;
            repeat.then_some(1)
        }
        Err(problem) => {
            tracing::info!(callback = %id, attempts = attempt.number, cause = %problem, "not understood");
            retry_seconds(attempt.number)
        }
    };
    let next_at = again.map(|seconds| now + SignedDuration::from_secs(seconds));
    let state = state.after(attempt.code.is_none(), next_at.is_some());
    callbacks::note(&tx, id, &attempt, state, next_at).await?;
    if let Some(at) = next_at {
        send_at(app, &tx, id, at).await?;
    }
    tx.commit().await
}

async fn send_at(app: &App, tx: &Tx<'_>, id: Uuid, at: Timestamp) -> anyhow::Result<()> {
    let options = Options::timer(id.to_string(), at);
    jobs::enqueue(tx, &app.env, &DeliverCallback { callback: id }, options).await.map(drop)
}
