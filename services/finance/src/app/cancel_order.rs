//! An order ended without a service: what was not paid is given up, what was paid is divided by trade's policy.

use kernel_postgres::Tx;
use trade_api::OrderCancelled;

use super::{App, release_payment, request_refund, settle_order};
use crate::{
    domain::{cancellation, settlement::Cause},
    store::{payments, reservations},
};

/// The refund of a cancelled order; also what reconciliation repeats.
pub(crate) const REFUND_KEY: &str = "cancel";

/// Applies a cancellation. Repeats, and a release that came before, change nothing more.
pub(crate) async fn cancel_order(app: &App, tx: &Tx<'_>, event: &OrderCancelled) -> anyhow::Result<()> {
    let reason = event.reason.as_str();
    reservations::release(tx, event.order_id, reason, app.env.now()).await?;
    let Some(mut payment) = payments::lock_of_order(tx, event.order_id).await? else { return Ok(()) };
    release_payment::close(app, tx, &mut payment).await?;
    let left = payment.left_minor();
    if !payment.is_paid() || left == 0 {
        return Ok(());
    }
    let outcome = cancellation::divide(left, event.refund.minor, event.practitioner_id.is_some());
    if outcome.refund > 0 {
        request_refund::start(app, tx, &mut payment, REFUND_KEY, outcome.refund, reason)
            .await
            .map_err(anyhow::Error::new)?;
    }
    if let Some(practitioner) = event.practitioner_id.filter(|_| outcome.keep > 0) {
        settle_order::plan(app, tx, &payment, practitioner, Cause::CancellationFee).await?;
    }
    Ok(())
}
