//! `PUT /api/v1/users/{id}/notification-preferences`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, Owner, Write, problems::Changing};

use super::answers::NotificationPreferences;
use crate::app::{App, save_quiet_hours};

/// Sets when a user does not want to be disturbed. The inbox still fills at once; only what disturbs waits, and what is
/// urgent does not.
#[utoipa::path(put, path = "/api/v1/users/{id}/notification-preferences", tag = "ops",
    params(("id" = UserId, Path, description = "The caller")),
    request_body = NotificationPreferences,
    responses((status = 200, body = NotificationPreferences), Changing),
    security(("bearer" = [])))]
pub(crate) async fn save_quiet_hours(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Json(body): Json<NotificationPreferences>,
) -> Result<Answer<NotificationPreferences>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let wanted = body.quiet_hours.as_ref().map(|hours| (hours.from, hours.to, hours.zone.as_str()));
    save_quiet_hours::save_quiet_hours(&app, &tx, owner.id(), wanted).await?;
    Ok(write.commit(tx, Status::Done, body).await?)
}
