//! The roles an account can have. A role is a bundle of permissions and says what a person is on this platform.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What an account is here. An account may have several roles.
///
/// Tokens carry these names, so a gateway must know a new role before auth grants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Records health data, orders services and goods.
    Consumer,
    /// Offers services and grabs orders.
    Practitioner,
    /// Sells goods.
    Merchant,
    /// Runs the platform from day to day.
    Operator,
    /// Everything an operator may do, and decides who has which role.
    Admin,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 5] =
        [Self::Consumer, Self::Practitioner, Self::Merchant, Self::Operator, Self::Admin];

    /// The name used in JSON, in tokens and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Consumer => "consumer",
            Self::Practitioner => "practitioner",
            Self::Merchant => "merchant",
            Self::Operator => "operator",
            Self::Admin => "admin",
        }
    }

    /// The role with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_json() {
        for role in Role::ALL {
            assert_eq!(serde_json::to_value(role).unwrap(), role.as_str());
            assert_eq!(Role::parse(role.as_str()), Some(role));
        }
        assert_eq!(Role::parse("emperor"), None);
    }
}
