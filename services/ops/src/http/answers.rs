//! Bodies that several endpoints share.

use ids::{OrderId, RiskAlertId, RiskRuleId, UserId};
use jiff::{Timestamp, civil::Time};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    domain::{
        about::{About, AboutKind, Flaw},
        alert::{AlertState, Consequence},
        quiet::QuietHours,
        rule::{RiskClass, RuleState, RuleText, RuleVersion},
    },
    store::alerts::Alert,
};

/// A suspicion.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AlertBody {
    alert_id: RiskAlertId,
    order_id: OrderId,
    user_id: UserId,
    class: RiskClass,
    /// 1 (low) to 5.
    severity: u8,
    /// Codes of the rules that decided, strictest first.
    reasons: Vec<String>,
    state: AlertState,
    /// Whether the account was locked because of it.
    locked: bool,
    pub(super) opened_at: Timestamp,
    /// When it was last decided about.
    #[serde(skip_serializing_if = "Option::is_none")]
    decided_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decided_by: Option<UserId>,
    /// What a person has to do next, if anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    follow_up: Option<FollowUp>,
}

/// What a ruling leaves to a person.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FollowUp {
    /// The suspicion that locked the account was wrong: unlock it in auth.
    UnlockAccount,
}

impl AlertBody {
    /// An alert after a ruling.
    pub(super) fn ruled(alert: Alert, consequence: Consequence) -> Self {
        let follow_up = (consequence == Consequence::Unlock).then_some(FollowUp::UnlockAccount);
        Self { follow_up, ..Self::from(alert) }
    }

    pub(super) fn id(&self) -> RiskAlertId {
        self.alert_id
    }
}

impl From<Alert> for AlertBody {
    fn from(alert: Alert) -> Self {
        let Alert {
            id,
            order,
            user,
            class,
            severity,
            reasons,
            state,
            locked,
            opened_at,
            decided_at,
            decided_by,
        } = alert;
        Self {
            alert_id: id,
            order_id: order,
            user_id: user,
            class,
            severity,
            reasons,
            state,
            locked,
            opened_at,
            decided_at,
            decided_by,
            follow_up: None,
        }
    }
}

/// One version of a rule.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RuleBody {
    rule_id: RiskRuleId,
    /// The name shared by all versions.
    pub(super) code: String,
    pub(super) version: i32,
    state: RuleState,
    /// What it says.
    rule: RuleText,
}

impl From<RuleVersion> for RuleBody {
    fn from(RuleVersion { id, code, version, state, text }: RuleVersion) -> Self {
        Self { rule_id: id, code, version, state, rule: text }
    }
}

/// What a notification is about.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NotificationAbout)]
pub(crate) struct AboutBody {
    kind: AboutKind,
    /// An id of that kind; of a rating, the order's.
    #[schema(max_length = 64, example = "ord_01h455vb4pex5vsknk084sn02q")]
    id: String,
    /// The order it belongs to, if it belongs to one: payments, refunds and settlements do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    order_id: Option<OrderId>,
}

impl From<About> for AboutBody {
    fn from(about: About) -> Self {
        Self { kind: about.kind, id: about.text(), order_id: about.order }
    }
}

impl TryFrom<AboutBody> for About {
    type Error = Flaw;

    fn try_from(AboutBody { kind, id, order_id }: AboutBody) -> Result<Self, Flaw> {
        Self::named(kind, &id, order_id)
    }
}

/// When a user does not want to be disturbed.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NotificationPreferences {
    /// Daily; none when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) quiet_hours: Option<QuietHoursBody>,
}

/// A daily span; it may run over midnight.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuietHoursBody {
    /// Local time.
    #[schema(value_type = String, example = "22:00:00")]
    pub(super) from: Time,
    /// Local time, exclusive.
    #[schema(value_type = String, example = "07:00:00")]
    pub(super) to: Time,
    /// IANA name.
    #[schema(example = "Asia/Shanghai", max_length = 64)]
    pub(super) zone: String,
}

impl From<&QuietHours> for QuietHoursBody {
    fn from(QuietHours { from, to, zone }: &QuietHours) -> Self {
        Self { from: *from, to: *to, zone: zone.iana_name().unwrap_or("UTC").to_owned() }
    }
}
