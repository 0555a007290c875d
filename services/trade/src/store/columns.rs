//! Reading the column types that the driver does not know.

use anyhow::Context;
use iso_currency::Currency;
use kernel::Money;
use kernel_postgres::Row;
use trade_api::{CancelReason, OrderStatus};

use crate::domain::geo::Point;

pub(super) fn money(row: &Row, minor: &str, currency: &str) -> anyhow::Result<Money> {
    let code: &str = row.try_get(currency)?;
    let currency = Currency::from_code(code).with_context(|| format!("{code} is no currency"))?;
    Ok(Money::new(row.try_get(minor)?, currency))
}

/// Money that may be unknown.
pub(super) fn some_money(row: &Row, minor: &str, currency: &str) -> anyhow::Result<Option<Money>> {
    let known: Option<i64> = row.try_get(minor)?;
    known.map(|_| money(row, minor, currency)).transpose()
}

pub(super) fn status(row: &Row, column: &str) -> anyhow::Result<OrderStatus> {
    let name: &str = row.try_get(column)?;
    OrderStatus::parse(name).with_context(|| format!("{name} is no order status"))
}

pub(super) fn reason(row: &Row, column: &str) -> anyhow::Result<Option<CancelReason>> {
    let name: Option<&str> = row.try_get(column)?;
    name.map(|name| CancelReason::parse(name).with_context(|| format!("{name} is no ending"))).transpose()
}

pub(super) fn point(row: &Row, lat: &str, lon: &str) -> anyhow::Result<Option<Point>> {
    let pair: (Option<f64>, Option<f64>) = (row.try_get(lat)?, row.try_get(lon)?);
    Ok(match pair {
        (Some(lat), Some(lon)) => Some(Point::new(lat, lon).context("a stored point is off the globe")?),
        _ => None,
    })
}
