//! Forgets what users have seen once it is too old to be shown again.

use jiff::SignedDuration;
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::{app::App, store::seen};

/// Longer than a candidate of the ranked feed can be old.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Deletes old rows.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ForgetSeen {}

impl Job<App> for ForgetSeen {
    const KIND: &str = "feed.forget_seen";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        let before = app.env.now().checked_sub(KEPT)?;
        seen::purge(&app.db.write().await?, before).await.map(drop)
    }
}
