//! The client of ops' internal endpoints.

use kernel::Problem;
use kernel_call::Channel;

use crate::{DecideRequest, Decision, NotificationReceipt, NotifyRequest};

/// Calls ops, wherever it runs.
#[derive(Clone, Debug)]
pub struct Client {
    channel: Channel,
}

impl Client {
    /// A client that speaks through `channel`.
    pub fn new(channel: Channel) -> Self {
        Self { channel }
    }

    /// Asks for a risk decision. Safe to retry: one order is decided once.
    pub async fn decide(&self, request: &DecideRequest) -> Result<Decision, Problem> {
        self.channel.post("/internal/risk/decisions", request).await
    }

    /// Stores a notification for one user. Safe to retry with the same key.
    pub async fn notify(&self, request: &NotifyRequest) -> Result<NotificationReceipt, Problem> {
        self.channel.post("/internal/notifications", request).await
    }
}
