//! `PUT /api/v1/risk/rules/{id}`

use std::sync::Arc;

use axum::extract::State;
use ids::RiskRuleId;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Allowed, Json, Path, Write,
    problems::{Changing, Forbidden},
};

use super::{answers::RuleBody, permissions::EditRisk};
use crate::{
    app::{App, edit_rule},
    domain::rule::RuleText,
};

/// Replaces what a draft says. What was published never changes: start a new version instead.
#[utoipa::path(put, path = "/api/v1/risk/rules/{id}", tag = "ops",
    params(("id" = RiskRuleId, Path, description = "The draft")),
    request_body = RuleText,
    responses((status = 200, body = RuleBody), Changing, Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn edit_rule(
    caller: Allowed<EditRisk>,
    State(app): State<Arc<App>>,
    write: Write,
    Path(id): Path<RiskRuleId>,
    Json(text): Json<RuleText>,
) -> Result<Answer<RuleBody>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let rule = edit_rule::edit_rule(&app, &tx, id, &text, caller.id()).await?;
    Ok(write.commit(tx, Status::Done, rule.into()).await?)
}
