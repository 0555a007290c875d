//! `POST /api/v1/matching/rules/try`

use axum::extract::State;
use ids::{OrderId, UserId};
use kernel::Problem;
use kernel_http::{
    Allowed, Json,
    problems::{Changing, Forbidden},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::permissions::EditRules;
use crate::app::{Shared, try_rules};
use crate::domain::{eligibility::Reason, rule_set::MatchingRule};

/// Whom to judge, and by what.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Trial {
    order_id: OrderId,
    practitioner_id: UserId,
    /// Proposed rules; those in force when absent.
    #[serde(default)]
    #[schema(max_items = 50)]
    rules: Option<Vec<MatchingRule>>,
}

/// What the rules say.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TrialResult {
    eligible: bool,
    reasons: Vec<Reason>,
}

/// A dry run of matching rules on one order and one practitioner. Changes nothing.
#[utoipa::path(post, path = "/api/v1/matching/rules/try", tag = "trade", request_body = Trial,
    responses((status = 200, body = TrialResult), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn try_rules(
    _: Allowed<EditRules>,
    State(app): State<Shared>,
    Json(Trial { order_id, practitioner_id, rules }): Json<Trial>,
) -> Result<Json<TrialResult>, Problem> {
    let reasons = try_rules::try_rules(&app, order_id, practitioner_id, rules).await?;
    Ok(Json(TrialResult { eligible: reasons.is_empty(), reasons }))
}
