//! The one way a decided move becomes fact: stored, timed and told in the same transaction.

use ids::OrderId;
use jiff::Timestamp;
use kernel::Money;
use kernel_postgres::Tx;
use kernel_work::{Job, Options, jobs, outbox};
use trade_api::{CancelReason, OrderCancelled, OrderPaid, OrderStatus, ServiceCompleted};

use super::App;
use crate::domain::order::{Change, Order, Score};
use crate::jobs::lapse_order::LapseOrder;
use crate::store::moves::{self, Attribution};

/// Stores `change` of the locked `order`, moves its timer and publishes what others should know. A score is stored and
/// told with the completion it came with.
pub(crate) async fn advance(
    app: &App,
    tx: &Tx<'_>,
    order: &Order,
    change: &Change,
    attribution: &Attribution,
    score: Option<(Score, Option<&str>)>,
) -> anyhow::Result<()> {
    moves::apply(tx, order.id, change, attribution).await?;
    metrics::counter!("trade_order_moves_total", "to" => change.to.as_str()).increment(1);
    if let Some((score, comment)) = score {
        moves::rate(tx, order.id, score, comment, change.at).await?;
    }
    set_timer(app, tx, order.id, change.due_at).await?;
    announce(app, tx, order, change, score.map(|(score, _)| score)).await
}

/// Makes the order's timer run at `due_at`, or not at all.
pub(crate) async fn set_timer(
    app: &App,
    tx: &Tx<'_>,
    order: OrderId,
    due_at: Option<Timestamp>,
) -> anyhow::Result<()> {
    let (kind, key) = (<LapseOrder as Job<App>>::KIND, order.to_string());
    let Some(due_at) = due_at else { return jobs::cancel(tx, kind, &key).await.map(drop) };
    if !jobs::reschedule(tx, kind, &key, due_at).await? {
        jobs::enqueue::<App, _>(tx, &app.env, &LapseOrder { order_id: order }, Options::timer(key, due_at))
            .await?;
    }
    Ok(())
}

async fn announce(
    app: &App,
    tx: &Tx<'_>,
    order: &Order,
    change: &Change,
    score: Option<Score>,
) -> anyhow::Result<()> {
    match (change.to, change.reason) {
        (OrderStatus::Open, _) => {
            let paid = OrderPaid {
                order_id: order.id,
                user_id: order.user_id,
                service_id: order.service_id,
                amount: order.amount,
                paid_at: change.at,
            };
            outbox::publish(tx, &app.env, &paid).await?;
        }
        (OrderStatus::Completed, _) => {
            let practitioner_id = order.practitioner_id;
            let completed = ServiceCompleted {
                order_id: order.id,
                user_id: order.user_id,
                practitioner_id: practitioner_id.ok_or_else(|| anyhow::anyhow!("served by nobody"))?,
                service_id: order.service_id,
                service_name: order.service_name.clone(),
                amount: order.amount,
                completed_at: change.at,
                rating: score.map(Score::stars),
                referrer_id: order.referrer_id,
            };
            outbox::publish(tx, &app.env, &completed).await?;
        }
        (_, Some(reason)) => {
            outbox::publish(tx, &app.env, &ending(order, reason, change.refund, change.at)).await?;
        }
        _ => {}
    }
    Ok(())
}

/// The event of an order that ended without a service.
pub(crate) fn ending(order: &Order, reason: CancelReason, refund: Money, at: Timestamp) -> OrderCancelled {
    OrderCancelled {
        order_id: order.id,
        user_id: order.user_id,
        practitioner_id: order.practitioner_id,
        amount: order.amount,
        refund,
        reason,
        cancelled_at: at,
    }
}
