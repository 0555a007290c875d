//! `POST /api/v1/users/{id}/device-bindings`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Answer, Problem};
use kernel_http::{Json, Owner, Write, problems::Changing};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::list_device_bindings::BindingBody;
use crate::app::{App, bind_device};
use crate::store::bindings::Device;

/// A device to bind.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BindRequest {
    #[schema(example = "Omron", max_length = 64)]
    vendor: String,
    #[schema(example = "HEM-7136", max_length = 64)]
    model: String,
    /// The maker's serial number: with the vendor, what tells this device from all others.
    #[schema(max_length = 64)]
    serial: String,
    /// What to call it; its model when absent.
    #[schema(max_length = 64)]
    name: Option<String>,
}

/// A bound device with its secret.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BoundBody {
    #[serde(flatten)]
    binding: BindingBody,
    /// The key for signing deliveries, in hex. Shown this once.
    secret: String,
    /// Where to deliver.
    sync_path: String,
}

/// Binds a device, which may then write into the record. It signs every delivery with the secret given here.
#[utoipa::path(post, path = "/api/v1/users/{id}/device-bindings", tag = "user",
    params(("id" = UserId, Path, description = "The caller")),
    request_body = BindRequest,
    responses((status = 201, body = BoundBody, description = "Bound"), Changing),
    security(("bearer" = [])))]
pub(crate) async fn bind_device(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Json(BindRequest { vendor, model, serial, name }): Json<BindRequest>,
) -> Result<Answer<BoundBody>, Problem> {
    let user: UserId = owner.id();
    let name = name.unwrap_or_else(|| model.clone());
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let (binding, secret) =
        bind_device::bind(&app, &tx, user, Device { vendor, model, serial, name }).await?;
    let sync_path = format!("/api/v1/device-sync/{}", binding.id);
    let location = format!("/api/v1/users/{user}/device-bindings/{}", binding.id);
    let body = BoundBody { binding: binding.into(), secret, sync_path };
    Ok(write.commit_answer(tx, Answer::created(body).at(location)).await?)
}
