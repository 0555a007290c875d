//! What finance consumes, one handler a row. Trade's events belong to one consumer, so that an order's story stays in
//! order.

use auth_api::UserRegistered;
use kernel::Event;
use kernel_postgres::Tx;
use kernel_work::Subscription;
use trade_api::{OrderCancelled, OrderCreated, ServiceCompleted};

use crate::{
    app::{App, award_points, cancel_order, settle_order, tickets},
    domain::{payment::Payment, settlement::Cause},
    store::{payments, reservations},
};

/// The consumers of this service.
pub(crate) fn subscriptions() -> Vec<Subscription<App>> {
    vec![
        Subscription::on::<OrderCreated>("finance.orders", order_created)
            .also::<ServiceCompleted>(service_completed)
            .also::<OrderCancelled>(order_cancelled),
        Subscription::on::<UserRegistered>("finance.members", user_registered),
    ]
}

async fn order_created(_: &App, tx: &Tx<'_>, event: &Event<OrderCreated>) -> anyhow::Result<()> {
    let OrderCreated { order_id, user_id, amount, created_at, .. } = event.data;
    reservations::expect(tx, order_id, user_id, amount.minor, created_at).await
}

async fn service_completed(app: &App, tx: &Tx<'_>, event: &Event<ServiceCompleted>) -> anyhow::Result<()> {
    let ServiceCompleted { order_id, practitioner_id, .. } = event.data;
    let Some(payment) = payments::lock_of_order(tx, order_id).await?.filter(Payment::is_paid) else {
        let detail = "the order was completed and nobody paid for it";
        return tickets::open(app, tx, &format!("order/{order_id}/unpaid"), detail).await;
    };
    let planned = settle_order::plan(app, tx, &payment, practitioner_id, Cause::Completed).await?;
    if let Some(settlement) = planned {
        award_points::for_order(app, tx, &settlement).await?;
    }
    Ok(())
}

async fn order_cancelled(app: &App, tx: &Tx<'_>, event: &Event<OrderCancelled>) -> anyhow::Result<()> {
    cancel_order::cancel_order(app, tx, &event.data).await
}

async fn user_registered(app: &App, tx: &Tx<'_>, event: &Event<UserRegistered>) -> anyhow::Result<()> {
    award_points::welcome(app, tx, event.data.user_id).await
}
