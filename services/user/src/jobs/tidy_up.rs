//! Forgets nonces that no signature can use any more, and ends imports whose process died.

use jiff::SignedDuration;
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::store::{bindings, imports};

/// Twice what a signature lives, and then some: never forget a nonce that could still be replayed.
const NONCES_KEPT: SignedDuration = SignedDuration::from_hours(1);

/// Runs on a schedule.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct TidyUp {}

impl Job<App> for TidyUp {
    const KIND: &'static str = "user.tidy_up";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        let now = app.env.now();
        let conn = app.db.write().await?;
        bindings::purge_nonces(&conn, now - NONCES_KEPT).await?;
        imports::fail_stale(&conn, None, now).await?;
        Ok(())
    }
}
