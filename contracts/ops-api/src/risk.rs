//! Risk decisions: asked before something is accepted, answered in one round trip.

use std::collections::BTreeMap;

use ids::{OrderId, RiskAlertId, UserId};
use kernel::Money;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

/// What kind of thing is being decided on; each has its own rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RiskSubject {
    /// A service order about to be created.
    Order,
}

/// Asks whether one order may go ahead.
///
/// Repeating a request with the same `order_id` returns the first decision, so a saga step may be retried freely.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideRequest {
    /// Which rules apply.
    pub subject: RiskSubject,
    /// The order decided on; also the idempotency key.
    pub order_id: OrderId,
    /// The buyer.
    pub user_id: UserId,
    /// What the buyer is about to pay.
    pub amount: Money,
    /// Further facts the rules may read as `facts.<name>`: at most 32 scalars with `snake_case` names, for example
    /// `service_code`, `lead_minutes`, `distance_meters`, `ip_country`. Never a health value.
    #[serde(default)]
    pub facts: BTreeMap<String, Value>,
}

/// How a decision came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Go ahead.
    Allow,
    /// Go ahead, a person looks at it afterwards.
    Review,
    /// Stop, and compensate what was done so far.
    Deny,
}

/// The answer to a [`DecideRequest`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Decision {
    /// What to do.
    pub verdict: Verdict,
    /// The alert raised, when a rule asked for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alert_id: Option<RiskAlertId>,
    /// Codes of the rules that fired, strictest first; for operators, not for the buyer.
    pub reasons: Vec<String>,
    /// Whether the buyer's account is being locked because of this decision.
    pub locked: bool,
}
