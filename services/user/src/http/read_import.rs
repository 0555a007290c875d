//! `GET /api/v1/users/{id}/health-imports/{import_id}`

use std::sync::Arc;

use axum::extract::State;
use ids::{ImportId, UserId};
use kernel::Problem;
use kernel_http::{Json, Owner, Path, problems::Reading};

use super::answers::ImportBody;
use crate::app::{App, import_apple};

/// An import and how far it is.
#[utoipa::path(get, path = "/api/v1/users/{id}/health-imports/{import_id}", tag = "user",
    params(
        ("id" = UserId, Path, description = "The caller"),
        ("import_id" = ImportId, Path, description = "The import")),
    responses((status = 200, body = ImportBody), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_import(
    owner: Owner,
    State(app): State<Arc<App>>,
    path: Path<(UserId, ImportId)>,
) -> Result<Json<ImportBody>, Problem> {
    let Path((_, import)) = path;
    Ok(Json(import_apple::find(&app, owner.id(), import).await?.into()))
}
