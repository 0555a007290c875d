//! `POST /api/v1/risk/rules/try`

use std::sync::Arc;

use axum::extract::State;
use ids::OrderId;
use kernel::Problem;
use kernel_http::{
    Allowed, Json,
    problems::{Changing, Forbidden},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::permissions::EditRisk;
use crate::{
    app::{App, try_rule},
    domain::{replay::Replay, rule::RuleText},
};

/// What to try on which past.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TryRequest {
    rule: RuleText,
    /// Days of past decisions, 1 to 90.
    #[schema(minimum = 1, maximum = 90)]
    days: u16,
}

/// What the rule would have done.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TrialBody {
    /// Past decisions looked at, newest first; at most 20,000.
    evaluated: u32,
    /// Those for which it fires.
    fired: u32,
    /// Those it cannot be evaluated for; in force, each would be a review.
    failed: u32,
    /// Those it would have treated more strictly than they were.
    stricter: u32,
    /// Fired where a person had confirmed the suspicion.
    confirmed: u32,
    /// Fired where a person had dismissed it.
    dismissed: u32,
    /// `confirmed` among those a person had judged; absent when none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    precision: Option<f64>,
    /// Some orders it fires for.
    samples: Vec<OrderId>,
}

/// Tries a rule on what is stored of past decisions. Touches nobody and stores nothing.
#[utoipa::path(post, path = "/api/v1/risk/rules/try", tag = "ops",
    request_body = TryRequest,
    responses((status = 200, body = TrialBody), Changing, Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn try_rule(
    _: Allowed<EditRisk>,
    State(app): State<Arc<App>>,
    Json(request): Json<TryRequest>,
) -> Result<Json<TrialBody>, Problem> {
    let TryRequest { rule, days } = request;
    let replay = try_rule::try_rule(&app, &rule, days).await?;
    let precision = replay.precision();
    let Replay { evaluated, fired, failed, stricter, confirmed, dismissed, samples } = replay;
    Ok(Json(TrialBody { evaluated, fired, failed, stricter, confirmed, dismissed, precision, samples }))
}
