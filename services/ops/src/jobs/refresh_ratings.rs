//! Lets ratings fade every night.

use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, refresh_ratings::refresh_ratings};

/// Brings every rating to the present.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct RefreshRatings {}

impl Job<App> for RefreshRatings {
    const KIND: &str = "ops.refresh_ratings";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        refresh_ratings(app).await
    }
}
