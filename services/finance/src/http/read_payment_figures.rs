//! `GET /api/v1/payments/figures`

use std::sync::Arc;

use axum::extract::State;
use jiff::{Timestamp, tz::TimeZone};
use kernel::{FiguresQuery, Grain, Money, Problem};
use kernel_http::{Allowed, Json, Query};
use serde::Serialize;
use utoipa::ToSchema;

use super::{permissions::ReadLedger, problems::Reading};
use crate::{
    app::{App, report_settlements::ZONE},
    store::figures::{self, Kind, Moved},
};

/// The money that moved, by hour or day.
#[derive(Serialize, ToSchema)]
pub(crate) struct PaymentFigures {
    from: Timestamp,
    to: Timestamp,
    grain: Grain,
    /// The zone in which hours and days begin.
    #[schema(example = "Asia/Shanghai")]
    zone: &'static str,
    total: PaymentCounts,
    /// In order, and without gaps.
    slices: Vec<PaymentSlice>,
}

/// An hour or a day.
#[derive(Serialize, ToSchema)]
pub(crate) struct PaymentSlice {
    /// When it begins.
    at: Timestamp,
    #[serde(flatten)]
    counts: PaymentCounts,
}

/// Payments and refunds that arrived, and orders whose money was divided, within that time.
#[derive(Serialize, ToSchema)]
pub(crate) struct PaymentCounts {
    paid: i64,
    paid_amount: Money,
    /// Refunds that reached the payer.
    refunds: i64,
    refund_amount: Money,
    /// Orders whose money was divided among those who earned it.
    settled: i64,
    settled_amount: Money,
    /// What the platform kept of it.
    platform_amount: Money,
}

/// Counts, in fen.
#[derive(Clone, Copy, Default)]
struct Sums {
    paid: (i64, i64),
    returned: (i64, i64),
    settled: (i64, i64),
    kept: i64,
}

/// How much money came, went back and was divided in a period.
#[utoipa::path(get, path = "/api/v1/payments/figures", tag = "finance",
    params(FiguresQuery),
    responses((status = 200, body = PaymentFigures), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_payment_figures(
    _: Allowed<ReadLedger>,
    State(app): State<Arc<App>>,
    Query(query): Query<FiguresQuery>,
) -> Result<Json<PaymentFigures>, Problem> {
    let zone = TimeZone::get(ZONE).map_err(Problem::internal)?;
    let period = query.period(&zone)?;
    let moved = figures::count(&app.db.read().await?, &period, ZONE).await?;
    let (mut total, mut slices) = (Sums::default(), vec![Sums::default(); period.slices.len()]);
    for found in &moved {
        total.add(found);
        if let Ok(place) = period.slices.binary_search(&found.slice) {
            slices[place].add(found);
        }
    }
    let slices =
        period.slices.iter().zip(slices).map(|(at, sums)| PaymentSlice { at: *at, counts: sums.into() });
    Ok(Json(PaymentFigures {
        from: period.from,
        to: period.to,
        grain: period.grain,
        zone: ZONE,
        total: total.into(),
        slices: slices.collect(),
    }))
}

impl Sums {
    fn add(&mut self, moved: &Moved) {
        let (times, amount) = match moved.kind {
            Kind::Paid => &mut self.paid,
            Kind::Returned => &mut self.returned,
            Kind::Settled => &mut self.settled,
        };
        *times += moved.times;
        *amount += moved.amount;
        self.kept += moved.kept;
    }
}

impl From<Sums> for PaymentCounts {
    /// Payments are taken in renminbi only.
    fn from(sums: Sums) -> Self {
        Self {
            paid: sums.paid.0,
            paid_amount: Money::cny(sums.paid.1),
            refunds: sums.returned.0,
            refund_amount: Money::cny(sums.returned.1),
            settled: sums.settled.0,
            settled_amount: Money::cny(sums.settled.1),
            platform_amount: Money::cny(sums.kept),
        }
    }
}
