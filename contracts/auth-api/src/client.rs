//! The client of auth's internal endpoints.

use ids::{SessionId, UserId};
use kernel::Problem;
use kernel_call::ServiceClient;

use crate::{Jwks, LockRequest, SessionStanding, UserStanding};

/// Calls auth, wherever it runs.
#[derive(Clone)]
pub struct Client {
    service: ServiceClient,
}

impl Client {
    /// A client over `service`, which comes from the caller's channels: `channels.to("auth")`.
    pub fn new(service: ServiceClient) -> Self {
        Self { service }
    }

    /// Where an account stands; an `auth.user_not_found` problem when there is none.
    pub async fn standing(&self, user_id: UserId) -> Result<UserStanding, Problem> {
        self.service.get(&format!("/internal/users/{user_id}/standing")).await
    }

    /// What a session is worth now; an `auth.session_not_found` problem when there never was one.
    pub async fn session(&self, session_id: SessionId) -> Result<SessionStanding, Problem> {
        self.service.get(&format!("/internal/sessions/{session_id}")).await
    }

    /// Locks an account and ends its sessions. Locking a locked account changes nothing.
    pub async fn lock(&self, user_id: UserId, request: &LockRequest) -> Result<UserStanding, Problem> {
        self.service.post(&format!("/internal/users/{user_id}/lock"), request).await
    }

    /// The public keys that verify access tokens.
    pub async fn jwks(&self) -> Result<Jwks, Problem> {
        self.service.get("/internal/jwks").await
    }
}
