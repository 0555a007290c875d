//! `GET /api/v1/services/{id}`

use axum::extract::State;
use ids::ServiceId;
use kernel::Problem;
use kernel_http::{Json, Path, Public};

use super::service_body::ServiceBody;
use crate::app::Shared;
use crate::error::Error;
use crate::store::catalogue;

/// One service of the catalogue. One that has left it is still shown, for orders name it; `active` says so.
#[utoipa::path(get, path = "/api/v1/services/{id}", tag = "trade",
    params(("id" = ServiceId, Path, description = "The service")),
    responses((status = 200, body = ServiceBody),
        (status = 404, body = kernel::problem::Body, content_type = "application/problem+json")))]
pub(crate) async fn read_service(
    _: Public,
    State(app): State<Shared>,
    Path(id): Path<ServiceId>,
) -> Result<Json<ServiceBody>, Problem> {
    let service = catalogue::load(&app.db.read().await?, id).await?;
    Ok(Json(service.ok_or(Error::ServiceNotFound)?.into()))
}
