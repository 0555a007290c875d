//! `GET /api/v1/users/{id}/health-imports`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Owner, Query, problems::Reading};

use super::answers::ImportBody;
use crate::app::App;
use crate::store::imports;

/// The caller's imports, newest first, those under way included.
#[utoipa::path(get, path = "/api/v1/users/{id}/health-imports", tag = "user",
    params(("id" = UserId, Path, description = "The caller"), PageQuery),
    responses((status = 200, body = Page<ImportBody>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_imports(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<ImportBody>>, Problem> {
    let (before, limit) = (page.position()?, page.limit()?);
    let found = imports::list(&app.db.read().await?, owner.id(), before, limit + 1).await?;
    let items = found.into_iter().map(ImportBody::from).collect();
    Ok(Json(Page::of(items, limit, |import: &ImportBody| import.import_id)))
}
