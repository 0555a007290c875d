//! The order saga: verify the user (auth) → check consented health data (user) → create the order (trade) → reserve the
//! payment (finance) → screen the risk (ops). Whatever fails, nothing of the order remains but its cancelled record.
//!
//! The risk is screened last, when the order is whole: a verdict of fraud must see what it judges, and everything before
//! it can be taken back. ops locks the account itself.

use std::time::Duration;

use anyhow::anyhow;
use base64::{Engine, engine::general_purpose::STANDARD};
use finance_api::{ReleasePayment, ReservePayment};
use jiff::{SignedDuration, Timestamp};
use kernel_work::{Saga, SagaState, Step, StepContext, StepError, outbox, saga::Failure};
use ops_api::{DecideRequest, RiskSubject, Verdict};
use serde::{Deserialize, Serialize};
use trade_api::{OrderCreated, OrderStatus};
use user_api::{Purpose, RecordClass};

use crate::app::{App, advance};
use crate::domain::{
    machine::{Action, Actor},
    placement::Booking,
};
use crate::store::{moves::Attribution, orders, placement};

/// The longest a placement may go forward; the payment window has not even begun to close by then.
const DEADLINE: Duration = Duration::from_mins(2);
/// One try of one step; the saga tries again.
const STEP: Duration = Duration::from_secs(6);

/// Parameters, and what the steps have learned.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PlaceOrder {
    pub(crate) booking: Booking,
    /// Sealed, base64.
    pub(crate) needs: String,
    /// Sealed, base64.
    pub(crate) address: Option<String>,
    /// Until when it can be paid; known once the order exists.
    pub(crate) pay_by: Option<Timestamp>,
}

impl SagaState for PlaceOrder {
    const KIND: &'static str = "trade.place_order";
}

impl PlaceOrder {
    pub(crate) fn new(booking: Booking, sealed: &placement::Sealed) -> Self {
        let needs = STANDARD.encode(&sealed.needs);
        let address = sealed.address.as_ref().map(|address| STANDARD.encode(address));
        Self { booking, needs, address, pay_by: None }
    }

    fn sealed(&self) -> anyhow::Result<placement::Sealed> {
        let address = self.address.as_ref().map(|address| STANDARD.decode(address)).transpose()?;
        Ok(placement::Sealed { needs: STANDARD.decode(&self.needs)?, address })
    }
}

/// The steps in order.
pub(crate) fn saga() -> Saga<PlaceOrder, App> {
    Saga::new()
        .deadline(DEADLINE)
        .step(Step::new("verify_user", verify_user).timeout(STEP).attempts(4))
        .step(Step::new("check_health_consent", check_health_consent).timeout(STEP).attempts(4))
        .step(Step::new("create_order", create_order).undo(cancel_order).timeout(STEP).attempts(4))
        .step(Step::new("reserve_payment", reserve_payment).undo(release_payment).timeout(STEP).attempts(4))
        .step(Step::new("screen_risk", screen_risk).timeout(STEP).attempts(4))
}

async fn verify_user(app: &App, _: &StepContext, state: PlaceOrder) -> Result<PlaceOrder, StepError> {
    let standing = app.auth.standing(state.booking.user_id).await?;
    if standing.is_active() {
        return Ok(state);
    }
    Err(StepError::fail("trade.account_not_active", "your account cannot place orders; contact support"))
}

async fn check_health_consent(
    app: &App,
    _: &StepContext,
    state: PlaceOrder,
) -> Result<PlaceOrder, StepError> {
    let (purpose, class) = (Purpose::Care, RecordClass::VitalSigns);
    let consent = app.user.consent(state.booking.user_id, purpose, class).await?;
    if consent.granted {
        return Ok(state);
    }
    let failure = Failure::new(
        "trade.health_consent_missing",
        "agree to share your vital signs with the practitioner who cares for you, then order again",
    );
    Err(failure.with("purpose", purpose.as_str()).with("class", class.as_str()).into())
}

