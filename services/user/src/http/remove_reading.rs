//! `DELETE /api/v1/users/{id}/health-data/{record_id}`

use std::sync::Arc;

use axum::extract::State;
use ids::{HealthRecordId, UserId};
use kernel::{Answer, Problem, Status};
use kernel_http::{Owner, Path, Write, problems::Changing};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::{App, remove_reading};

/// A reading that is gone.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RemovedReadingBody {
    record_id: HealthRecordId,
}

/// Removes one reading for good: its value is destroyed and no longer counts anywhere, and assessments made from it go with
/// it. The access ledger says that one was removed. What was typed in can be typed in again for the same moment; a device,
/// application or file that sends the same reading again is told that it is known, and it stays removed. Services received are
/// not readings and stay.
#[utoipa::path(delete, path = "/api/v1/users/{id}/health-data/{record_id}", tag = "user",
    params(
        ("id" = UserId, Path, description = "The caller"),
        ("record_id" = HealthRecordId, Path, description = "The reading")),
    responses((status = 200, body = RemovedReadingBody), Changing),
    security(("bearer" = [])))]
pub(crate) async fn remove_reading(
    owner: Owner,
    State(app): State<Arc<App>>,
    path: Path<(UserId, HealthRecordId)>,
    write: Write,
) -> Result<Answer<RemovedReadingBody>, Problem> {
    let Path((_, record_id)) = path;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    remove_reading::remove(&app, &tx, owner.id(), record_id).await?;
    let answer = write.commit(tx, Status::Done, RemovedReadingBody { record_id }).await?;
    app.work.wake();
    Ok(answer)
}
