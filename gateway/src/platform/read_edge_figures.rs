//! `GET /api/v1/edge/figures`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use axum::extract::State;
use jiff::Timestamp;
use kernel::Problem;
use kernel_http::{
    Allowed, Json, Query,
    operating::OperateWork,
    problems::{Forbidden, Reading},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Watch;
use crate::traffic::Counted;

/// Minutes that are told when nobody says how many.
const MINUTES: u8 = 15;
/// Minutes that are kept.
const MOST: u8 = 60;

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct EdgeQuery {
    /// How many of the last minutes, 1 to 60; 15 when absent.
    #[param(minimum = 1, maximum = 60)]
    minutes: Option<u8>,
}

/// What passed one process of the edge; since its start, if that was later.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EdgeFigures {
    /// The whole time.
    total: EdgeMinute,
    /// Oldest first; the last one has not ended.
    minutes: Vec<EdgeMinute>,
}

/// Requests to the API within a minute, or within all of them.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EdgeMinute {
    /// When it began.
    at: Timestamp,
    requests: u64,
    /// Answered with a status of 500 or above: our fault.
    errors: u32,
    /// Answered with a status of 400 to 499: refused.
    refusals: u32,
    /// Half of the answers took no longer, in milliseconds; absent without requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    p50_ms: Option<f64>,
    /// 99 % of the answers took no longer, in milliseconds; absent without requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    p99_ms: Option<f64>,
}

/// How many requests the edge answered in the last minutes, how fast, and how many failed.
#[utoipa::path(get, path = "/api/v1/edge/figures", tag = "platform", params(EdgeQuery),
    responses((status = 200, body = EdgeFigures), Reading, Forbidden), security(("bearer" = [])))]
pub(crate) async fn read_edge_figures(
    _: Allowed<OperateWork>,
    State(watch): State<Arc<Watch>>,
    Query(EdgeQuery { minutes }): Query<EdgeQuery>,
) -> Result<Json<EdgeFigures>, Problem> {
    let minutes = minutes.unwrap_or(MINUTES);
    if !(1..=MOST).contains(&minutes) {
        let detail = format!("the edge remembers {MOST} minutes");
        return Err(Problem::invalid("edge.minutes", detail).field("minutes", "1 to 60"));
    }
    let last = watch.traffic.last(watch.env.now(), minutes);
    let total = Counted::together(&last).ok_or_else(|| Problem::internal(anyhow::anyhow!("no minutes")))?;
    Ok(Json(EdgeFigures { total: (&total).into(), minutes: last.iter().map(EdgeMinute::from).collect() }))
}

impl From<&Counted> for EdgeMinute {
    fn from(counted: &Counted) -> Self {
        Self {
            at: counted.at,
            requests: counted.requests(),
            errors: counted.errors,
            refusals: counted.refusals,
            p50_ms: counted.quantile(0.5),
            p99_ms: counted.quantile(0.99),
        }
    }
}
