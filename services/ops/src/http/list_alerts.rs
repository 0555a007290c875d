//! `GET /api/v1/risk/alerts`

use std::sync::Arc;

use axum::extract::State;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query, problems::Forbidden};

use super::{answers::AlertBody, permissions::ReadRisk, queries::AlertsQuery};
use crate::{
    app::App,
    store::alerts::{self, Filter},
};

/// Suspicions, newest first.
#[utoipa::path(get, path = "/api/v1/risk/alerts", tag = "ops",
    params(AlertsQuery),
    responses((status = 200, body = Page<AlertBody>), Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn list_alerts(
    _: Allowed<ReadRisk>,
    State(app): State<Arc<App>>,
    Query(query): Query<AlertsQuery>,
) -> Result<Json<Page<AlertBody>>, Problem> {
    let AlertsQuery { state, class, user_id, min_severity, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let (limit, behind) = (page.limit()?, page.position()?);
    let filter = Filter { state, class, user: user_id, min_severity: min_severity.unwrap_or(1) };
    let alerts = alerts::list(&app.db.read().await?, &filter, behind, limit + 1).await?;
    let alerts = alerts.into_iter().map(AlertBody::from).collect();
    Ok(Json(Page::of(alerts, limit, |last: &AlertBody| (last.opened_at, last.id()))))
}
