//! Where an account or a session stands. Neither holds a name, phone number or address.

use ids::UserId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Role;

/// Whether an account may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AccountStatus {
    /// In use.
    Active,
    /// Locked by an operator or by a verdict of the risk rules.
    Locked,
}

impl AccountStatus {
    /// The name used in JSON and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Locked => "locked",
        }
    }

    /// The status with this name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Active, Self::Locked].into_iter().find(|status| status.as_str() == name)
    }
}

/// An account, as other services may see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct UserStanding {
    /// The account.
    pub user_id: UserId,
    /// Whether it may be used.
    pub status: AccountStatus,
    /// What it is here, its groups' roles included.
    pub roles: Vec<Role>,
    /// Whether its owner has proven to hold its phone number.
    pub phone_verified: bool,
    /// When it was registered.
    pub registered_at: Timestamp,
}

impl UserStanding {
    /// Whether the account may be used.
    pub fn is_active(&self) -> bool {
        self.status == AccountStatus::Active
    }

    /// Whether the account has this role.
    pub fn has_role(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

/// A session at this moment: what a token that names it is still worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionStanding {
    /// Whose session it is.
    pub user_id: UserId,
    /// False once it was logged out, revoked or expired, and while its account is locked.
    pub active: bool,
    /// The account's roles now; a token's may be a few minutes old.
    pub roles: Vec<Role>,
    /// Everything the account may do now, sorted by name: see [`permissions`](crate::permissions).
    pub permissions: Vec<String>,
}
