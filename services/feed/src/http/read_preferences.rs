//! `GET /api/v1/users/{id}/preferences`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{Json, Owner, problems::Reading};

use super::answers::PreferencesBody;
use crate::{app::App, store::preferences};

/// What a user decided about their stream; the defaults when they never did.
#[utoipa::path(get, path = "/api/v1/users/{id}/preferences", tag = "feed",
    params(("id" = UserId, Path, description = "The caller")),
    responses((status = 200, body = PreferencesBody), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_preferences(
    owner: Owner,
    State(app): State<Arc<App>>,
) -> Result<Json<PreferencesBody>, Problem> {
    let preferences = preferences::load(&app.db.read().await?, owner.id()).await?;
    Ok(Json(preferences.into()))
}
