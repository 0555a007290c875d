//! Whether a person agreed to a purpose for a class of data.

use ids::{ConsentId, UserId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Purpose, RecordClass};

/// Where a person stands on one purpose and class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Agreed, and still does.
    Granted,
    /// Said no, or took a yes back.
    Withdrawn,
    /// Agreed until a day that has passed.
    Expired,
    /// Was never asked. Not a yes.
    NeverAsked,
}

impl Standing {
    /// Whether data may be used.
    pub const fn allows(self) -> bool {
        matches!(self, Self::Granted)
    }
}

/// The answer to "may this person's data be used for that?", valid at the moment it was given and not cached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ConsentDecision {
    /// Whose data.
    pub user_id: UserId,
    /// For what.
    pub purpose: Purpose,
    /// Which data.
    pub class: RecordClass,
    /// Whether it may be used.
    pub granted: bool,
    /// Why, or why not.
    pub standing: Standing,
    /// The receipt that says so; none when the person was never asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt_id: Option<ConsentId>,
    /// When a grant ends by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
}
