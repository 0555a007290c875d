//! Forgetting what only the moment of placing needed.

use jiff::SignedDuration;
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::store::placement;

/// As long as an `Idempotency-Key` is honoured; afterwards the same key is a new request.
const PLACEMENTS_KEPT: SignedDuration = SignedDuration::from_hours(48);
/// As long as a saga can be looked at; a *do* that is later than that does not exist.
const TOMBSTONES_KEPT: SignedDuration = SignedDuration::from_hours(24 * 90);

/// Deletes old placements and tombstones. The orders themselves stay.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ForgetPlacements {}

impl Job<App> for ForgetPlacements {
    const KIND: &'static str = "trade.forget_placements";

    async fn run(&self, app: &App, context: &JobContext) -> anyhow::Result<()> {
        let now = app.env.now();
        let mut conn = app.db.write().await?;
        let tx = conn.begin().await?;
        placement::forget(&tx, now - PLACEMENTS_KEPT, now - TOMBSTONES_KEPT).await?;
        context.finish(&tx).await?;
        tx.commit().await
    }
}
