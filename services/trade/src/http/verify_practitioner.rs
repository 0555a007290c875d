//! `PUT /api/v1/practitioners/{id}/verification`

use axum::extract::State;
use ids::UserId;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Allowed, Json, Path, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{permissions::Verify, profile_body::ProfileBody};
use crate::app::{Shared, keep_profile};

/// What the platform has found.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Verification {
    /// The level from now on; stays when absent.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 5)]
    level: Option<i16>,
    /// The kinds of claimed certifications that were checked and are genuine; the others count as unchecked.
    #[schema(example = json!(["massage_therapist"]))]
    verified: Vec<String>,
}

/// States which of a practitioner's certifications were checked, and grades them.
#[utoipa::path(put, path = "/api/v1/practitioners/{id}/verification", tag = "trade", request_body = Verification,
    params(("id" = UserId, Path, description = "The practitioner")),
    responses((status = 200, body = ProfileBody), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn verify_practitioner(
    operator: Allowed<Verify>,
    State(app): State<Shared>,
    Path(id): Path<UserId>,
    write: Write,
    Json(Verification { level, verified }): Json<Verification>,
) -> Result<Answer<ProfileBody>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let profile = keep_profile::verify(&app, &tx, id, level, (&verified, operator.id())).await?;
    Ok(write.commit(tx, Status::Done, profile.into()).await?)
}
