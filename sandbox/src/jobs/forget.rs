//! Forgetting old messages and callbacks, once a day.

use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, inbox};

#[derive(Serialize, Deserialize)]
pub(crate) struct Forget {}

impl Job<App> for Forget {
    const KIND: &'static str = "sandbox.forget";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        inbox::forget(app).await
    }
}
