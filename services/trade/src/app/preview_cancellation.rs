//! What calling an order off would cost whoever asks, told before they do.

use ids::OrderId;
use jiff::Timestamp;
use kernel::Money;
use trade_api::CancelReason;

use super::{App, change_status::Mover};
use crate::domain::{
    machine::Action,
    refund::{RefundRule, part},
};
use crate::error::Error;
use crate::store::orders;

/// How a price would be parted between the consumer and whoever served or waited.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parting {
    /// The share that goes back.
    pub(crate) basis_points: u32,
    pub(crate) refund: Money,
    /// What does not go back.
    pub(crate) fee: Money,
}

/// A cancellation that has not happened.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Preview {
    pub(crate) reason: CancelReason,
    pub(crate) rule: RefundRule,
    /// What was paid.
    pub(crate) paid: Money,
    pub(crate) now: Parting,
    pub(crate) as_of: Timestamp,
    /// The last moment it costs this, and what it costs after.
    pub(crate) worsens: Option<(Timestamp, Parting)>,
}

/// What it would mean if this person called the order off now. Refused as the cancellation itself would be.
pub(crate) async fn preview(app: &App, id: OrderId, viewer: Mover) -> Result<Preview, Error> {
    let order = orders::load(&app.db.read().await?, id).await?.ok_or(Error::OrderNotFound)?;
    let actor = viewer.role(&order).ok_or(Error::OrderNotFound)?;
    let now = app.env.now();
    let change = order.decide(Action::Cancel, actor, now, &app.terms).map_err(Error::Refused)?;
    let reason = change.reason.ok_or_else(|| anyhow::anyhow!("a cancellation without a reason"))?;
    let quote = app.terms.refunds.quote(order.status, reason, now, order.starts_at);
    let paid = order.paid_at.map_or(Money::zero(order.amount.currency), |_| order.amount);
    let worsens = quote.worsens.map(|(until, share)| Ok::<_, Error>((until, Parting::of(paid, share)?)));
    Ok(Preview {
        reason,
        rule: quote.rule,
        paid,
        now: Parting::of(paid, quote.basis_points)?,
        as_of: now,
        worsens: worsens.transpose()?,
    })
}

impl Parting {
    fn of(paid: Money, basis_points: u32) -> Result<Self, Error> {
        let refund = part(paid, basis_points);
        let fee = paid.checked_sub(refund).map_err(anyhow::Error::from)?;
        Ok(Self { basis_points, refund, fee })
    }
}
