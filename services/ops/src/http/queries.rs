//! Query parameters of the lists.

use ids::UserId;
use jiff::Timestamp;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::{
    alert::AlertState,
    rule::{RiskClass, RuleState},
};

/// Narrows the list of ratings.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct RatingsQuery {
    /// Just these, 1 to 100 ids separated by commas; the ranked list of all when absent.
    #[param(max_length = 3_100)]
    pub(super) practitioner_ids: Option<String>,
    /// Of the ranked list, only this level and above; 1 to 5.
    #[param(minimum = 1, maximum = 5)]
    pub(super) min_level: Option<u8>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    pub(super) cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    pub(super) limit: Option<u16>,
}

/// Narrows an inbox.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct InboxQuery {
    /// Only what has not been read.
    pub(super) unread: Option<bool>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    pub(super) cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    pub(super) limit: Option<u16>,
}

/// Narrows the list of alerts.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct AlertsQuery {
    /// Only alerts in this state.
    #[param(inline)]
    pub(super) state: Option<AlertState>,
    /// Only alerts of this class.
    #[param(inline)]
    pub(super) class: Option<RiskClass>,
    /// Only alerts about this user.
    pub(super) user_id: Option<UserId>,
    /// Only alerts at least this urgent; 1 to 5.
    #[param(minimum = 1, maximum = 5)]
    pub(super) min_severity: Option<u8>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    pub(super) cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    pub(super) limit: Option<u16>,
}

/// Narrows the list of rules.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct RulesQuery {
    /// Only versions in this state.
    #[param(inline)]
    pub(super) state: Option<RuleState>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    pub(super) cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    pub(super) limit: Option<u16>,
}

/// Narrows the audit log.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct AuditQuery {
    /// Only entries of this kind, for example `trade.order_created`.
    #[param(max_length = 80)]
    pub(super) kind: Option<String>,
    /// Only entries about this, for example an order's id.
    #[param(max_length = 200)]
    pub(super) subject: Option<String>,
    /// Only what happened from here on.
    pub(super) from: Option<Timestamp>,
    /// Only what happened before.
    pub(super) to: Option<Timestamp>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    pub(super) cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    pub(super) limit: Option<u16>,
}

/// Where verification begins.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct VerificationQuery {
    /// Number of an entry that an earlier verification found sound: `checked` of its answer. The beginning when absent.
    #[param(minimum = 1)]
    pub(super) after: Option<i64>,
}
