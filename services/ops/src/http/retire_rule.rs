//! `DELETE /api/v1/risk/rules/{id}`

use std::sync::Arc;

use axum::extract::State;
use ids::RiskRuleId;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Allowed, Path, Write,
    problems::{Changing, Forbidden},
};

use super::{answers::RuleBody, permissions::EditRisk};
use crate::app::{App, retire_rule};

/// Takes a version out of force, or drops a draft.
#[utoipa::path(delete, path = "/api/v1/risk/rules/{id}", tag = "ops",
    params(("id" = RiskRuleId, Path, description = "The version")),
    responses((status = 200, body = RuleBody), Changing, Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn retire_rule(
    caller: Allowed<EditRisk>,
    State(app): State<Arc<App>>,
    write: Write,
    Path(id): Path<RiskRuleId>,
) -> Result<Answer<RuleBody>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let rule = retire_rule::retire_rule(&app, &tx, id, caller.id()).await?;
    Ok(write.commit(tx, Status::Done, rule.into()).await?)
}
