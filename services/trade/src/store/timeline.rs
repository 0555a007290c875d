//! The history of an order, as its people may read it.

use ids::OrderId;
use jiff::Timestamp;
use kernel_postgres::{Run, statements};
use trade_api::OrderStatus;

use super::columns;

statements! {
    LOAD_TIMELINE = "select status, at, actor, note from order_timeline where order_id = $1 order by at, status";
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) status: OrderStatus,
    pub(crate) at: Timestamp,
    pub(crate) actor: String,
    pub(crate) note: Option<String>,
}

/// Everything that happened to an order, oldest first.
pub(crate) async fn load(run: &impl Run, id: OrderId) -> anyhow::Result<Vec<Entry>> {
    let rows = run.rows(LOAD_TIMELINE, &[&id]).await?;
    let mut entries = rows
        .iter()
        .map(|row| {
            let (at, actor, note) = (row.try_get("at")?, row.try_get("actor")?, row.try_get("note")?);
            Ok(Entry { status: columns::status(row, "status")?, at, actor, note })
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    // Two moves within one microsecond are told in the order of a life.
    entries.sort_by_key(|entry| (entry.at, entry.status));
    Ok(entries)
}
