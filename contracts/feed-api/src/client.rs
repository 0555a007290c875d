//! The client of feed's internal endpoint.

use kernel::Problem;
use kernel_call::Channel;

use crate::{ActivityReceipt, PostActivityRequest};

/// Calls feed, wherever it runs.
#[derive(Clone, Debug)]
pub struct Client {
    channel: Channel,
}

impl Client {
    /// A client that speaks through `channel`.
    pub fn new(channel: Channel) -> Self {
        Self { channel }
    }

    /// Posts one activity. Safe to retry with the same key.
    pub async fn post_activity(&self, request: &PostActivityRequest) -> Result<ActivityReceipt, Problem> {
        self.channel.post("/api/v1/activities", request).await
    }
}
