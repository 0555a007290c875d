//! Writing delivered events into the inbox, refusing those it has.

use jiff::Timestamp;
use kernel_postgres::Run;

use super::store;
use crate::outbox::{Columns, Row};

/// Which consumer gets which event of a batch, as two columns.
#[derive(Default)]
pub(crate) struct Deliveries {
    consumers: Vec<&'static str>,
    positions: Vec<i64>,
}

impl Deliveries {
    /// `position` counts the batch from 0.
    pub(crate) fn push(&mut self, consumer: &'static str, position: i64) {
        self.consumers.push(consumer);
        // Ordinality counts from 1.
        self.positions.push(position + 1);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.consumers.is_empty()
    }

    pub(crate) fn include(&self, consumer: &str) -> bool {
        self.consumers.contains(&consumer)
    }
}

/// Delivers to all consumers of a service by one statement.
pub(crate) async fn deliver(
    run: &impl Run,
    rows: &[Row],
    wanted: &Deliveries,
    now: Timestamp,
) -> anyhow::Result<u64> {
    let columns = Columns::of(rows);
    let [id, source, kind, version, class, key, data, time, traceparent] = columns.params();
    let Deliveries { consumers, positions } = wanted;
    run.exec(
        store::DELIVER,
        &[id, source, kind, version, class, key, data, time, traceparent, consumers, positions, &now],
    )
    .await
}
