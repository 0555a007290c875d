//! `POST /api/v1/risk/rules/{id}/publication`

use std::sync::Arc;

use axum::extract::State;
use ids::RiskRuleId;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Allowed, Path, Write,
    problems::{Changing, Forbidden},
};

use super::{answers::RuleBody, permissions::EditRisk};
use crate::app::{App, publish_rule};

/// Puts a draft in force, in the place of the version that was. It decides from the next request on, without a restart.
#[utoipa::path(post, path = "/api/v1/risk/rules/{id}/publication", tag = "ops",
    params(("id" = RiskRuleId, Path, description = "The draft")),
    responses((status = 200, body = RuleBody), Changing, Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn publish_rule(
    caller: Allowed<EditRisk>,
    State(app): State<Arc<App>>,
    write: Write,
    Path(id): Path<RiskRuleId>,
) -> Result<Answer<RuleBody>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let rule = publish_rule::publish_rule(&app, &tx, id, caller.id()).await?;
    Ok(write.commit(tx, Status::Done, rule.into()).await?)
}
