//! The client of ops' internal endpoints.

use kernel::Problem;
use kernel_call::ServiceClient;

use crate::{DecideRequest, Decision, NotificationReceipt, NotifyRequest};

/// Calls ops, wherever it runs.
#[derive(Clone)]
pub struct Client {
    service: ServiceClient,
}

impl Client {
    /// A client over `service`, which comes from the caller's channels.
    pub fn new(service: ServiceClient) -> Self {
        Self { service }
    }

    /// Asks for a risk decision. Safe to retry: one order is decided once.
    pub async fn decide(&self, request: &DecideRequest) -> Result<Decision, Problem> {
        self.service.post("/internal/risk/decisions", request).await
    }

    /// Stores a notification for one user. Safe to retry with the same key.
    pub async fn notify(&self, request: &NotifyRequest) -> Result<NotificationReceipt, Problem> {
        self.service.post("/internal/notifications", request).await
    }
}
