//! `GET /api/v1/work/{service}/parked-events`

use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_work::inbox::operator::{self, ParkedEvent};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Desk, OperateWork};
use crate::{
    access::Allowed,
    extract::{Json, Query},
    problems::{Forbidden, Reading},
};

/// An event that failed all its attempts. What it tells is not shown.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ParkedEventBody {
    /// Names it to `retry` and `skip`.
    seq: i64,
    /// Which part of the service it is for.
    #[schema(example = "finance.settlement")]
    consumer: String,
    /// The service that published it.
    source: String,
    #[serde(rename = "type")]
    #[schema(example = "trade.service_completed")]
    kind: String,
    /// What it is about; later events about the same wait behind it.
    key: String,
    time: Timestamp,
    attempts: i32,
    /// Why the last attempt failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    /// Later events that wait behind it.
    held_back: i64,
}

/// The events that wait for an operator, oldest first.
#[utoipa::path(get, path = "/api/v1/work/{service}/parked-events", tag = "work",
    params(("service" = String, Path, description = "The service whose work it is"), PageQuery),
    responses((status = 200, body = Page<ParkedEventBody>), Reading, Forbidden), security(("bearer" = [])))]
pub(crate) async fn read_parked_events(
    _: Allowed<OperateWork>,
    desk: Desk,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<ParkedEventBody>>, Problem> {
    let (limit, after) = (page.limit()?, page.position::<i64>()?.unwrap_or_default());
    let run = desk.deps.db.read().await?;
    let found = operator::parked(&run, after, i64::try_from(limit).unwrap_or(0) + 1).await?;
    let events: Vec<ParkedEventBody> = found.into_iter().map(ParkedEventBody::from).collect();
    Ok(Json(Page::of(events, limit, |event| event.seq)))
}

impl From<ParkedEvent> for ParkedEventBody {
    fn from(event: ParkedEvent) -> Self {
        let ParkedEvent { seq, consumer, source, id: _, kind, key, time, attempts, error, held_back } = event;
        Self { seq, consumer, source, kind, key, time, attempts, error, held_back }
    }
}
