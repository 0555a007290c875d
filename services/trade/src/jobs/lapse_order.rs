//! The timer of an order: at the deadline of its status, the clock moves it.

use ids::OrderId;
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, advance};
use crate::domain::machine::{Action, Actor};
use crate::store::{moves::Attribution, orders};

/// Moves one order by the clock, if its deadline has passed.
///
/// The order's own `due_at` decides, not the time this job was set for: a timer that fires early sets itself again, one
/// that fires for an order that has moved on does what the new status asks.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct LapseOrder {
    pub(crate) order_id: OrderId,
}

impl Job<App> for LapseOrder {
    const KIND: &'static str = "trade.lapse_order";

    async fn run(&self, app: &App, context: &JobContext) -> anyhow::Result<()> {
        let mut conn = app.db.write().await?;
        let tx = conn.begin().await?;
        let Some(order) = orders::lock(&tx, self.order_id).await? else { return Ok(()) };
        match order.decide(Action::Lapse, Actor::Clock, app.env.now(), &app.terms) {
            Ok(change) => {
                advance::advance(app, &tx, &order, &change, &Attribution::default(), None).await?;
            }
            // Not yet, or never again: the order's own deadline says which.
            Err(_) => advance::set_timer(app, &tx, order.id, order.due_at).await?,
        }
        context.finish(&tx).await?;
        tx.commit().await?;
        app.work.wake();
        app.hall.nudge();
        Ok(())
    }
}
