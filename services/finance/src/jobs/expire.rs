//! What ends by itself.

use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, expire};

/// Expires points, once a day.
#[derive(Serialize, Deserialize)]
pub(crate) struct ExpirePoints {}

/// Releases holds whose time is over, every minute.
#[derive(Serialize, Deserialize)]
pub(crate) struct ExpireHolds {}

impl Job<App> for ExpirePoints {
    const KIND: &'static str = "finance.expire_points";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        expire::expire_points(app).await
    }
}

impl Job<App> for ExpireHolds {
    const KIND: &'static str = "finance.expire_holds";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        expire::expire_holds(app).await
    }
}
