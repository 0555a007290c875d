//! `GET /users/{id}/sessions`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, OwnerOr, Query, problems::Reading};

use super::permissions::ReadUsers;
use crate::app::{
    App,
    accounts::{SessionView, sessions},
};

/// The sessions of an account that can still be used, newest first.
#[utoipa::path(get, path = "/api/v1/users/{id}/sessions", tag = "auth",
    params(("id" = UserId, Path, description = "The account"), PageQuery),
    responses((status = 200, body = Page<SessionView>), Reading), security(("bearer" = [])))]
pub(crate) async fn read_sessions(
    who: OwnerOr<ReadUsers>,
    State(app): State<Arc<App>>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<SessionView>>, Problem> {
    Ok(Json(sessions(&app, who.owner(), who.caller.session, &page).await?))
}
