//! `GET /api/v1/matching/rules`

use axum::extract::State;
use jiff::Timestamp;
use kernel::Problem;
use kernel_http::{Allowed, Json};
use serde::Serialize;
use utoipa::ToSchema;

use super::{permissions::EditRules, problems::Reading};
use crate::app::Shared;
use crate::domain::rule_set::MatchingRule;
use crate::store::rules::{self, Version};

/// The matching rules in force.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RulesBody {
    /// Give this back with an edit.
    version: i64,
    edited_at: Timestamp,
    rules: Vec<MatchingRule>,
}

impl From<Version> for RulesBody {
    fn from(version: Version) -> Self {
        let Version { number, edited_at, rules } = version;
        Self { version: number, edited_at, rules }
    }
}

/// The rules that decide who may take an order. A practitioner may when every enabled one is true.
#[utoipa::path(get, path = "/api/v1/matching/rules", tag = "trade",
    responses((status = 200, body = RulesBody), Reading), security(("bearer" = [])))]
pub(crate) async fn read_rules(
    _: Allowed<EditRules>,
    State(app): State<Shared>,
) -> Result<Json<RulesBody>, Problem> {
    Ok(Json(rules::current(&app.db.read().await?).await?.into()))
}
