//! `GET /api/v1/practitioners/{id}/busy-times`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use axum::extract::State;
use ids::UserId;
use jiff::Timestamp;
use kernel::Problem;
use kernel_http::{Json, Path, Public, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::problems::Reading;
use crate::app::Shared;
use crate::domain::calendar::{self, Span};
use crate::error::Error;
use crate::store::{appointments, practitioners};

/// The longest span of a booking calendar.
const DAYS: i64 = 62;

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct BusyQuery {
    /// The first moment of interest; what is past is not told.
    from: Timestamp,
    /// The first moment that is not; at most 62 days later.
    to: Timestamp,
}

/// When a practitioner cannot be booked.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BusyTimes {
    /// In order; what touches is one.
    items: Vec<BusyTime>,
}

/// A stretch of booked time.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BusyTime {
    starts_at: Timestamp,
    ends_at: Timestamp,
}

/// When a practitioner is booked already: times and nothing else.
#[utoipa::path(get, path = "/api/v1/practitioners/{id}/busy-times", tag = "trade",
    params(("id" = UserId, Path, description = "The practitioner"), BusyQuery),
    responses((status = 200, body = BusyTimes), Reading))]
pub(crate) async fn read_busy_times(
    _: Public,
    State(app): State<Shared>,
    Path(id): Path<UserId>,
    Query(BusyQuery { from, to }): Query<BusyQuery>,
) -> Result<Json<BusyTimes>, Problem> {
    let span = span(from, to, DAYS)?;
    let reader = app.db.read().await?;
    practitioners::profile(&reader, id).await?.ok_or(Error::PractitionerNotFound)?;
    let busy = match span.since(app.env.now()) {
        Some(ahead) => calendar::joined(appointments::busy(&reader, id, ahead).await?),
        None => Vec::new(),
    };
    let items = busy.into_iter().map(|span| BusyTime { starts_at: span.from, ends_at: span.to }).collect();
    Ok(Json(BusyTimes { items }))
}

/// The span of time that a query asks for.
pub(super) fn span(from: Timestamp, to: Timestamp, days: i64) -> Result<Span, Problem> {
    Span::within(from, to, days).ok_or_else(|| {
        Problem::invalid("trade.invalid_parameter", "a query parameter breaks its rule")
            .field("to", format!("later than `from`, by {days} days at most"))
    })
}
