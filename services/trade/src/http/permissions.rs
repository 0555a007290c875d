//! The permissions this service asks for.

use auth_api::permissions;
use kernel::Problem;
use kernel_call::identity::UserIdentity;
use kernel_http::Permission;

macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident = $permission:expr;)*) => {
        $(
            $(#[$doc])*
            pub(super) struct $name;

            impl Permission for $name {
                const NAME: &'static str = $permission;
            }
        )*
    };
}

permissions! {
    /// Watch the hall and grab orders.
    Grab = permissions::ORDERS_GRAB;
    /// Read everybody's orders.
    ManageOrders = permissions::ORDERS_MANAGE;
    /// Publish offers and a practitioner's profile.
    Offer = permissions::OFFERS_MANAGE;
    /// Change the catalogue.
    EditServices = permissions::SERVICES_EDIT;
    /// Check and grade practitioners.
    Verify = permissions::PRACTITIONERS_VERIFY;
    /// Change the matching rules.
    EditRules = permissions::MATCHING_RULES_EDIT;
}

/// Whether this person may act on orders for the platform.
pub(super) fn manages_orders(person: &UserIdentity) -> bool {
    person.may(permissions::ORDERS_MANAGE)
}

/// Refuses the owner of a resource who lacks the permission to have one.
pub(super) fn require<P: Permission>(person: &UserIdentity) -> Result<(), Problem> {
    if person.may(P::NAME) {
        return Ok(());
    }
    Err(Problem::forbidden("access.permission", "your account lacks the permission for this")
        .with("permission", P::NAME))
}
