//! `GET /api/v1/work/{service}/sagas` and `GET /api/v1/work/{service}/sagas/{id}`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_work::{
    SagaId,
    saga::{
        self,
        operator::{self, HistoryLine, SagaView},
    },
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{Desk, OperateWork};
use crate::{
    access::Allowed,
    extract::{Json, Path, Query},
    problems::{Forbidden, Reading},
};

/// Where a saga stands.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SagaStatus {
    /// Under way, in either direction.
    Running,
    /// Every step is done.
    Completed,
    /// Every step is undone.
    Compensated,
    /// An undo could not be done: an operator must look.
    Stuck,
}

/// Which way a saga goes.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SagaDirection {
    /// Doing its steps.
    Forward,
    /// Undoing them, last first.
    Backward,
}

/// A process over several services. What it carries is not shown.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SagaBody {
    pub(crate) id: SagaId,
    #[schema(example = "trade.place_order")]
    kind: String,
    /// What it is about; one saga of a kind has it.
    key: String,
    status: SagaStatus,
    direction: SagaDirection,
    /// The step to do or undo next, counted from 0.
    step: i32,
    /// Failed attempts at this step in this direction.
    attempts: i32,
    /// The next attempt, while it is under way.
    next_at: Timestamp,
    /// Why it turned back.
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<SagaFailure>,
    created_at: Timestamp,
    updated_at: Timestamp,
}

/// Why a saga turned back.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SagaFailure {
    #[schema(example = "finance.split_too_high")]
    code: String,
    detail: String,
}

/// A saga with everything it did.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SagaDetail {
    #[serde(flatten)]
    saga: SagaBody,
    /// First to last.
    history: Vec<SagaEntry>,
}

/// An attempt at a step, an undo, or an act of an operator.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SagaEntry {
    /// The step's name, or `operator`.
    step: String,
    direction: String,
    /// `done`, `undone`, `failed`, `retrying`, `gave_up`, `deadline`, `stuck`, `retried`, `turned_back` or `resolved`.
    outcome: String,
    /// The cause, or what the operator said.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    attempt: i32,
    at: Timestamp,
}

/// Which sagas to list.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct SagaQuery {
    /// Only those that stand like this.
    #[param(inline)]
    status: Option<SagaStatus>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// The sagas of a service, newest first.
#[utoipa::path(get, path = "/api/v1/work/{service}/sagas", tag = "work",
    params(("service" = String, Path, description = "The service whose work it is"), SagaQuery),
    responses((status = 200, body = Page<SagaBody>), Reading, Forbidden), security(("bearer" = [])))]
pub(crate) async fn read_sagas(
    _: Allowed<OperateWork>,
    desk: Desk,
    Query(SagaQuery { status, cursor, limit }): Query<SagaQuery>,
) -> Result<Json<Page<SagaBody>>, Problem> {
    let page = PageQuery { cursor, limit };
    let (limit, before) = (page.limit()?, page.position::<SagaId>()?);
    let run = desk.deps.db.read().await?;
    let found =
        operator::newest(&run, status.map(Into::into), before, i64::try_from(limit).unwrap_or(0) + 1).await?;
    let sagas: Vec<SagaBody> = found.into_iter().map(SagaBody::from).collect();
    Ok(Json(Page::of(sagas, limit, |saga| saga.id)))
}

/// One saga with its history.
#[utoipa::path(get, path = "/api/v1/work/{service}/sagas/{id}", tag = "work",
    params(("service" = String, Path, description = "The service whose work it is"),
        ("id" = SagaId, Path, description = "The saga")),
    responses((status = 200, body = SagaDetail), Reading, Forbidden), security(("bearer" = [])))]
pub(crate) async fn read_saga(
    _: Allowed<OperateWork>,
    desk: Desk,
    Path((_service, id)): Path<(String, SagaId)>,
) -> Result<Json<SagaDetail>, Problem> {
    let run = desk.deps.db.read().await?;
    let saga = operator::find(&run, id).await?.ok_or_else(no_such_saga)?.into();
    let history = operator::history(&run, id).await?.into_iter().map(SagaEntry::from).collect();
    Ok(Json(SagaDetail { saga, history }))
}

pub(super) fn no_such_saga() -> Problem {
    Problem::not_found(
        "work.no_such_saga",
        "this service has no such saga, or has forgotten it since it ended",
    )
}

impl From<SagaStatus> for saga::Status {
    fn from(status: SagaStatus) -> Self {
        match status {
            SagaStatus::Running => Self::Running,
            SagaStatus::Completed => Self::Completed,
            SagaStatus::Compensated => Self::Compensated,
            SagaStatus::Stuck => Self::Stuck,
        }
    }
}

impl From<SagaView> for SagaBody {
    fn from(view: SagaView) -> Self {
        Self {
            id: view.id,
            kind: view.kind,
            key: view.key,
            status: match view.status {
                saga::Status::Running => SagaStatus::Running,
                saga::Status::Completed => SagaStatus::Completed,
                saga::Status::Compensated => SagaStatus::Compensated,
                saga::Status::Stuck => SagaStatus::Stuck,
            },
            direction: match view.direction {
                saga::Direction::Forward => SagaDirection::Forward,
                saga::Direction::Backward => SagaDirection::Backward,
            },
            step: view.step,
            attempts: view.attempts,
            next_at: view.next_at,
            failure: view.failure.map(|failure| SagaFailure { code: failure.code, detail: failure.detail }),
            created_at: view.created_at,
            updated_at: view.updated_at,
        }
    }
}

impl From<HistoryLine> for SagaEntry {
    fn from(line: HistoryLine) -> Self {
        let HistoryLine { step, direction, outcome, error, attempt, at } = line;
        Self { step, direction, outcome, error, attempt, at }
    }
}
