//! What trade consumes, one handler a row.

use auth_api::{UserLocked, UserUnlocked};
use finance_api::{PaymentRefunded, PaymentSuccess};
use kernel::Event;
use kernel_postgres::Tx;
use kernel_work::Subscription;
use trade_api::OrderAssigned;

use crate::app::{App, advance, cancel_waiting, take_payment};
use crate::store::orders;

/// Every subscription of the service.
pub(crate) fn subscriptions() -> Vec<Subscription<App>> {
    vec![
        Subscription::on::<PaymentSuccess>("trade.payments", payment_success)
            .also::<PaymentRefunded>(payment_refunded),
        Subscription::on::<UserLocked>("trade.accounts", user_locked).also::<UserUnlocked>(user_unlocked),
        Subscription::on::<OrderAssigned>("trade.confirmations", order_assigned),
    ]
}

async fn payment_success(app: &App, tx: &Tx<'_>, event: &Event<PaymentSuccess>) -> anyhow::Result<()> {
    take_payment::payment_arrived(app, tx, &event.data).await
}

async fn payment_refunded(_: &App, tx: &Tx<'_>, event: &Event<PaymentRefunded>) -> anyhow::Result<()> {
    take_payment::payment_refunded(tx, &event.data).await
}

async fn user_locked(app: &App, tx: &Tx<'_>, event: &Event<UserLocked>) -> anyhow::Result<()> {
    cancel_waiting::account_locked(app, tx, event.data.user_id).await
}

async fn user_unlocked(app: &App, tx: &Tx<'_>, event: &Event<UserUnlocked>) -> anyhow::Result<()> {
    cancel_waiting::account_unlocked(app, tx, event.data.user_id).await
}

/// Sets the timer of a fresh claim. Done here and not in the claim, which is one statement and must stay one.
async fn order_assigned(app: &App, tx: &Tx<'_>, event: &Event<OrderAssigned>) -> anyhow::Result<()> {
    match orders::lock(tx, event.data.order_id).await? {
        Some(order) => advance::set_timer(app, tx, order.id, order.due_at).await,
        None => Ok(()),
    }
}
