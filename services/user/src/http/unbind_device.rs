//! `DELETE /api/v1/users/{id}/device-bindings/{binding_id}`

use std::sync::Arc;

use axum::extract::State;
use ids::{DeviceBindingId, UserId};
use kernel::{Answer, Problem, Status};
use kernel_http::{Owner, Path, Write, problems::Changing};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::{App, bind_device};

/// A binding that ended.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct UnboundBody {
    binding_id: DeviceBindingId,
}

/// Ends a binding at once: nothing the device signs is accepted any more. What it delivered stays.
#[utoipa::path(delete, path = "/api/v1/users/{id}/device-bindings/{binding_id}", tag = "user",
    params(
        ("id" = UserId, Path, description = "The caller"),
        ("binding_id" = DeviceBindingId, Path, description = "The binding")),
    responses((status = 200, body = UnboundBody), Changing),
    security(("bearer" = [])))]
pub(crate) async fn unbind_device(
    owner: Owner,
    State(app): State<Arc<App>>,
    path: Path<(UserId, DeviceBindingId)>,
    write: Write,
) -> Result<Answer<UnboundBody>, Problem> {
    let Path((_, binding_id)) = path;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    bind_device::unbind(&app, &tx, owner.id(), binding_id).await?;
    Ok(write.commit(tx, Status::Done, UnboundBody { binding_id }).await?)
}
