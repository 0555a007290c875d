//! `PUT /api/v1/matching/rules`

use axum::extract::State;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Allowed, Json, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{permissions::EditRules, read_rules::RulesBody};
use crate::app::{Shared, change_rules};
use crate::domain::rule_set::MatchingRule;

/// A new set of rules.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EditedRules {
    /// The version this edit is based on.
    version: i64,
    /// All rules, in the order in which reasons are told.
    #[schema(min_items = 1, max_items = 50)]
    rules: Vec<MatchingRule>,
}

/// Puts a new set of rules into force, for the very next decision. Each rule is compiled and tried first; a mistake is
/// answered with its line and column.
#[utoipa::path(put, path = "/api/v1/matching/rules", tag = "trade", request_body = EditedRules,
    responses((status = 200, body = RulesBody), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn change_rules(
    operator: Allowed<EditRules>,
    State(app): State<Shared>,
    write: Write,
    Json(EditedRules { version, rules }): Json<EditedRules>,
) -> Result<Answer<RulesBody>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let version = change_rules::change(&app, &tx, version, rules, operator.id()).await?;
    Ok(write.commit(tx, Status::Done, version.into()).await?)
}
