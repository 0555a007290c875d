//! `POST /api/v1/users/{id}/health-imports/fhir`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, Owner, Write, problems::Changing};
use serde::Serialize;
use utoipa::ToSchema;

use super::answers::RecordedBody;
use crate::app::{App, import_fhir};
use crate::domain::fhir::Skipped;
use crate::domain::fhir::resource::Bundle;

/// Bytes a bundle may have.
pub(super) const BUNDLE_BYTES: usize = 16 * 1024 * 1024;

/// What became of a bundle.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BundleImported {
    #[serde(flatten)]
    recorded: RecordedBody,
    /// Entries that were read over.
    skipped: Vec<SkippedBody>,
}

/// An entry that was read over.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SkippedBody {
    /// JSON pointer into the bundle.
    pointer: String,
    reason: String,
}

impl From<Skipped> for SkippedBody {
    fn from(Skipped { pointer, reason }: Skipped) -> Self {
        Self { pointer, reason }
    }
}

/// Imports the observations of a FHIR R4 bundle: all of those meant for this record, or none. Entries of other types
/// and codes are read over and listed.
#[utoipa::path(post, path = "/api/v1/users/{id}/health-imports/fhir", tag = "user",
    params(("id" = UserId, Path, description = "The caller")),
    request_body(content((Bundle = "application/fhir+json"), (Bundle = "application/json"))),
    responses((status = 201, body = BundleImported, description = "Imported"), Changing),
    security(("bearer" = [])))]
pub(crate) async fn import_fhir(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Json(bundle): Json<Bundle>,
) -> Result<Answer<BundleImported>, Problem> {
    let checked = import_fhir::check(&app, &bundle)?;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let (recorded, skipped) = import_fhir::import(&app, &tx, owner.id(), checked).await?;
    let body = BundleImported {
        recorded: recorded.into(),
        skipped: skipped.into_iter().map(SkippedBody::from).collect(),
    };
    let answer = write.commit(tx, Status::Created, body).await?;
    app.work.wake();
    Ok(answer)
}
