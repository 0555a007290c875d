//! Publishing: an event is a row in the outbox, written in the transaction of the change it tells.
//!
//! # Order
//! The relay delivers in the order of `seq`, which rises with the insert. Writers of one key are serialised by the lock
//! on the row the key names, and a row is visible only when its transaction has committed; so **publish after the row
//! is locked** (after the `update`, or in the same statement) and the events of a key are delivered in the order in
//! which their changes happened. Between keys there is no order.
//!
//! # In one statement
//! Where the change is a single statement, the event can be part of it. [`Row::of`] makes the parameters:
//!
//! ```sql
//! with changed as (
//!     update orders set state = 'assigned' where id = $1 and state = 'open' returning id
//! ), published as (
//!     insert into outbox (id, source, type, version, class, key, data, time, traceparent)
//!     select $2, $3, $4, $5, $6, $7, $8, $9, $10 from changed
//! )
//! select id from changed
//! ```

pub(crate) mod relay;
mod row;
pub(crate) mod store;

use kernel::{Env, EventType};
use kernel_postgres::Tx;
use uuid::Uuid;

pub(crate) use row::Columns;
pub use row::Row;

/// Publishes an event when this transaction commits. Its source is the service named by the event's type.
///
/// Call [`Work::wake`](crate::Work::wake) after the commit, so that it is delivered at once.
pub async fn publish<E: EventType>(tx: &Tx<'_>, env: &Env, data: &E) -> anyhow::Result<Uuid> {
    let row = Row::of(env, data)?;
    publish_rows(tx, std::slice::from_ref(&row)).await?;
    Ok(row.id)
}

/// Publishes several events of any types, in this order, by one statement.
pub async fn publish_rows(tx: &Tx<'_>, rows: &[Row]) -> anyhow::Result<()> {
    store::insert(tx, rows).await
}
