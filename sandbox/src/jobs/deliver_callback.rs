//! One delivery of a callback.

use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::app::{App, call_back};

/// Key: the callback.
#[derive(Serialize, Deserialize)]
pub(crate) struct DeliverCallback {
    pub(crate) callback: Uuid,
}

impl Job<App> for DeliverCallback {
    const KIND: &'static str = "sandbox.deliver_callback";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        call_back::deliver(app, self.callback).await
    }
}
