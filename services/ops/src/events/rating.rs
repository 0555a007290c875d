//! Services completed and rated.

use kernel::Event;
use kernel_postgres::Tx;
use trade_api::{ServiceCompleted, ServiceRated};

use crate::{
    app::{App, see_service::see_service},
    store::evidence::Sighting,
};

pub(super) async fn service_completed(
    app: &App,
    tx: &Tx<'_>,
    event: &Event<ServiceCompleted>,
) -> anyhow::Result<()> {
    let ServiceCompleted { order_id, user_id, practitioner_id, completed_at, rating, .. } = event.data;
    let sighting = Sighting {
        order: order_id,
        practitioner: practitioner_id,
        user: user_id,
        completed_at: Some(completed_at),
        rating: rating.map(|stars| (stars, completed_at)),
    };
    see_service(app, tx, &sighting).await
}

pub(super) async fn service_rated(app: &App, tx: &Tx<'_>, event: &Event<ServiceRated>) -> anyhow::Result<()> {
    let ServiceRated { order_id, user_id, practitioner_id, rating, rated_at, .. } = event.data;
    let sighting = Sighting {
        order: order_id,
        practitioner: practitioner_id,
        user: user_id,
        completed_at: None,
        rating: Some((rating, rated_at)),
    };
    see_service(app, tx, &sighting).await
}
