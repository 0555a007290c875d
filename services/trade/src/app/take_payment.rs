//! News of an order's money: it arrived, or it went back.

use anyhow::anyhow;
use finance_api::{PaymentRefunded, PaymentSuccess};
use kernel_postgres::Tx;
use kernel_work::{Permanent, outbox};
use trade_api::CancelReason;

use super::{App, advance};
use crate::domain::machine::{Action, Actor};
use crate::store::{
    moves::{self, Attribution},
    orders,
};

/// Opens the order for grabbing; or, when it has ended meanwhile, tells finance to send the money back.
pub(crate) async fn payment_arrived(app: &App, tx: &Tx<'_>, payment: &PaymentSuccess) -> anyhow::Result<()> {
    let order = orders::lock(tx, payment.order_id).await?;
    let order = order.ok_or_else(|| Permanent::because(format!("order {} is not ours", payment.order_id)))?;
    if payment.amount != order.amount {
        // Neither side is trusted blindly with money: an operator and the night's reconciliation look at it.
        return Err(Permanent::because(format!(
            "order {} costs {:?} and {:?} was paid",
            order.id, order.amount, payment.amount
        )));
    }
    let now = app.env.now();
    match order.decide(Action::Pay, Actor::Payments, now, &app.terms) {
        Ok(change) => {
            if let Some(share) = payment.practitioner_share {
                moves::note_share(tx, order.id, share).await?;
            }
            advance::advance(app, tx, &order, &change, &Attribution::default(), None).await
        }
        Err(_) if moves::owe_late_payment(tx, order.id, now).await? => {
            let event = advance::ending(&order, CancelReason::PaidTooLate, order.amount, now);
            outbox::publish(tx, &app.env, &event).await.map(drop)
        }
        // Paid already: the same news from another door.
        Err(_) => Ok(()),
    }
}

/// Notes what has reached the consumer again.
pub(crate) async fn payment_refunded(tx: &Tx<'_>, refund: &PaymentRefunded) -> anyhow::Result<()> {
    let order = orders::lock(tx, refund.order_id).await?;
    let order = order.ok_or_else(|| Permanent::because(format!("order {} is not ours", refund.order_id)))?;
    if refund.amount.currency != order.amount.currency {
        return Err(anyhow!("order {} was not paid in {}", order.id, refund.amount.currency.code()));
    }
    moves::note_refund(tx, order.id, refund.amount.minor).await
}
