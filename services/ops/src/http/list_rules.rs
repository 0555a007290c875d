//! `GET /api/v1/risk/rules`

use std::sync::Arc;

use axum::extract::State;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query, problems::Forbidden};

use super::{answers::RuleBody, permissions::ReadRisk, queries::RulesQuery};
use crate::{app::App, domain::risk::is_name, store::rules};

/// Versions of rules, by code and number.
#[utoipa::path(get, path = "/api/v1/risk/rules", tag = "ops",
    params(RulesQuery),
    responses((status = 200, body = Page<RuleBody>), Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn list_rules(
    _: Allowed<ReadRisk>,
    State(app): State<Arc<App>>,
    Query(query): Query<RulesQuery>,
) -> Result<Json<Page<RuleBody>>, Problem> {
    let RulesQuery { state, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let (limit, behind) = (page.limit()?, page.position::<(String, i32)>()?);
    if behind.as_ref().is_some_and(|(code, _)| !is_name(code)) {
        return Err(Problem::invalid("page.cursor", "the cursor does not belong to this list")
            .field("cursor", "leave it out to start from the beginning"));
    }
    let rules = rules::list(&app.db.read().await?, state, behind, limit + 1).await?;
    let rules = rules.into_iter().map(RuleBody::from).collect();
    Ok(Json(Page::of(rules, limit, |last: &RuleBody| (last.code.clone(), last.version))))
}
