//! The consented part of the consumer's health record, for whoever serves them and only as long as they do. user writes
//! every look into the ledger the owner reads.

use ids::OrderId;
use user_api::{HealthSummary, Purpose, SummaryReader};

use super::{App, change_status::Mover};
use crate::{domain::machine::Actor, error::Error, store::orders};

/// The summary, for the practitioner of an order that has not ended; to anyone else the order does not exist.
pub(crate) async fn see_health(app: &App, id: OrderId, viewer: Mover) -> Result<HealthSummary, Error> {
    let order = orders::load(&app.db.read().await?, id).await?.ok_or(Error::OrderNotFound)?;
    let serves = viewer.role(&order) == Some(Actor::Practitioner) && order.ended_at.is_none();
    if !serves || order.completed_at.is_some() {
        return Err(Error::OrderNotFound);
    }
    let on_behalf = SummaryReader { reader: Some(viewer.person), order_id: Some(id) };
    // The refusal of user is the answer here too: it names what the consumer has not agreed to.
    let summary = app.user.health_summary(order.user_id, Purpose::Care, on_behalf).await;
    summary.map_err(|problem| Error::Fault(anyhow::Error::new(problem)))
}
