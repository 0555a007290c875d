//! `GET /groups`

use std::sync::Arc;

use axum::extract::State;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{
    Allowed, Json, Query,
    problems::{Forbidden, Reading},
};

use super::permissions::ReadUsers;
use crate::app::{
    App,
    groups::{GroupView, list},
};

/// The groups, newest first.
#[utoipa::path(get, path = "/api/v1/groups", tag = "auth", params(PageQuery),
    responses((status = 200, body = Page<GroupView>), Reading, Forbidden), security(("bearer" = [])))]
pub(crate) async fn read_groups(
    _: Allowed<ReadUsers>,
    State(app): State<Arc<App>>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<GroupView>>, Problem> {
    Ok(Json(list(&app, &page).await?))
}
