//! The client of feed's internal endpoint.

use kernel::Problem;
use kernel_call::ServiceClient;

use crate::{ActivityReceipt, PostActivityRequest};

/// Calls feed, wherever it runs.
#[derive(Clone)]
pub struct Client {
    service: ServiceClient,
}

impl Client {
    /// A client over `service`, which comes from the caller's channels.
    pub fn new(service: ServiceClient) -> Self {
        Self { service }
    }

    /// Posts one activity. Safe to retry with the same key.
    pub async fn post_activity(&self, request: &PostActivityRequest) -> Result<ActivityReceipt, Problem> {
        self.service.post("/api/v1/activities", request).await
    }
}
