//! Dividing an order's money: planned with the event that earned it, captured in the ledger, paid out by the provider.

use finance_api::SettlementPaid;
use ids::{SettlementId, UserId};
use jiff::SignedDuration;
use kernel::Money;
use kernel_postgres::Tx;
use kernel_work::{Options, jobs, outbox};
use sandbox_api::{
    refund::Progress,
    sharing::{CreateSharing, Receiver},
};

use super::{App, Next, tickets};
use crate::{
    domain::{
        payment::{Payment, PaymentStatus},
        settlement::{Cause, Settlement, SettlementStatus},
        split::Shares,
    },
    jobs::SettleOrder,
    store::{payments, reservations, settlements},
};

/// The platform's own account at the provider.
const PLATFORM: &str = "platform";

/// Plans the division of what is left of a locked payment. `None` when nothing is left or it was planned before.
pub(crate) async fn plan(
    app: &App,
    tx: &Tx<'_>,
    payment: &Payment,
    practitioner: UserId,
    cause: Cause,
) -> anyhow::Result<Option<Settlement>> {
    let gross = payment.left_minor();
    let Some(terms) = reservations::load(tx, payment.order).await?.and_then(|found| found.terms) else {
        let detail = "the order was paid without a reservation";
        tickets::open(app, tx, &format!("order/{}/terms", payment.order), detail).await?;
        return Ok(None);
    };
    if gross == 0 {
        return Ok(None);
    }
    let settlement = Settlement {
        id: app.env.id(),
        order: payment.order,
        payment: payment.id,
        payer: payment.payer,
        practitioner,
        referrer: terms.referrer,
        cause,
        status: SettlementStatus::Planned,
        currency: payment.amount.currency,
        shares: terms.shares.scaled_to(gross),
        returned: Shares::default(),
        planned_at: app.env.now(),
        captured_at: None,
        paid_at: None,
        failure: None,
    };
    if !settlements::insert(tx, &settlement).await? {
        return Ok(None);
    }
    // The provider refuses to divide what was paid a moment ago.
    let paid_at = payment.paid_at.unwrap_or(settlement.planned_at);
    let earliest = paid_at + SignedDuration::from_secs(app.config.share_delay_seconds);
    let job = SettleOrder { settlement: settlement.id };
    let at = earliest.max(settlement.planned_at);
    jobs::enqueue(tx, &app.env, &job, Options::timer(settlement.id.to_string(), at)).await?;
    Ok(Some(settlement))
}

/// Takes a settlement as far as it goes now.
pub(crate) async fn settle_order(app: &App, id: SettlementId) -> anyhow::Result<Next> {
    let conn = app.db.write().await?;
    let Some(mut settlement) = settlements::load(&conn, id).await? else { return Ok(Next::Done) };
    let payment = payments::load(&conn, settlement.payment).await?;
    drop(conn);
    if payment.is_some_and(|payment| payment.status == PaymentStatus::Paid) {
        // Its own job is about to book it.
        return Ok(app.next_look());
    }
    if settlement.status == SettlementStatus::Planned {
        app.ledger.post(settlement.capture_posting()).await?;
        settlement = advance(app, id, SettlementStatus::Captured, None).await?.unwrap_or(settlement);
    }
    if settlement.status != SettlementStatus::Captured {
        return Ok(Next::Done);
    }
    let request = CreateSharing {
        out_order_no: id.to_string(),
        out_trade_no: settlement.payment.to_string(),
        collector: settlement.practitioner.to_string(),
        receivers: receivers(&settlement, &settlement.shares),
    };
    let answer = match app.provider.create_sharing(&request).await {
        Err(problem) if problem.code() == "sandbox.too_early" => return Ok(app.next_look()),
        Err(problem) if problem.status().as_u16() == 422 => {
            return fail(app, id, problem.detail().to_owned()).await.map(|()| Next::Done);
        }
        answer => answer?,
    };
    match answer.state {
        Progress::Processing => Ok(app.next_look()),
        Progress::Finished => paid_out(app, &settlement).await.map(|()| Next::Done),
        Progress::Failed => {
            let failure = answer.failure.unwrap_or_else(|| "the provider gave no reason".to_owned());
            fail(app, id, failure).await.map(|()| Next::Done)
        }
    }
}

/// Who gets, or returns, what through the provider's profit sharing.
pub(crate) fn receivers(settlement: &Settlement, shares: &Shares) -> Vec<Receiver> {
    let receiver =
        |account: String, minor| Receiver { account, amount: Money::new(minor, settlement.currency) };
    let platform = (shares.platform > 0).then(|| receiver(PLATFORM.to_owned(), shares.platform));
    let referrer = settlement.referrer.filter(|_| shares.referrer > 0);
    platform.into_iter().chain(referrer.map(|who| receiver(who.to_string(), shares.referrer))).collect()
}

async fn paid_out(app: &App, settlement: &Settlement) -> anyhow::Result<()> {
    app.ledger.post(settlement.payout_posting()).await?;
    advance(app, settlement.id, SettlementStatus::Paid, None).await.map(drop)
}

/// The provider refused for good: the shares stay booked as earned, and a person must decide.
async fn fail(app: &App, id: SettlementId, failure: String) -> anyhow::Result<()> {
    advance(app, id, SettlementStatus::Failed, Some(failure)).await.map(drop)
}

/// Moves a settlement on; `None` when another run has.
async fn advance(
    app: &App,
    id: SettlementId,
    to: SettlementStatus,
    failure: Option<String>,
) -> anyhow::Result<Option<Settlement>> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let from =
        if to == SettlementStatus::Captured { SettlementStatus::Planned } else { SettlementStatus::Captured };
    let Some(mut settlement) = settlements::lock(&tx, id).await?.filter(|found| found.status == from) else {
        return Ok(None);
    };
    settlement.status = to;
    match to {
        SettlementStatus::Captured => settlement.captured_at = Some(app.env.now()),
        SettlementStatus::Paid => {
            settlement.paid_at = Some(app.env.now());
            outbox::publish(&tx, &app.env, &paid_event(app, &settlement)).await?;
        }
        SettlementStatus::Planned | SettlementStatus::Failed => {
            let detail = failure.as_deref().unwrap_or_default();
            tickets::open(app, &tx, &format!("settlement/{id}"), detail).await?;
        }
    }
    settlement.failure = failure;
    settlements::save(&tx, &settlement).await?;
    tx.commit().await?;
    app.work.wake();
    Ok(Some(settlement))
}

fn paid_event(app: &App, settlement: &Settlement) -> SettlementPaid {
    let money = |minor| Money::new(minor, settlement.currency);
    SettlementPaid {
        settlement_id: settlement.id,
        order_id: settlement.order,
        practitioner_id: settlement.practitioner,
        referrer_id: settlement.referrer,
        gross: money(settlement.shares.total()),
        practitioner_share: money(settlement.shares.practitioner),
        platform_share: money(settlement.shares.platform),
        referrer_share: money(settlement.shares.referrer),
        paid_at: app.env.now(),
    }
}
