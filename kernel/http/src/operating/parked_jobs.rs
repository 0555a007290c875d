//! `GET /api/v1/work/{service}/parked-jobs`

use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_work::{
    JobId,
    jobs::operator::{self, ParkedJob},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Desk, OperateWork};
use crate::{
    access::Allowed,
    extract::{Json, Query},
    problems::{Forbidden, Reading},
};

/// A job that failed all its attempts. What it carries is not shown.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ParkedJobBody {
    id: JobId,
    #[schema(example = "finance.send_refund")]
    kind: String,
    /// What it is about; at most one of a kind and key waits at a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    /// When it was last due.
    run_at: Timestamp,
    attempts: i32,
    /// Why the last attempt failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    created_at: Timestamp,
}

/// The jobs that wait for an operator, oldest first.
#[utoipa::path(get, path = "/api/v1/work/{service}/parked-jobs", tag = "work",
    params(("service" = String, Path, description = "The service whose work it is"), PageQuery),
    responses((status = 200, body = Page<ParkedJobBody>), Reading, Forbidden), security(("bearer" = [])))]
pub(crate) async fn read_parked_jobs(
    _: Allowed<OperateWork>,
    desk: Desk,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<ParkedJobBody>>, Problem> {
    let (limit, after) = (page.limit()?, page.position::<JobId>()?.map(JobId::uuid).unwrap_or_default());
    let run = desk.deps.db.read().await?;
    let found = operator::parked(&run, after, i64::try_from(limit).unwrap_or(0) + 1).await?;
    let jobs: Vec<ParkedJobBody> = found.into_iter().map(ParkedJobBody::from).collect();
    Ok(Json(Page::of(jobs, limit, |job| job.id)))
}

impl From<ParkedJob> for ParkedJobBody {
    fn from(job: ParkedJob) -> Self {
        let ParkedJob { id, kind, key, run_at, attempts, error, created_at } = job;
        Self { id: JobId::from_uuid(id), kind, key, run_at, attempts, error, created_at }
    }
}
