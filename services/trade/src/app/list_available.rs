//! The grab hall as one practitioner sees it.

use ids::{OrderId, UserId};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::App;
use crate::domain::eligibility::{Judge, Reason};
use crate::error::Error;
use crate::store::{
    pool::{self, Pooled},
    practitioners,
};

/// Orders read from the store at once.
const BATCH: usize = 100;
/// Orders looked at for one page. Whoever is eligible for few gets a short page and a cursor, not a slow one.
const LOOKED_AT: usize = 500;

/// An order of the pool, with what it means to this practitioner.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub(crate) pooled: Pooled,
    pub(crate) distance_km: Option<f64>,
    /// Why not; empty when they may take it.
    pub(crate) reasons: Vec<Reason>,
}

/// Where a page ended: the start of the last order looked at, and its id.
pub(crate) type Position = (Timestamp, OrderId);

/// A page of the hall, soonest first, and where the next one begins.
pub(crate) async fn list(
    app: &App,
    practitioner: UserId,
    after: Option<Position>,
    limit: usize,
    with_ineligible: bool,
) -> Result<(Vec<Listed>, Option<Position>), Error> {
    let now = app.env.now();
    let reader = app.db.read().await?;
    let candidate = practitioners::candidate(&reader, practitioner, local_day(now)).await?;
    let candidate = candidate.ok_or(Error::NoProfile)?;
    let mut position = after.unwrap_or((now, OrderId::from_uuid(uuid::Uuid::nil())));
    let mut listed = Vec::new();
    for _ in 0..LOOKED_AT / BATCH {
        let batch =
            pool::list(&reader, practitioner, now, position, i64::try_from(BATCH).unwrap_or(100)).await?;
        let last = batch.len() < BATCH;
        let version = batch.iter().map(|pooled| pooled.rules_version).max().unwrap_or_default();
        let rules = app.rules.at_least(&app.db, version).await?;
        let judge = Judge::new(&rules, &candidate, now).map_err(anyhow::Error::from)?;
        for pooled in batch {
            position = (pooled.wanted.starts_at, pooled.wanted.order_id);
            let reasons = judge.reasons(&pooled.wanted, pooled.load_that_day).map_err(anyhow::Error::from)?;
            if with_ineligible || reasons.is_empty() {
                let distance_km = pooled.wanted.distance_km(&candidate);
                listed.push(Listed { pooled, distance_km, reasons });
            }
            if listed.len() == limit {
                return Ok((listed, Some(position)));
            }
        }
        if last {
            return Ok((listed, None));
        }
    }
    Ok((listed, Some(position)))
}

/// Those of the orders that are open and that this practitioner may take.
pub(crate) async fn eligible_among(
    app: &App,
    practitioner: UserId,
    orders: &[OrderId],
) -> Result<Vec<Listed>, Error> {
    let now = app.env.now();
    let reader = app.db.read().await?;
    let candidate = practitioners::candidate(&reader, practitioner, local_day(now)).await?;
    let candidate = candidate.ok_or(Error::NoProfile)?;
    let open = pool::load_open(&reader, practitioner, orders).await?;
    let version = open.iter().map(|pooled| pooled.rules_version).max().unwrap_or_default();
    let rules = app.rules.at_least(&app.db, version).await?;
    let judge = Judge::new(&rules, &candidate, now).map_err(anyhow::Error::from)?;
    let mut eligible = Vec::new();
    for pooled in open {
        if judge.reasons(&pooled.wanted, pooled.load_that_day).map_err(anyhow::Error::from)?.is_empty() {
            let distance_km = pooled.wanted.distance_km(&candidate);
            eligible.push(Listed { pooled, distance_km, reasons: Vec::new() });
        }
    }
    Ok(eligible)
}

/// The day it is in Asia/Shanghai, which has had no summer time since 1991.
pub(crate) fn local_day(now: Timestamp) -> Date {
    TimeZone::fixed(jiff::tz::offset(8)).to_datetime(now).date()
}
