//! `GET /api/v1/reconciliations/{date}`

use std::sync::Arc;

use axum::extract::State;
use jiff::{Timestamp, civil::Date};
use kernel::{Money, Problem};
use kernel_http::{Allowed, Json, Path};
use serde::Serialize;
use utoipa::ToSchema;

use super::{permissions::ManageReconciliation, problems::Reading};
use crate::{
    app::{App, report_settlements::YEARS},
    domain::recon::{Report, Resolution},
    error::Error,
    store::reconciliation,
};

/// The latest comparison of a day.
#[derive(Serialize, ToSchema)]
pub(crate) struct Reconciliation {
    #[serde(flatten)]
    figures: ReconciliationFigures,
    /// The whole report for people.
    text: String,
}

/// What a comparison counted.
#[derive(Serialize, ToSchema)]
pub(crate) struct ReconciliationFigures {
    #[schema(value_type = String, format = Date)]
    date: Date,
    run_at: Timestamp,
    /// Orders, ledger and statement agree.
    clean: bool,
    orders: usize,
    ledger_movements: usize,
    statement_lines: usize,
    ledger_payments: Money,
    ledger_refunds: Money,
    statement_payments: Money,
    statement_refunds: Money,
    repaired: usize,
    ticketed: usize,
    awaited: usize,
}

impl From<Report> for Reconciliation {
    fn from(report: Report) -> Self {
        Self { figures: ReconciliationFigures::from(&report), text: report.to_string() }
    }
}

impl From<&Report> for ReconciliationFigures {
    fn from(report: &Report) -> Self {
        Self {
            date: report.date,
            run_at: report.run_at,
            clean: report.clean(),
            orders: report.counts.orders,
            ledger_movements: report.counts.ledger,
            statement_lines: report.counts.statement,
            ledger_payments: Money::cny(report.totals.ledger_payments_minor),
            ledger_refunds: Money::cny(report.totals.ledger_refunds_minor),
            statement_payments: Money::cny(report.totals.statement_payments_minor),
            statement_refunds: Money::cny(report.totals.statement_refunds_minor),
            repaired: report.count(Resolution::Repaired),
            ticketed: report.count(Resolution::Ticketed),
            awaited: report.count(Resolution::Awaited),
        }
    }
}

/// The latest reconciliation of a day (Asia/Shanghai).
#[utoipa::path(get, path = "/api/v1/reconciliations/{date}", tag = "finance",
    params(("date" = String, Path, description = "The day, such as 2026-11-22", format = Date)),
    responses((status = 200, body = Reconciliation), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_reconciliation(
    _: Allowed<ManageReconciliation>,
    State(app): State<Arc<App>>,
    Path(date): Path<Date>,
) -> Result<Json<Reconciliation>, Problem> {
    let found = reconciliation::report(&app.db.read().await?, reconcilable(date)?).await?;
    Ok(Json(found.ok_or(Error::ReconciliationNotFound)?.into()))
}

/// A day that may have been reconciled; others are no errors of the store.
pub(super) fn reconcilable(day: Date) -> Result<Date, Error> {
    if YEARS.contains(&day.year()) { Ok(day) } else { Err(Error::ReconciliationNotFound) }
}
