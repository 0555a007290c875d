//! `GET /api/v1/orders/figures`

use axum::extract::State;
use jiff::{Timestamp, tz::TimeZone};
use kernel::{FiguresQuery, Grain, Money, Problem};
use kernel_http::{Allowed, Json, Query};
use serde::Serialize;
use utoipa::ToSchema;

use super::{permissions::ManageOrders, problems::Reading};
use crate::app::Shared;
use crate::domain::figures::{self, Counts};
use crate::store;

/// What happened to orders, by hour or day.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OrderFigures {
    from: Timestamp,
    to: Timestamp,
    grain: Grain,
    /// The zone in which hours and days begin.
    #[schema(example = "Asia/Shanghai")]
    zone: &'static str,
    total: OrderCounts,
    /// In order, and without gaps.
    slices: Vec<OrderSlice>,
}

/// An hour or a day.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OrderSlice {
    /// When it begins.
    at: Timestamp,
    #[serde(flatten)]
    counts: OrderCounts,
}

/// Orders by what happened to them within that time, whenever they were placed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OrderCounts {
    placed: i64,
    placed_amount: Money,
    paid: i64,
    paid_amount: Money,
    /// Won by a practitioner.
    assigned: i64,
    /// The median from the payment to the practitioner who won; absent when nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    median_seconds_to_grab: Option<f64>,
    completed: i64,
    completed_amount: Money,
    /// Ended by a person.
    cancelled: i64,
    /// Never paid in time.
    expired: i64,
    /// Paid, and nobody took it or kept it in time.
    refunded: i64,
    /// What consumers are owed back for those that were cancelled or refunded.
    refund_amount: Money,
}

/// How many orders were placed, paid, won, completed and ended in a period.
#[utoipa::path(get, path = "/api/v1/orders/figures", tag = "trade", params(FiguresQuery),
    responses((status = 200, body = OrderFigures), Reading), security(("bearer" = [])))]
pub(crate) async fn read_order_figures(
    _: Allowed<ManageOrders>,
    State(app): State<Shared>,
    Query(query): Query<FiguresQuery>,
) -> Result<Json<OrderFigures>, Problem> {
    let zone = TimeZone::get(store::figures::ZONE).map_err(Problem::internal)?;
    let period = query.period(&zone)?;
    let entered = store::figures::count(&app.db.read().await?, &period).await?;
    let (total, slices) = figures::tell(&period.slices, &entered);
    let slices = slices.into_iter().map(|(at, counts)| OrderSlice { at, counts: counts.into() });
    Ok(Json(OrderFigures {
        from: period.from,
        to: period.to,
        grain: period.grain,
        zone: store::figures::ZONE,
        total: total.into(),
        slices: slices.collect(),
    }))
}

impl From<Counts> for OrderCounts {
    /// Orders are paid in renminbi only.
    fn from(counts: Counts) -> Self {
        Self {
            placed: counts.placed,
            placed_amount: Money::cny(counts.placed_amount),
            paid: counts.paid,
            paid_amount: Money::cny(counts.paid_amount),
            assigned: counts.assigned,
            median_seconds_to_grab: counts.seconds_to_assignment,
            completed: counts.completed,
            completed_amount: Money::cny(counts.completed_amount),
            cancelled: counts.cancelled,
            expired: counts.expired,
            refunded: counts.refunded,
            refund_amount: Money::cny(counts.refund_amount),
        }
    }
}
