//! `GET /api/v1/reconciliations/{date}/breaks`

use std::sync::Arc;

use axum::extract::State;
use ids::TicketId;
use jiff::{Timestamp, civil::Date};
use kernel::{Money, Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Path, Query};
use serde::Serialize;
use utoipa::ToSchema;

use super::{permissions::ManageReconciliation, problems::Reading, read_reconciliation::reconcilable};
use crate::{
    app::App,
    store::reconciliation::{self, BreakRow},
};

/// A difference between the sources.
#[derive(Serialize, ToSchema)]
pub(crate) struct ReconciliationBreak {
    /// `missing`, `duplicate`, `amount`, `status` or `late`.
    kind: &'static str,
    /// Who is at odds with the others: `orders`, `ledger` or `provider`.
    source: &'static str,
    /// The order, payment or refund, or the provider's number.
    subject: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    actual: Option<Money>,
    detail: String,
    /// `repaired`, `ticketed` or `awaited`.
    resolution: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ticket_id: Option<TicketId>,
    found_at: Timestamp,
    last_seen_at: Timestamp,
}

impl From<BreakRow> for ReconciliationBreak {
    fn from(row: BreakRow) -> Self {
        Self {
            kind: row.kind.name(),
            source: row.source.name(),
            subject: row.subject,
            expected: row.expected_minor.map(Money::cny),
            actual: row.actual_minor.map(Money::cny),
            detail: row.detail,
            resolution: row.resolution.name(),
            ticket_id: row.ticket,
            found_at: row.found_at,
            last_seen_at: row.last_seen_at,
        }
    }
}

/// Every difference ever found for a day, and what became of it.
#[utoipa::path(get, path = "/api/v1/reconciliations/{date}/breaks", tag = "finance",
    params(("date" = String, Path, description = "The day, such as 2026-11-22", format = Date), PageQuery),
    responses((status = 200, body = Page<ReconciliationBreak>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_breaks(
    _: Allowed<ManageReconciliation>,
    State(app): State<Arc<App>>,
    Path(date): Path<Date>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<ReconciliationBreak>>, Problem> {
    let limit = page.limit()?;
    let day = reconcilable(date)?;
    let found = reconciliation::breaks(&app.db.read().await?, day, page.position()?, limit).await?;
    let Page { items, next } = Page::of(found, limit, |row| row.fingerprint.clone());
    Ok(Json(Page { items: items.into_iter().map(ReconciliationBreak::from).collect(), next }))
}
