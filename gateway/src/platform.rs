//! What the edge itself answers: how the platform stands, and what passes here.
//!
//! These are endpoints like any other, behind the same gate, with the same documents; only that no service owns them.

mod read_edge_figures;
mod read_platform_status;

use std::sync::Arc;

use axum::{Router, body::Body, middleware};
use kernel::Env;
use kernel_call::{Channel, Channels, Directory, Signer};
use kernel_http::layers::identity;
use tower::util::BoxCloneSyncService;
use utoipa::openapi::OpenApi;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::traffic::Traffic;

/// Stands where a service's name would.
pub(crate) const NAME: &str = "platform";

/// What these endpoints look at.
pub(crate) struct Watch {
    pub(crate) env: Env,
    pub(crate) traffic: Arc<Traffic>,
    /// The ways to the services that are asked.
    pub(crate) channels: Channels,
    pub(crate) services: Vec<&'static str>,
}

/// The way to these endpoints, as if they were a service's.
pub(crate) fn directory(watch: Watch, signer: Signer) -> anyhow::Result<Directory> {
    let router: Router = routes().with_state(Arc::new(watch)).into();
    let router = router.layer(middleware::from_fn_with_state(signer, identity::verify));
    let channel = Channel::local(NAME);
    channel.mount(BoxCloneSyncService::new(router.into_service::<Body>()))?;
    Ok(Directory::new([(NAME.to_owned(), channel)]))
}

pub(crate) fn document() -> OpenApi {
    routes().into_openapi()
}

fn routes() -> OpenApiRouter<Arc<Watch>> {
    OpenApiRouter::new()
        .routes(routes!(read_edge_figures::read_edge_figures))
        .routes(routes!(read_platform_status::read_platform_status))
}
