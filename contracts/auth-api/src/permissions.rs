//! The fine-grained permissions, named `things:verb`, and which role holds which by default.
//!
//! A handler asks for one permission, never for a role. What an account may do is the union of its roles' permissions
//! and of those granted to it alone. The defaults below are what auth's store starts with.
//!
//! | permission | consumer | practitioner | merchant | operator | admin |
//! |---|---|---|---|---|---|
//! | `orders:grab`, `offers:manage` | | ● | | | |
//! | everything else but `users:grant_roles` | | | | ● | ● |
//! | `users:grant_roles` | | | | | ● |

use crate::Role;

/// Change the rules that decide which practitioner may grab which order.
pub const MATCHING_RULES_EDIT: &str = "matching_rules:edit";
/// Read settlement reports of everyone.
pub const SETTLEMENTS_READ: &str = "settlements:read";
/// Read the ledger.
pub const LEDGER_READ: &str = "ledger:read";
/// Run reconciliation, read its reports and close its tickets.
pub const RECONCILIATION_MANAGE: &str = "reconciliation:manage";
/// Send notifications.
pub const NOTIFICATIONS_SEND: &str = "notifications:send";
/// Read risk alerts and rules.
pub const RISK_READ: &str = "risk:read";
/// Decide on risk alerts.
pub const RISK_DECIDE: &str = "risk:decide";
/// Change risk rules.
pub const RISK_EDIT: &str = "risk:edit";
/// Read the audit log.
pub const AUDIT_READ: &str = "audit:read";
/// Read the inbox and the books of the sandbox providers.
pub const SANDBOX_READ: &str = "sandbox:read";
/// Find accounts and read their basics and sessions.
pub const USERS_READ: &str = "users:read";
/// Lock and unlock accounts.
pub const USERS_LOCK: &str = "users:lock";
/// Decide who has which role.
pub const USERS_GRANT_ROLES: &str = "users:grant_roles";
/// See and retry parked events, jobs and stuck sagas.
pub const WORK_OPERATE: &str = "work:operate";
/// See the grab hall and grab orders.
pub const ORDERS_GRAB: &str = "orders:grab";
/// Read every service order and end it on behalf of its people.
pub const ORDERS_MANAGE: &str = "orders:manage";
/// Check practitioners' certifications and grade them.
pub const PRACTITIONERS_VERIFY: &str = "practitioners:verify";
/// Change the catalogue of services.
pub const SERVICES_EDIT: &str = "services:edit";
/// Publish and change one's own service offers.
pub const OFFERS_MANAGE: &str = "offers:manage";
/// Hide activities from the stream.
pub const FEED_MODERATE: &str = "feed:moderate";

/// Every permission, sorted by name.
pub const ALL: [&str; 20] = [
    AUDIT_READ,
    FEED_MODERATE,
    LEDGER_READ,
    MATCHING_RULES_EDIT,
    NOTIFICATIONS_SEND,
    OFFERS_MANAGE,
    ORDERS_GRAB,
    ORDERS_MANAGE,
    PRACTITIONERS_VERIFY,
    RECONCILIATION_MANAGE,
    RISK_DECIDE,
    RISK_EDIT,
    RISK_READ,
    SANDBOX_READ,
    SERVICES_EDIT,
    SETTLEMENTS_READ,
    USERS_GRANT_ROLES,
    USERS_LOCK,
    USERS_READ,
    WORK_OPERATE,
];

/// Held by practitioners alone: those who run the platform do not compete in it.
const OF_PRACTITIONERS: [&str; 2] = [OFFERS_MANAGE, ORDERS_GRAB];

/// What a role may do by default, sorted by name.
pub fn of_role(role: Role) -> Vec<&'static str> {
    let operating = ALL.into_iter().filter(|permission| !OF_PRACTITIONERS.contains(permission));
    match role {
        Role::Consumer | Role::Merchant => Vec::new(),
        Role::Practitioner => OF_PRACTITIONERS.to_vec(),
        Role::Operator => operating.filter(|permission| *permission != USERS_GRANT_ROLES).collect(),
        Role::Admin => operating.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_unique_and_well_formed() {
        assert!(ALL.is_sorted_by(|a, b| a < b));
        for name in ALL {
            let (things, verb) = name.split_once(':').unwrap();
            let plain = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
            assert!(plain(things) && plain(verb), "{name}");
        }
    }

    #[test]
    fn every_permission_is_held_by_some_role_and_granting_by_admins_only() {
        for name in ALL {
            assert!(Role::ALL.into_iter().any(|role| of_role(role).contains(&name)), "{name}");
        }
        let granting = Role::ALL.into_iter().filter(|role| of_role(*role).contains(&USERS_GRANT_ROLES));
        assert_eq!(granting.collect::<Vec<_>>(), [Role::Admin]);
    }
}
