//! Endpoints that every service has for its operators: how its durable work stands, and acts on what has stopped.
//!
//! The path names the service, so that they are documented once for all. Payloads are never shown: they may hold what is
//! nobody's business. Every act is told as a [`kernel_work::WorkOperated`] event in its own transaction.

mod acts;
mod parked_events;
mod parked_jobs;
mod readiness;
mod sagas;
mod status;

use std::{ops::Deref, sync::Arc};

use axum::{
    Router,
    extract::{FromRef, FromRequestParts, RawPathParams},
    http::request::Parts,
};
use kernel::Problem;
use kernel_work::Duties;
use utoipa::openapi::OpenApi;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{access::Permission, module::Deps};

pub use readiness::Readiness;

/// See and act on durable work.
pub struct OperateWork;

impl Permission for OperateWork {
    const NAME: &'static str = "work:operate";
}

/// What these endpoints work with.
pub(crate) struct Office {
    service: &'static str,
    deps: Deps,
    /// The names of what recurs.
    recurring: Vec<&'static str>,
}

/// The office of the service that the path names.
struct Desk(Arc<Office>);

impl Deref for Desk {
    type Target = Office;

    fn deref(&self) -> &Office {
        &self.0
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Desk
where
    Arc<Office>: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let office = Arc::<Office>::from_ref(state);
        let params = RawPathParams::from_request_parts(parts, state).await;
        let here = params.is_ok_and(|all| all.iter().any(|it| it == ("service", office.service)));
        here.then_some(Self(office))
            .ok_or_else(|| Problem::not_found("http.no_such_path", "there is nothing at this path"))
    }
}

/// The routes of one service.
pub(crate) fn router(service: &'static str, deps: &Deps, duties: &Duties) -> Router {
    let office = Office { service, deps: deps.clone(), recurring: duties.recurring().collect() };
    routes().with_state(Arc::new(office)).into()
}

/// The document of these endpoints, with the service's name as the parameter `service`.
pub fn document() -> OpenApi {
    routes().into_openapi()
}

fn routes() -> OpenApiRouter<Arc<Office>> {
    OpenApiRouter::new()
        .routes(routes!(readiness::read_readiness))
        .routes(routes!(status::read_work_status))
        .routes(routes!(sagas::read_sagas))
        .routes(routes!(sagas::read_saga))
        .routes(routes!(acts::retry_saga))
        .routes(routes!(acts::compensate_saga))
        .routes(routes!(parked_events::read_parked_events))
        .routes(routes!(acts::retry_parked_event))
        .routes(routes!(acts::skip_parked_event))
        .routes(routes!(parked_jobs::read_parked_jobs))
        .routes(routes!(acts::retry_parked_job))
        .routes(routes!(acts::drop_parked_job))
}
