//! The permissions that endpoints of this service ask for.

use auth_api::permissions::{USERS_GRANT_ROLES, USERS_LOCK, USERS_READ};
use kernel_http::Permission;

pub(super) struct ReadUsers;

impl Permission for ReadUsers {
    const NAME: &'static str = USERS_READ;
}

pub(super) struct LockUsers;

impl Permission for LockUsers {
    const NAME: &'static str = USERS_LOCK;
}

pub(super) struct GrantRoles;

impl Permission for GrantRoles {
    const NAME: &'static str = USERS_GRANT_ROLES;
}
