//! Deleting what is past its retention, and keeping the gauges up to date.

use std::{sync::Arc, time::Duration};

use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

use super::Inner;
use crate::{failure, inbox, jobs, outbox, saga};

/// Rows deleted at once: few enough that nobody waits behind them.
const PURGE_BATCH: i64 = 2000;

impl Inner {
    pub(super) async fn purge_and_measure(self: Arc<Self>, stop: CancellationToken) {
        let mut purged = Instant::now();
        loop {
            if let Err(error) = self.measure().await {
                tracing::warn!(error = %failure::text(&error), "cannot measure durable work");
            }
            if purged.elapsed() >= self.settings.purge_every {
                purged = Instant::now();
                if let Err(error) = self.purge().await {
                    tracing::warn!(error = %failure::text(&error), "cannot purge durable work");
                }
            }
            tokio::select! {
                () = stop.cancelled() => return,
                () = sleep(self.settings.measure_every) => {}
            }
        }
    }

    async fn measure(&self) -> anyhow::Result<()> {
        let status = self.status().await?;
        status.record(self.db.service());
        Ok(())
    }

    /// Deletes what is past its retention, and returns how many rows that were.
    pub(super) async fn purge(&self) -> anyhow::Result<u64> {
        let now = self.env.now();
        let before = now - self.settings.retention;
        // Twice as long, so that an event that is delivered again late is still known.
        let inbox_before = now - self.settings.retention * 2;
        let saga_before = now - self.settings.saga_retention;
        let mut total = 0;
        loop {
            let conn = self.db.write().await?;
            let deleted = outbox::store::purge(&conn, before, PURGE_BATCH).await?
                + inbox::store::purge(&conn, inbox_before, PURGE_BATCH).await?
                + jobs::store::purge(&conn, before, PURGE_BATCH).await?
                + saga::store::purge(&conn, saga_before, PURGE_BATCH).await?;
            total += deleted;
            if deleted == 0 {
                return Ok(total);
            }
            drop(conn);
            sleep(Duration::from_millis(50)).await;
        }
    }
}