async fn create_order(app: &App, _: &StepContext, mut state: PlaceOrder) -> Result<PlaceOrder, StepError> {
    let now = app.env.now();
    let (booking, sealed) = (&state.booking, state.sealed()?);
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    placement::lock(&tx, booking.order_id).await?;
    let booked = (booking.starts_at, booking.ends_at);
    let due_at = app.terms.durations.due(OrderStatus::PendingPayment, now, booked);
    let due_at = due_at.ok_or_else(|| anyhow!("a new order has a deadline"))?;
    if placement::insert(&tx, booking, &sealed, now, due_at).await? {
        outbox::publish(&tx, &app.env, &created(booking, now)).await?;
        advance::set_timer(app, &tx, booking.order_id, Some(due_at)).await?;
    } else if placement::is_buried(&tx, booking.order_id).await? {
        return Err(StepError::fail(
            "trade.placement_cancelled",
            "this order was given up before it came to exist",
        ));
    }
    // An earlier attempt may have created it at another moment; its own deadline counts.
    let order = orders::lock(&tx, booking.order_id).await?;
    state.pay_by = order.and_then(|order| order.due_at);
    tx.commit().await?;
    app.work.wake();
    Ok(state)
}

fn created(booking: &Booking, now: Timestamp) -> OrderCreated {
    OrderCreated {
        order_id: booking.order_id,
        user_id: booking.user_id,
        service_id: booking.service_id,
        service_name: booking.service_name.clone(),
        amount: booking.amount,
        scheduled_at: booking.starts_at,
        created_at: now,
    }
}

/// Undoes the creation, whether it happened, is still to happen, or never will.
async fn cancel_order(app: &App, _: &StepContext, state: PlaceOrder) -> Result<PlaceOrder, StepError> {
    let (id, now) = (state.booking.order_id, app.env.now());
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    placement::lock(&tx, id).await?;
    match orders::lock(&tx, id).await? {
        None => placement::bury(&tx, id, now).await?,
        // Ended meanwhile, by its consumer or the clock: nothing is left to take back.
        Some(order) if order.status.is_final() => {}
        Some(order) => {
            let change = order.decide(Action::Cancel, Actor::Placement, now, &app.terms);
            let change = change
                .map_err(|_| anyhow!("order {id} is {} and cannot be undone", order.status.as_str()))?;
            advance::advance(app, &tx, &order, &change, &Attribution::default(), None).await?;
        }
    }
    tx.commit().await?;
    app.work.wake();
    app.hall.nudge();
    Ok(state)
}

async fn reserve_payment(app: &App, _: &StepContext, state: PlaceOrder) -> Result<PlaceOrder, StepError> {
    let booking = &state.booking;
    let durations = &app.terms.durations;
    let pay_by =
        state.pay_by.ok_or_else(|| StepError::fail("trade.placement_cancelled", "the order has ended"))?;
    let request = ReservePayment {
        order_id: booking.order_id,
        payer_id: booking.user_id,
        payee_id: booking.reserved_for,
        amount: booking.amount,
        referrer_id: booking.referrer_id,
        expires_at: pay_by,
        settles_by: Some(booking.ends_at + durations.deliver + durations.accept),
    };
    app.finance.reserve_payment(&request).await?;
    Ok(state)
}

async fn release_payment(app: &App, _: &StepContext, state: PlaceOrder) -> Result<PlaceOrder, StepError> {
    let request = ReleasePayment { reason: "the order could not be placed".to_owned() };
    app.finance.release_payment(state.booking.order_id, &request).await?;
    Ok(state)
}

async fn screen_risk(app: &App, _: &StepContext, state: PlaceOrder) -> Result<PlaceOrder, StepError> {
    let booking = &state.booking;
    let placed_at = state.pay_by.map(|pay_by| pay_by - app.terms.durations.pay);
    let lead: SignedDuration = booking.starts_at.duration_since(placed_at.unwrap_or(booking.starts_at));
    let facts = [
        ("service_code".to_owned(), booking.service_code.as_str().into()),
        ("lead_minutes".to_owned(), (lead.as_secs() / 60).into()),
        ("on_site".to_owned(), booking.place.is_some().into()),
        ("referred".to_owned(), booking.referrer_id.is_some().into()),
    ];
    let request = DecideRequest {
        subject: RiskSubject::Order,
        order_id: booking.order_id,
        user_id: booking.user_id,
        amount: booking.amount,
        facts: facts.into_iter().collect(),
    };
    match app.ops.decide(&request).await?.verdict {
        Verdict::Allow | Verdict::Review => Ok(state),
        Verdict::Deny => Err(StepError::fail(
            "trade.refused_by_risk_check",
            "this order cannot be placed; contact support",
        )),
    }
}

#[cfg(test)]
mod tests;
