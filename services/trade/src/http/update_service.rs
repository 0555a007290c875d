//! `PUT /api/v1/services/{id}`

use axum::extract::State;
use ids::ServiceId;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Allowed, Json, Path, Write,
    problems::{Changing, Forbidden},
};

use super::{
    permissions::EditServices,
    service_body::{ServiceBody, ServiceFields},
};
use crate::app::{Shared, keep_catalogue};
use crate::error::Error;
use crate::store::catalogue;

/// Replaces a service of the catalogue. Orders keep the name, price and length they were placed with.
#[utoipa::path(put, path = "/api/v1/services/{id}", tag = "trade", request_body = ServiceFields,
    params(("id" = ServiceId, Path, description = "The service")),
    responses((status = 200, body = ServiceBody), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn update_service(
    _: Allowed<EditServices>,
    State(app): State<Shared>,
    Path(id): Path<ServiceId>,
    write: Write,
    Json(fields): Json<ServiceFields>,
) -> Result<Answer<ServiceBody>, Problem> {
    let service = fields.into_service(id);
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    catalogue::load(&tx, id).await?.ok_or(Error::ServiceNotFound)?;
    keep_catalogue::save(&app, &tx, &service).await?;
    Ok(write.commit(tx, Status::Done, service.into()).await?)
}
