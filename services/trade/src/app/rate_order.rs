//! Rating a completed service, once, while the window is open.

use ids::{OrderId, UserId};
use kernel_postgres::Tx;
use kernel_work::outbox;
use trade_api::ServiceRated;

use super::App;
use crate::domain::order::{Order, Score};
use crate::error::Error;
use crate::store::{moves, orders};

/// Stores and announces the consumer's rating inside `tx`.
pub(crate) async fn rate(
    app: &App,
    tx: &Tx<'_>,
    id: OrderId,
    consumer: UserId,
    (score, comment): (Score, Option<String>),
) -> Result<Order, Error> {
    let order = orders::lock(tx, id).await?.filter(|order| order.user_id == consumer);
    let order = order.ok_or(Error::OrderNotFound)?;
    let (Some(completed_at), Some(practitioner_id)) = (order.completed_at, order.practitioner_id) else {
        return Err(Error::NotCompleted(order.status));
    };
    let now = app.env.now();
    let closes_at = app.terms.durations.rate_by(completed_at);
    if now > closes_at {
        return Err(Error::RatingClosed(closes_at));
    }
    if !moves::rate(tx, id, score, comment.as_deref(), now).await? {
        return Err(Error::AlreadyRated);
    }
    let event = ServiceRated {
        order_id: id,
        user_id: order.user_id,
        practitioner_id,
        rating: score.stars(),
        comment,
        rated_at: now,
    };
    outbox::publish(tx, &app.env, &event).await?;
    orders::lock(tx, id).await?.ok_or(Error::OrderNotFound)
}
