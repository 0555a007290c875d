//! Keeps the trending list up to date.

use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, roll_up::roll_up};

/// Rolls up what has been signalled since the last run.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct RollUpTrends {}

impl Job<App> for RollUpTrends {
    const KIND: &str = "feed.roll_up_trends";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        roll_up(app).await
    }
}
