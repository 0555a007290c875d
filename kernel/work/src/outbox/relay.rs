//! The relay hands undelivered events to the bus and marks them delivered.
//!
//! One process a service relays at a time, held to it by a lock of the transaction it relays in. Should a stalled relay
//! come back after another has taken over, no harm is done: what it read is the beginning of what the other read, and the
//! inbox refuses what it has. A relay that dies between delivery and mark delivers again, which the inbox refuses too.

use kernel::Env;
use kernel_postgres::Database;

use super::store;
use crate::bus::Bus;

/// Relays one batch; how many events it held.
pub(crate) async fn relay_batch(
    db: &Database,
    env: &Env,
    bus: &dyn Bus,
    limit: i64,
) -> anyhow::Result<usize> {
    // A shared read first: an idle service takes no pooled connection.
    if !store::any_undelivered(&db.read().await?).await? {
        return Ok(0);
    }
    let mut conn = db.write().await?;
    let tx = conn.begin().await?;
    if !store::lock_relay(&tx).await? {
        return Ok(0);
    }
    let rows = store::undelivered(&tx, limit).await?;
    if rows.is_empty() {
        return Ok(0);
    }
    bus.deliver(&rows, env.now()).await?;
    store::mark_delivered(&tx, &rows, env.now()).await?;
    tx.commit().await?;
    let count = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    metrics::counter!("work_events_delivered_total", "service" => db.service().to_owned()).increment(count);
    Ok(rows.len())
}
