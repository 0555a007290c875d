//! Makes the next signing key when the newest has signed for a month. Looks once a day.

use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, keys};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct RotateKeys {}

impl Job<App> for RotateKeys {
    const KIND: &'static str = "auth.rotate_keys";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        keys::rotate_if_due(app).await.map(drop)
    }
}
