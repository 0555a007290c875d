//! `PUT /api/v1/users/{id}/preferences`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, Owner, Write, problems::Changing};

use super::answers::PreferencesBody;
use crate::app::{App, save_preferences};

/// Replaces what a user decided about their stream. Acts at once, everywhere.
#[utoipa::path(put, path = "/api/v1/users/{id}/preferences", tag = "feed",
    params(("id" = UserId, Path, description = "The caller")),
    request_body = PreferencesBody,
    responses((status = 200, body = PreferencesBody), Changing),
    security(("bearer" = [])))]
pub(crate) async fn save_preferences(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Json(body): Json<PreferencesBody>,
) -> Result<Answer<PreferencesBody>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    save_preferences::save_preferences(&app, &tx, owner.id(), &(&body).into()).await?;
    Ok(write.commit(tx, Status::Done, body).await?)
}
