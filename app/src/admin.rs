//! What operators and their tools look at: metrics, health, status. Served apart from the edge, on a private address.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use axum::{Router, extract::State, http::StatusCode, routing::get};
use futures::future::join_all;
use kernel::Problem;
use kernel_http::Json;
use kernel_kafka::Listener;
use kernel_work::{WorkRuntime, WorkStatus};
use metrics_exporter_prometheus::PrometheusHandle;
use serde::Serialize;

/// What the admin pages show.
#[derive(Clone)]
pub(crate) struct Admin {
    pub(crate) metrics: PrometheusHandle,
    pub(crate) services: Arc<[(&'static str, kernel_postgres::Database, WorkRuntime)]>,
    /// What brings events from outside.
    pub(crate) listeners: Arc<[Listener]>,
    /// False while starting and while draining.
    pub(crate) ready: Arc<AtomicBool>,
}

#[derive(Serialize)]
struct Status {
    ready: bool,
    version: &'static str,
    work: BTreeMap<String, WorkStatus>,
    /// Events on Kafka that a service here does not have yet; null while that is not known, because partitions are being
    /// shared out or Kafka does not answer.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    behind: BTreeMap<String, Option<i64>>,
}

pub(crate) fn router(admin: Admin) -> Router {
    Router::new()
        .route("/metrics", get(metrics))
        .route("/health/live", get(async || StatusCode::NO_CONTENT))
        .route("/health/ready", get(ready))
        .route("/status", get(status))
        .with_state(admin)
}

async fn metrics(State(admin): State<Admin>) -> String {
    for (service, db, work) in &*admin.services {
        let (busy, open) = db.pool_status();
        let gauge = |state, count: usize| {
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            metrics::gauge!("db_connections", "service" => *service, "state" => state).set(count);
        };
        gauge("busy", busy);
        gauge("open", open);
        // A store that is away shows in the other metrics; the page itself must still answer.
        if let Ok(status) = work.status().await {
            status.record(service);
        }
    }
    // Sets a gauge each; where Kafka is away it stays as it was.
    behind(&admin).await;
    admin.metrics.render()
}

/// Ready when started, not draining, and every store answers.
async fn ready(State(admin): State<Admin>) -> Result<StatusCode, Problem> {
    if !admin.ready.load(Ordering::SeqCst) {
        return Err(Problem::unavailable("health.not_ready", "starting or stopping"));
    }
    for (service, db, _) in &*admin.services {
        db.ping().await.map_err(|_| {
            Problem::unavailable("health.store", "the store does not answer").with("service", *service)
        })?;
    }
    Ok(StatusCode::NO_CONTENT)
}

async fn status(State(admin): State<Admin>) -> Result<Json<Status>, Problem> {
    let mut work = BTreeMap::new();
    for (service, _, runtime) in &*admin.services {
        work.insert((*service).to_owned(), runtime.status().await?);
    }
    let behind = behind(&admin).await;
    Ok(Json(Status {
        ready: admin.ready.load(Ordering::SeqCst),
        version: env!("CARGO_PKG_VERSION"),
        work,
        behind,
    }))
}

async fn behind(admin: &Admin) -> BTreeMap<String, Option<i64>> {
    let asked = admin.listeners.iter().map(async |listener| {
        let behind = listener.behind().await.unwrap_or_else(|error| {
            tracing::debug!(cause = format!("{error:#}"), "Kafka does not say how far a service is");
            None
        });
        (listener.service().to_owned(), behind)
    });
    join_all(asked).await.into_iter().collect()
}
