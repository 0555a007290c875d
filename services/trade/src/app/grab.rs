//! Reaching for an order: judged on fresh facts, decided by one statement.

use ids::{AppointmentId, OrderId, UserId};
use jiff::Timestamp;
use kernel_work::outbox;
use trade_api::{OrderAssigned, OrderStatus};

use super::App;
use crate::domain::{eligibility::Judge, facts::Candidate};
use crate::error::Error;
use crate::store::{
    attempts::Attempt,
    claim::{self, Claim, Claimed},
    pool::{self, Pooled},
    practitioners,
};

/// What a winner is told.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Won {
    pub(crate) order_id: OrderId,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
    /// When the appointment must be confirmed.
    pub(crate) confirm_by: Option<Timestamp>,
}

/// Lets `practitioner` reach for the order. Winning twice is winning once: the winner may repeat the request.
pub(crate) async fn grab(app: &App, practitioner: UserId, order_id: OrderId) -> Result<Won, Error> {
    let now = app.env.now();
    // Both reads travel together on a shared connection.
    let reader = app.db.read().await?;
    let (pooled, candidate) = tokio::try_join!(
        pool::load(&reader, practitioner, order_id),
        practitioners::candidate(&reader, practitioner, super::list_available::local_day(now)),
    )?;
    let pooled = pooled.ok_or(Error::OrderNotFound)?;
    let outcome = reach(app, practitioner, &pooled, candidate.as_ref(), now).await;
    match &outcome {
        Ok(_) => count("won"),
        Err(error) => record(app, practitioner, order_id, error, now).await,
    }
    outcome
}

async fn reach(
    app: &App,
    practitioner: UserId,
    pooled: &Pooled,
    candidate: Option<&Candidate>,
    now: Timestamp,
) -> Result<Won, Error> {
    still_open(pooled, practitioner)?;
    let candidate = candidate.ok_or(Error::NoProfile)?;
    if pooled.status != OrderStatus::Open {
        return Ok(won(pooled, pooled.due_at));
    }
    if pooled.wanted.starts_at <= now {
        return Err(Error::OrderClosed(pooled.status));
    }
    let rules = app.rules.at_least(&app.db, pooled.rules_version).await?;
    let judge = Judge::new(&rules, candidate, now).map_err(anyhow::Error::from)?;
    let reasons = judge.reasons(&pooled.wanted, pooled.load_that_day).map_err(anyhow::Error::from)?;
    if !reasons.is_empty() {
        return Err(Error::NotEligible(reasons));
    }
    let claim = claim_of(app, practitioner, pooled, now)?;
    match claim::claim(&app.db.write().await?, &claim).await? {
        Claimed::Won => {
            app.work.wake();
            app.hall.nudge();
            Ok(won(pooled, claim.confirm_by))
        }
        Claimed::Lost => Err(Error::AlreadyTaken),
        Claimed::Overlapping => Err(Error::OverlappingAppointment),
    }
}

/// Refuses what was decided before this request; the winner's own repeat passes.
fn still_open(pooled: &Pooled, practitioner: UserId) -> Result<(), Error> {
    match pooled.status {
        OrderStatus::Open => Ok(()),
        // Never was in the pool.
        OrderStatus::PendingPayment => Err(Error::OrderNotFound),
        OrderStatus::Cancelled | OrderStatus::Expired | OrderStatus::Refunded => {
            Err(Error::OrderClosed(pooled.status))
        }
        OrderStatus::Assigned if pooled.practitioner_id == Some(practitioner) => Ok(()),
        _ => Err(Error::AlreadyTaken),
    }
}

fn claim_of(app: &App, practitioner: UserId, pooled: &Pooled, now: Timestamp) -> anyhow::Result<Claim> {
    let wanted = &pooled.wanted;
    let event = OrderAssigned {
        order_id: wanted.order_id,
        user_id: wanted.consumer,
        practitioner_id: practitioner,
        assigned_at: now,
        appointment_start: wanted.starts_at,
        appointment_end: pooled.ends_at,
    };
    let appointment_id: AppointmentId = app.env.id();
    Ok(Claim {
        order_id: wanted.order_id,
        practitioner_id: practitioner,
        appointment_id,
        at: now,
        confirm_by: app.terms.durations.due(OrderStatus::Assigned, now, (wanted.starts_at, pooled.ends_at)),
        event: outbox::Row::of(&app.env, &event)?,
    })
}

fn won(pooled: &Pooled, confirm_by: Option<Timestamp>) -> Won {
    let (order_id, starts_at) = (pooled.wanted.order_id, pooled.wanted.starts_at);
    Won { order_id, starts_at, ends_at: pooled.ends_at, confirm_by }
}

/// Writes the try down. A record that cannot be written must not turn a clear answer into a fault.
async fn record(app: &App, practitioner_id: UserId, order_id: OrderId, error: &Error, at: Timestamp) {
    let (outcome, reasons) = match error {
        Error::AlreadyTaken => ("already_taken", String::new()),
        Error::OrderClosed(_) => ("order_closed", String::new()),
        Error::OverlappingAppointment => ("overlapping_appointment", String::new()),
        Error::NotEligible(reasons) => {
            let keys: Vec<&str> = reasons.iter().map(|reason| reason.rule.as_str()).collect();
            ("not_eligible", keys.join(","))
        }
        _ => return,
    };
    count(outcome);
    let attempt = Attempt { order_id, practitioner_id, outcome, reasons, at };
    if let Err(error) = app.attempts.submit(attempt).await {
        tracing::warn!(cause = format!("{error:#}"), "a try to grab an order could not be recorded");
    }
}

fn count(outcome: &'static str) {
    metrics::counter!("trade_grabs_total", "outcome" => outcome).increment(1);
}
