//! `GET /api/v1/practitioners/{id}`

use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{Json, Path, Public};

use super::profile_body::ProfileBody;
use crate::app::Shared;
use crate::error::Error;
use crate::store::practitioners;

/// A practitioner's public profile.
#[utoipa::path(get, path = "/api/v1/practitioners/{id}", tag = "trade",
    params(("id" = UserId, Path, description = "The practitioner")),
    responses((status = 200, body = ProfileBody),
        (status = 404, body = kernel::problem::Body, content_type = "application/problem+json")))]
pub(crate) async fn read_profile(
    _: Public,
    State(app): State<Shared>,
    Path(id): Path<UserId>,
) -> Result<Json<ProfileBody>, Problem> {
    let profile = practitioners::profile(&app.db.read().await?, id).await?;
    Ok(Json(profile.ok_or(Error::PractitionerNotFound)?.into()))
}
