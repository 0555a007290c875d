//! The events of an account's life. Key of all of them: the account.

use ids::UserId;
use jiff::Timestamp;
use kernel::{DataClass, EventType};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{LockReason, Role};

/// Somebody registered. Says who they are here, not what they are called or how to reach them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct UserRegistered {
    /// The account.
    pub user_id: UserId,
    /// What it is here from the start.
    pub roles: Vec<Role>,
    /// When.
    pub registered_at: Timestamp,
}

/// An account was locked. Its sessions have ended; what it had begun elsewhere should end too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct UserLocked {
    /// The account.
    pub user_id: UserId,
    /// Why.
    pub reason_code: LockReason,
}

/// An account may be used again. Its owner has to log in anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct UserUnlocked {
    /// The account.
    pub user_id: UserId,
}

impl EventType for UserRegistered {
    const TYPE: &'static str = "auth.user_registered";
    const VERSION: u16 = 1;
    const CLASS: DataClass = DataClass::Personal;

    fn key(&self) -> String {
        self.user_id.to_string()
    }
}

impl EventType for UserLocked {
    const TYPE: &'static str = "auth.user_locked";
    const VERSION: u16 = 1;
    const CLASS: DataClass = DataClass::Personal;

    fn key(&self) -> String {
        self.user_id.to_string()
    }
}

impl EventType for UserUnlocked {
    const TYPE: &'static str = "auth.user_unlocked";
    const VERSION: u16 = 1;
    const CLASS: DataClass = DataClass::Personal;

    fn key(&self) -> String {
        self.user_id.to_string()
    }
}
