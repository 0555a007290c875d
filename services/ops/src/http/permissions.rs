//! The permissions that endpoints ask for.

use auth_api::permissions;
use kernel_http::Permission;

/// Send notifications.
pub(crate) struct SendNotifications;
/// Read risk alerts and rules.
pub(crate) struct ReadRisk;
/// Decide on risk alerts.
pub(crate) struct DecideRisk;
/// Change risk rules.
pub(crate) struct EditRisk;
/// Read the audit log.
pub(crate) struct ReadAudit;

impl Permission for SendNotifications {
    const NAME: &'static str = permissions::NOTIFICATIONS_SEND;
}
impl Permission for ReadRisk {
    const NAME: &'static str = permissions::RISK_READ;
}
impl Permission for DecideRisk {
    const NAME: &'static str = permissions::RISK_DECIDE;
}
impl Permission for EditRisk {
    const NAME: &'static str = permissions::RISK_EDIT;
}
impl Permission for ReadAudit {
    const NAME: &'static str = permissions::AUDIT_READ;
}
