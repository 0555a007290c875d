//! `GET /api/v1/users/{id}/device-bindings`

use std::sync::Arc;

use axum::extract::State;
use ids::{DeviceBindingId, UserId};
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Owner, Query, problems::Reading};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::store::bindings::{self, Binding};

/// A bound device.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BindingBody {
    binding_id: DeviceBindingId,
    vendor: String,
    model: String,
    serial: String,
    name: String,
    bound_at: Timestamp,
    /// Absent until it delivers.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_sync_at: Option<Timestamp>,
}

impl From<Binding> for BindingBody {
    fn from(Binding { id, device, bound_at, last_sync_at }: Binding) -> Self {
        Self {
            binding_id: id,
            vendor: device.vendor,
            model: device.model,
            serial: device.serial,
            name: device.name,
            bound_at,
            last_sync_at,
        }
    }
}

/// The devices bound to the caller, newest first.
#[utoipa::path(get, path = "/api/v1/users/{id}/device-bindings", tag = "user",
    params(("id" = UserId, Path, description = "The caller"), PageQuery),
    responses((status = 200, body = Page<BindingBody>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_device_bindings(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<BindingBody>>, Problem> {
    let (before, limit) = (page.position()?, page.limit()?);
    let found = bindings::list(&app.db.read().await?, owner.id(), before, limit + 1).await?;
    let items = found.into_iter().map(BindingBody::from).collect();
    Ok(Json(Page::of(items, limit, |binding: &BindingBody| binding.binding_id)))
}
