//! What this service consumes.

use ids::UserId;
use jiff::tz::TimeZone;
use kernel::Event;
use kernel_postgres::Tx;
use kernel_work::Subscription;
use trade_api::ServiceCompleted;

use crate::app::App;
use crate::app::record_batch::{announce, count_by_class, store};
use crate::app::seal::Seal;
use crate::domain::moment::Moment;
use crate::domain::record::{Content, Record, Service};
use crate::domain::source::Source;

/// The consumers of this service.
pub(crate) fn subscriptions() -> Vec<Subscription<App>> {
    vec![Subscription::on::<ServiceCompleted>("user.record_service", record_service)]
}

/// A completed service becomes an entry of the consumer's record, once an order.
async fn record_service(app: &App, tx: &Tx<'_>, event: &Event<ServiceCompleted>) -> anyhow::Result<()> {
    let completed = &event.data;
    let user: UserId = completed.user_id;
    let zone = app.zone(None).map_or(TimeZone::UTC, |(_, zone)| zone);
    let offset = zone.to_offset(completed.completed_at);
    let record = Record {
        id: app.env.id(),
        action_id: app.env.id(),
        at: Moment::new(completed.completed_at, offset),
        until: None,
        source: Source::platform(&completed.order_id),
        recorded_at: app.env.now(),
        content: Content::Served(Service {
            name: completed.service_name.clone(),
            order_id: completed.order_id,
            practitioner_id: completed.practitioner_id,
            rating: completed.rating,
        }),
    };
    let seal = Seal::open_or_begin(app, tx, user).await?;
    let action = record.action_id;
    let records = [record];
    let fresh = store(tx, &seal, &records).await?;
    announce(app, tx, user, action, &count_by_class(&records, &fresh)).await
}
