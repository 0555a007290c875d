//! `PUT /api/v1/users/{id}/notifications/{notification}/read`

use std::sync::Arc;

use axum::extract::State;
use ids::{NotificationId, UserId};
use jiff::Timestamp;
use kernel::{Answer, Problem, Status};
use kernel_http::{Owner, Path, Write, problems::Changing};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{app::App, error::Error, store::notifications};

/// When it was first read.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ReadBody {
    notification_id: NotificationId,
    read_at: Timestamp,
}

/// Marks a notification as read. Reading it again changes nothing.
#[utoipa::path(put, path = "/api/v1/users/{id}/notifications/{notification}/read", tag = "ops",
    params(
        ("id" = UserId, Path, description = "The caller"),
        ("notification" = NotificationId, Path, description = "One of theirs")),
    responses((status = 200, body = ReadBody), Changing),
    security(("bearer" = [])))]
pub(crate) async fn read_notification(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Path(ids): Path<(UserId, NotificationId)>,
) -> Result<Answer<ReadBody>, Problem> {
    let (_, notification_id) = ids;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let read = notifications::read(&tx, owner.id(), notification_id, app.env.now()).await?;
    let read_at = read.ok_or(Error::NotificationNotFound)?;
    Ok(write.commit(tx, Status::Done, ReadBody { notification_id, read_at }).await?)
}
