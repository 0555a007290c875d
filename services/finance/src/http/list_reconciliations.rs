//! `GET /api/v1/reconciliations`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use axum::extract::State;
use jiff::civil::Date;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    permissions::ManageReconciliation, problems::Reading, read_reconciliation::ReconciliationFigures,
};
use crate::{
    app::{App, report_settlements::YEARS},
    domain::recon::{BreakKind, Outcome, Report},
    store::reconciliation::days::{self, Day},
};

/// Which days, and where to continue.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct DaysQuery {
    /// Only days on which nothing differed, or only days on which something did.
    clean: Option<bool>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// A day that was reconciled.
#[derive(Serialize, ToSchema)]
pub(crate) struct ReconciliationDay {
    #[serde(flatten)]
    figures: ReconciliationFigures,
    status: ReconciliationStatus,
    breaks: BreakCounts,
    /// Tickets about this day that wait for a person; also those whose difference has vanished since.
    open_tickets: i64,
}

/// What is left to do about a day.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ReconciliationStatus {
    /// Nothing differed.
    Clean,
    /// What differed was mended, by rule or by a person.
    Mended,
    /// What differs is expected to vanish with the next statement.
    Awaited,
    /// A ticket waits for a person.
    Open,
}

/// Differences of the latest comparison by kind.
#[derive(Serialize, ToSchema)]
pub(crate) struct BreakCounts {
    missing: usize,
    duplicate: usize,
    amount: usize,
    status: usize,
    late: usize,
}

impl From<Outcome> for ReconciliationStatus {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Clean => Self::Clean,
            Outcome::Mended => Self::Mended,
            Outcome::Awaited => Self::Awaited,
            Outcome::Open => Self::Open,
        }
    }
}

impl From<&Report> for BreakCounts {
    fn from(report: &Report) -> Self {
        Self {
            missing: report.count_kind(BreakKind::Missing),
            duplicate: report.count_kind(BreakKind::Duplicate),
            amount: report.count_kind(BreakKind::Amount),
            status: report.count_kind(BreakKind::Status),
            late: report.count_kind(BreakKind::Late),
        }
    }
}

impl From<Day> for ReconciliationDay {
    fn from(Day { report, open_tickets }: Day) -> Self {
        Self {
            figures: (&report).into(),
            status: Outcome::of(&report, open_tickets).into(),
            breaks: (&report).into(),
            open_tickets,
        }
    }
}

/// The days that were reconciled (Asia/Shanghai), newest first.
#[utoipa::path(get, path = "/api/v1/reconciliations", tag = "finance",
    params(DaysQuery),
    responses((status = 200, body = Page<ReconciliationDay>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_reconciliations(
    _: Allowed<ManageReconciliation>,
    State(app): State<Arc<App>>,
    Query(query): Query<DaysQuery>,
) -> Result<Json<Page<ReconciliationDay>>, Problem> {
    let page = PageQuery { cursor: query.cursor, limit: query.limit };
    let limit = page.limit()?;
    // A cursor of our own making is within these years; others may be beyond what the store can hold.
    let (first, last) = (Date::constant(*YEARS.start(), 1, 1), Date::constant(*YEARS.end(), 12, 31));
    let before = page.position::<Date>()?.map(|day| day.clamp(first, last));
    let found = days::list(&app.db.read().await?, query.clean, before, limit).await?;
    let Page { items, next } = Page::of(found, limit, |day| day.report.date);
    Ok(Json(Page { items: items.into_iter().map(ReconciliationDay::from).collect(), next }))
}
