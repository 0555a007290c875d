//! `GET /api/v1/platform/status`

use std::{sync::Arc, time::Duration};

use axum::extract::State;
use futures::future;
use jiff::Timestamp;
use kernel_http::{
    Allowed, Json,
    operating::{OperateWork, Readiness},
    problems::Forbidden,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::Watch;

/// A service that has not answered by then is not ready.
const PATIENCE: Duration = Duration::from_secs(2);

/// How the platform stands.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PlatformStatus {
    /// Whether every service is ready.
    ready: bool,
    /// Of the program that is the edge.
    #[schema(example = "0.1.0")]
    version: &'static str,
    /// The platform's time.
    now: Timestamp,
    /// By name.
    services: Vec<ServiceStatus>,
}

/// How a service stands.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ServiceStatus {
    #[schema(example = "trade")]
    service: &'static str,
    ready: bool,
    /// Why it is not; empty when it is.
    reasons: Vec<String>,
    /// Of the program that is the service; absent when it did not answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    /// Events, jobs and sagas that have stopped until a person looks at them.
    waits_for_operator: i64,
    /// Age of the oldest work that is due and not done, in seconds.
    oldest_seconds: u64,
}

/// Whether each service is ready, and if not why.
#[utoipa::path(get, path = "/api/v1/platform/status", tag = "platform",
    responses((status = 200, body = PlatformStatus), Forbidden), security(("bearer" = [])))]
pub(crate) async fn read_platform_status(
    _: Allowed<OperateWork>,
    State(watch): State<Arc<Watch>>,
) -> Json<PlatformStatus> {
    let services = future::join_all(watch.services.iter().map(|service| ask(&watch, service))).await;
    Json(PlatformStatus {
        ready: services.iter().all(|service| service.ready),
        version: env!("CARGO_PKG_VERSION"),
        now: watch.env.now(),
        services,
    })
}

async fn ask(watch: &Watch, service: &'static str) -> ServiceStatus {
    let client = watch.channels.to(service);
    let path = format!("/internal/readiness/{service}");
    match tokio::time::timeout(PATIENCE, client.get::<Readiness>(&path)).await {
        Ok(Ok(Readiness { version, ready, reasons, waits_for_operator, oldest_seconds })) => ServiceStatus {
            service,
            ready,
            reasons,
            version: Some(version),
            waits_for_operator,
            oldest_seconds,
        },
        Ok(Err(problem)) => away(service, format!("it answers {}", problem.code())),
        Err(_) => away(service, format!("it does not answer within {} s", PATIENCE.as_secs())),
    }
}

fn away(service: &'static str, reason: String) -> ServiceStatus {
    ServiceStatus {
        service,
        ready: false,
        reasons: vec![reason],
        version: None,
        waits_for_operator: 0,
        oldest_seconds: 0,
    }
}
