//! `GET /api/v1/users/{id}/notification-preferences`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{Json, Owner, problems::Reading};

use super::answers::NotificationPreferences;
use crate::{app::App, store::quiet};

/// When a user does not want to be disturbed.
#[utoipa::path(get, path = "/api/v1/users/{id}/notification-preferences", tag = "ops",
    params(("id" = UserId, Path, description = "The caller")),
    responses((status = 200, body = NotificationPreferences), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_quiet_hours(
    owner: Owner,
    State(app): State<Arc<App>>,
) -> Result<Json<NotificationPreferences>, Problem> {
    let user: UserId = owner.id();
    let hours = quiet::of_users(&app.db.read().await?, &[user]).await?;
    Ok(Json(NotificationPreferences { quiet_hours: hours.get(&user).map(Into::into) }))
}
