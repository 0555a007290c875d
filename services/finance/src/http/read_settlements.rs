//! `GET /api/v1/settlements/reports`

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use ids::{OrderId, SettlementId, UserId};
use jiff::{Timestamp, civil::Date};
use kernel::{Money, Page, PageQuery, Problem};
use kernel_http::{Caller, Json, Query};
use serde::Serialize;
use utoipa::ToSchema;

use super::{problems::Reading, queries::ReportQuery, settlements_csv};
use crate::{
    app::{App, report_settlements as reports},
    domain::settlement::Settlement,
    error::Error,
    store::settlements::{self, Scope},
};

/// How money was divided in a period.
#[derive(Serialize, ToSchema)]
pub(crate) struct SettlementReport {
    #[schema(value_type = String, format = Date)]
    from: Date,
    #[schema(value_type = String, format = Date)]
    until: Date,
    totals: SettlementTotals,
    /// Days with settlements, in order.
    days: Vec<SettlementDay>,
    rows: Page<SettlementRow>,
}

/// Sums over the period.
#[derive(Serialize, ToSchema)]
pub(crate) struct SettlementTotals {
    settlements: i64,
    gross: Money,
    practitioner: Money,
    platform: Money,
    referrer: Money,
    /// Taken back from all parties for refunds.
    returned: Money,
    /// The practitioner's part less what was taken back from it.
    practitioner_net: Money,
}

/// Sums over one day.
#[derive(Serialize, ToSchema)]
pub(crate) struct SettlementDay {
    #[schema(value_type = String, format = Date)]
    date: Date,
    settlements: i64,
    gross: Money,
    practitioner_net: Money,
}

/// One order's settlement.
#[derive(Serialize, ToSchema)]
pub(crate) struct SettlementRow {
    settlement_id: SettlementId,
    order_id: OrderId,
    practitioner_id: UserId,
    /// `completed`, or `cancellation_fee`.
    cause: &'static str,
    /// `planned`, `captured`, `paid` or `failed`.
    status: &'static str,
    gross: Money,
    practitioner: Money,
    platform: Money,
    referrer: Money,
    returned: Money,
    planned_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid_at: Option<Timestamp>,
}

/// Settlements of a period: a practitioner's own, or everybody's for holders of `settlements:read`. As JSON by pages, or
/// whole as CSV with `Accept: text/csv`.
#[utoipa::path(get, path = "/api/v1/settlements/reports", tag = "finance",
    params(ReportQuery),
    responses((status = 200, content(
        (SettlementReport = "application/json"),
        (String = "text/csv"))), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_settlements(
    caller: Caller,
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    Query(query): Query<ReportQuery>,
) -> Result<Response, Problem> {
    let practitioner = readable(&caller, query.practitioner_id)?;
    let scope = reports::scope(practitioner, query.from, query.until)?;
    if wants_csv(&headers) {
        return settlements_csv::answer(&app, &scope).await;
    }
    report(&app, &scope, query).await.map(|report| Json(report).into_response())
}

/// Whose settlements the caller sees: their own, or whose they ask for when they may read everybody's.
fn readable(caller: &Caller, wanted: Option<UserId>) -> Result<Option<UserId>, Error> {
    let own: UserId = caller.id();
    if caller.may(auth_api::permissions::SETTLEMENTS_READ) {
        Ok(wanted)
    } else if caller.has_role("practitioner") && wanted.is_none_or(|who| who == own) {
        Ok(Some(own))
    } else {
        Err(Error::NoReports)
    }
}

fn wants_csv(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accept.split(',').any(|media| media.split(';').next().unwrap_or_default().trim() == "text/csv")
}

async fn report(app: &App, scope: &Scope, query: ReportQuery) -> Result<SettlementReport, Problem> {
    let ReportQuery { from, until, cursor, limit, practitioner_id: _ } = query;
    let page = PageQuery { cursor, limit };
    let limit = page.limit()?;
    let found = settlements::list(&app.db.read().await?, scope, page.position()?, limit).await?;
    let Page { items, next } = Page::of(found, limit, |found| (found.planned_at, found.id));
    let summary = reports::summary(app, scope).await?;
    let sums = summary.sums;
    let days = summary.days.into_iter().map(|day| SettlementDay {
        date: day.date,
        settlements: day.settlements,
        gross: Money::cny(day.gross),
        practitioner_net: Money::cny(day.practitioner - day.practitioner_returned),
    });
    Ok(SettlementReport {
        from,
        until,
        totals: SettlementTotals {
            settlements: sums.settlements,
            gross: Money::cny(sums.gross),
            practitioner: Money::cny(sums.shares.practitioner),
            platform: Money::cny(sums.shares.platform),
            referrer: Money::cny(sums.shares.referrer),
            returned: Money::cny(sums.returned),
            practitioner_net: Money::cny(sums.shares.practitioner - sums.practitioner_returned),
        },
        days: days.collect(),
        rows: Page { items: items.into_iter().map(SettlementRow::from).collect(), next },
    })
}

impl From<Settlement> for SettlementRow {
    fn from(found: Settlement) -> Self {
        let money = |minor| Money::new(minor, found.currency);
        Self {
            settlement_id: found.id,
            order_id: found.order,
            practitioner_id: found.practitioner,
            cause: found.cause.name(),
            status: found.status.name(),
            gross: money(found.shares.total()),
            practitioner: money(found.shares.practitioner),
            platform: money(found.shares.platform),
            referrer: money(found.shares.referrer),
            returned: money(found.returned.total()),
            planned_at: found.planned_at,
            paid_at: found.paid_at,
        }
    }
}
