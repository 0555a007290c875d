//! `POST /api/v1/services`

use axum::extract::State;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Allowed, Json, Write,
    problems::{Changing, Forbidden},
};

use super::{
    permissions::EditServices,
    service_body::{ServiceBody, ServiceFields},
};
use crate::app::{Shared, keep_catalogue};

/// Adds a service to the catalogue.
#[utoipa::path(post, path = "/api/v1/services", tag = "trade", request_body = ServiceFields,
    responses((status = 201, body = ServiceBody), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn create_service(
    _: Allowed<EditServices>,
    State(app): State<Shared>,
    write: Write,
    Json(fields): Json<ServiceFields>,
) -> Result<Answer<ServiceBody>, Problem> {
    let service = fields.into_service(app.env.id());
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    keep_catalogue::save(&app, &tx, &service).await?;
    Ok(write.commit(tx, Status::Created, service.into()).await?)
}
