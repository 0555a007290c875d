//! Locking an account: nobody can log in to it, its sessions end, and others learn of it by an event.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Why an account was locked. Published, so it says no more than others need to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LockReason {
    /// A verdict of fraud.
    Fraud,
    /// Somebody else seems to use the account.
    Compromised,
    /// The rules of the platform were broken.
    Abuse,
    /// The owner asked for it.
    OwnerRequest,
    /// An authority demands it.
    Legal,
}

impl LockReason {
    /// Every reason.
    pub const ALL: [Self; 5] = [Self::Fraud, Self::Compromised, Self::Abuse, Self::OwnerRequest, Self::Legal];

    /// The name used in JSON and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fraud => "fraud",
            Self::Compromised => "compromised",
            Self::Abuse => "abuse",
            Self::OwnerRequest => "owner_request",
            Self::Legal => "legal",
        }
    }

    /// The reason with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == name)
    }
}

/// Asks auth to lock an account. Locking a locked account changes nothing, so a repeat is safe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LockRequest {
    /// Why.
    pub reason: LockReason,
    /// Who or what decided, for the record: `risk_alert:alr_…`, for example. 1 to 200 characters.
    #[schema(min_length = 1, max_length = 200)]
    pub by: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_json() {
        for reason in LockReason::ALL {
            assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
            assert_eq!(LockReason::parse(reason.as_str()), Some(reason));
        }
    }
}
