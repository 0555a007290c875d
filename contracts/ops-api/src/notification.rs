//! Notifications asked for by other services.

use std::collections::BTreeMap;

use ids::{NotificationId, UserId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Tells one user something, in words that live in a template.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NotifyRequest {
    /// Who is told.
    pub user_id: UserId,
    /// Code of a published template, for example `order_assigned`.
    pub template: String,
    /// Values for the template's placeholders. Each placeholder needs one; none may carry a health value.
    #[serde(default)]
    pub params: BTreeMap<String, String>,
    /// The caller's idempotency key: the same user and key are told once.
    pub key: String,
}

/// The notification that was stored, now or by an earlier request with the same key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NotificationReceipt {
    /// Id of the notification in the user's inbox.
    pub notification_id: NotificationId,
    /// False when an earlier request with this key had stored it already.
    pub created: bool,
}
