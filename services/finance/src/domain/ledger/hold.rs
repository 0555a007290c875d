//! Holds: parts of a balance reserved for one purpose, then captured (in parts if need be) or released.

use ids::HoldId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::ledger::Account;

/// A reservation on one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    pub id: HoldId,
    pub account: Account,
    /// What was reserved at first, in minor units.
    pub amount: i64,
    /// What is still reserved.
    pub remaining: i64,
    pub status: HoldStatus,
    /// When the sweeper may release what is left; never when absent.
    pub expires_at: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoldStatus {
    Open,
    /// Captured to the last unit.
    Captured,
    /// What was left went back to the account.
    Released,
}

/// What a posting does to a hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum HoldAction {
    Reserve {
        hold: HoldId,
        account: Account,
        amount: i64,
        expires_at: Option<Timestamp>,
    },
    /// Frees `amount` for the debit legs of the same posting.
    Capture {
        hold: HoldId,
        amount: i64,
    },
    /// Frees all that is left.
    Release {
        hold: HoldId,
    },
}

impl HoldStatus {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Captured => "captured",
            Self::Released => "released",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        [Self::Open, Self::Captured, Self::Released].into_iter().find(|status| status.name() == name)
    }
}

impl HoldAction {
    /// The hold it acts on.
    pub const fn hold(&self) -> HoldId {
        match self {
            Self::Reserve { hold, .. } | Self::Capture { hold, .. } | Self::Release { hold } => *hold,
        }
    }
}
