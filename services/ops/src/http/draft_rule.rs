//! `POST /api/v1/risk/rules`

use std::sync::Arc;

use axum::extract::State;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Allowed, Json, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{answers::RuleBody, permissions::EditRisk};
use crate::{
    app::{App, draft_rule},
    domain::rule::RuleText,
};

/// A new version of a rule.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DraftRequest {
    /// The name shared by all versions: `snake_case`, 1 to 40 letters.
    #[schema(pattern = "^[a-z][a-z0-9_]{0,39}$")]
    code: String,
    /// What it says.
    rule: RuleText,
}

/// Drafts the next version of a rule, or the first. It decides nothing until it is published.
#[utoipa::path(post, path = "/api/v1/risk/rules", tag = "ops",
    request_body = DraftRequest,
    responses((status = 201, body = RuleBody), Changing, Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn draft_rule(
    caller: Allowed<EditRisk>,
    State(app): State<Arc<App>>,
    write: Write,
    Json(request): Json<DraftRequest>,
) -> Result<Answer<RuleBody>, Problem> {
    let DraftRequest { code, rule } = request;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let drafted = draft_rule::draft_rule(&app, &tx, &code, &rule, caller.id()).await?;
    Ok(write.commit(tx, Status::Created, drafted.into()).await?)
}
