//! What users do, as far as risk rules look at it. That they order is noted by the decision on the order itself.

use auth_api::UserRegistered;
use finance_api::PaymentSuccess;
use ids::UserId;
use jiff::Timestamp;
use kernel::Event;
use kernel_postgres::Tx;
use trade_api::{CancelReason, OrderCancelled};

use crate::{
    app::App,
    store::facts::{self, Fact, FactKind},
};

pub(super) async fn user_registered(
    _: &App,
    tx: &Tx<'_>,
    event: &Event<UserRegistered>,
) -> anyhow::Result<()> {
    let UserRegistered { user_id, registered_at, .. } = event.data;
    record(tx, user_id, "registered".to_owned(), FactKind::Registered, registered_at, None).await
}

pub(super) async fn order_cancelled(
    _: &App,
    tx: &Tx<'_>,
    event: &Event<OrderCancelled>,
) -> anyhow::Result<()> {
    let OrderCancelled { order_id, user_id, reason, cancelled_at, .. } = event.data;
    let kind = match reason {
        CancelReason::Consumer => FactKind::Cancelled,
        // Nobody announces a failed payment; an order that was never paid is one.
        CancelReason::Unpaid | CancelReason::PaidTooLate => FactKind::PaymentFailed,
        // Not the buyer's doing.
        CancelReason::Practitioner
        | CancelReason::Operator
        | CancelReason::NotPlaced
        | CancelReason::AccountLocked
        | CancelReason::Ungrabbed
        | CancelReason::Unconfirmed
        | CancelReason::NoShow => return Ok(()),
    };
    record(tx, user_id, format!("ended:{order_id}"), kind, cancelled_at, None).await
}

pub(super) async fn payment_success(
    _: &App,
    tx: &Tx<'_>,
    event: &Event<PaymentSuccess>,
) -> anyhow::Result<()> {
    let PaymentSuccess { payment_id, payer_id, amount, paid_at, .. } = event.data;
    record(tx, payer_id, format!("paid:{payment_id}"), FactKind::Paid, paid_at, Some(amount.minor)).await
}

async fn record(
    tx: &Tx<'_>,
    user: UserId,
    key: String,
    kind: FactKind,
    at: Timestamp,
    amount_minor: Option<i64>,
) -> anyhow::Result<()> {
    facts::record(tx, &Fact { user, key, kind, at, amount_minor }).await
}
