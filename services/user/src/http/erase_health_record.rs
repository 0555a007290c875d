//! `DELETE /api/v1/users/{id}/health-record`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, Owner, Write, problems::Changing};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::app::{App, erase_record};
use crate::error::Error;

/// What has to be written to erase a record.
const PHRASE: &str = "erase my health record";

/// The explicit wish.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EraseRequest {
    /// The words `erase my health record`.
    #[schema(example = "erase my health record", max_length = 64)]
    confirm: String,
}

/// What was erased.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ErasedBody {
    /// False when there was no record.
    erased: bool,
}

/// Erases the health record for good: the key that sealed it is destroyed, so it becomes unreadable at once, in backups,
/// too. Goals, devices and consents go with it; the access ledger stays. A record begun later is a new one.
#[utoipa::path(delete, path = "/api/v1/users/{id}/health-record", tag = "user",
    params(("id" = UserId, Path, description = "The caller")),
    request_body = EraseRequest,
    responses((status = 200, body = ErasedBody), Changing),
    security(("bearer" = [])))]
pub(crate) async fn erase_health_record(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Json(request): Json<EraseRequest>,
) -> Result<Answer<ErasedBody>, Problem> {
    if request.confirm != PHRASE {
        return Err(Error::flaw("/confirm", format!("must be the words `{PHRASE}`")).into());
    }
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let erased = erase_record::erase(&app, &tx, owner.id()).await?;
    let answer = write.commit(tx, Status::Done, ErasedBody { erased }).await?;
    app.work.wake();
    Ok(answer)
}
