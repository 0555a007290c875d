//! `GET /internal/reconciliation/orders`

use axum::extract::State;
use ids::OrderId;
use jiff::{SignedDuration, Timestamp, civil::Date, tz};
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Query, ServiceCall};
use trade_api::{ReconciliationOrder, ReconciliationQuery};
use uuid::Uuid;

use super::{list_services::more_than, problems::Reading};
use crate::app::Shared;
use crate::store::reconciliation;

/// Orders in one page.
const PAGE: usize = 1_000;

/// The orders whose money may have moved on a day in Asia/Shanghai, by id.
#[utoipa::path(get, path = "/internal/reconciliation/orders", tag = "internal", params(ReconciliationQuery),
    responses((status = 200, body = Page<ReconciliationOrder>), Reading))]
pub(crate) async fn reconcile_orders(
    _: ServiceCall,
    State(app): State<Shared>,
    Query(ReconciliationQuery { date, cursor }): Query<ReconciliationQuery>,
) -> Result<Json<Page<ReconciliationOrder>>, Problem> {
    let day = bounds(date)?;
    let after = PageQuery { cursor, limit: None }.position::<OrderId>()?;
    let after = after.unwrap_or(OrderId::from_uuid(Uuid::nil()));
    let orders = reconciliation::day(&app.db.read().await?, day, after, more_than(PAGE)).await?;
    Ok(Json(Page::of(orders, PAGE, |order| order.order_id)))
}

/// The first instant of the day, and of the next.
fn bounds(date: Date) -> Result<(Timestamp, Timestamp), Problem> {
    let outside = |_| no_such_day();
    if !(2000..=9000).contains(&date.year()) {
        return Err(no_such_day());
    }
    let midnight = date.to_datetime(jiff::civil::Time::midnight());
    let from = tz::offset(8).to_timestamp(midnight).map_err(outside)?;
    let to = from.checked_add(SignedDuration::from_hours(24)).map_err(outside)?;
    Ok((from, to))
}

fn no_such_day() -> Problem {
    Problem::invalid("trade.no_such_day", "the platform has no such day")
        .field("date", "YYYY-MM-DD, from 2000 on")
}
