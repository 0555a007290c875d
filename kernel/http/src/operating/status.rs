//! `GET /api/v1/work/{service}/status`

use kernel::Problem;
use kernel_work::status;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Desk, OperateWork};
use crate::{
    access::Allowed,
    extract::Json,
    problems::{Forbidden, Reading},
};

/// Counts of one service's durable work.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ServiceWork {
    /// The service.
    #[schema(example = "trade")]
    service: &'static str,
    /// Whether something has stopped until a person looks at it.
    needs_operator: bool,
    /// Events that are published and not yet handed on.
    undelivered: i64,
    /// Events that are received and not yet applied.
    inbox_pending: i64,
    /// Events that failed all their attempts.
    inbox_parked: i64,
    /// Jobs that should be running by now.
    jobs_due: i64,
    /// Jobs that wait, timers included.
    jobs_pending: i64,
    jobs_running: i64,
    /// Jobs that failed all their attempts.
    jobs_parked: i64,
    sagas_running: i64,
    /// Sagas that could not undo a step.
    sagas_stuck: i64,
    /// Age of the oldest work that is due and not done, in seconds; 0 when there is none.
    oldest_seconds: u64,
}

/// How much durable work a service has, and how much of it waits for an operator.
#[utoipa::path(get, path = "/api/v1/work/{service}/status", tag = "work",
    params(("service" = String, Path, description = "The service whose work it is")),
    responses((status = 200, body = ServiceWork), Reading, Forbidden), security(("bearer" = [])))]
pub(crate) async fn read_work_status(
    _: Allowed<OperateWork>,
    desk: Desk,
) -> Result<Json<ServiceWork>, Problem> {
    let deps = &desk.deps;
    let work = status::read(&deps.db.read().await?, &desk.recurring, deps.env.now()).await?;
    Ok(Json(ServiceWork {
        service: desk.service,
        needs_operator: work.needs_operator(),
        undelivered: work.undelivered,
        inbox_pending: work.inbox_pending,
        inbox_parked: work.inbox_parked,
        jobs_due: work.jobs_due,
        jobs_pending: work.jobs_pending,
        jobs_running: work.jobs_running,
        jobs_parked: work.jobs_parked,
        sagas_running: work.sagas_running,
        sagas_stuck: work.sagas_stuck,
        oldest_seconds: work.oldest_seconds,
    }))
}
