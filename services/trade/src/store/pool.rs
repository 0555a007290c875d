//! The grab pool as matching sees it.

use std::collections::BTreeSet;

use anyhow::Context;
use ids::{OrderId, UserId};
use jiff::Timestamp;
use kernel::Money;
use kernel_postgres::{Row, Run, statements};
use trade_api::OrderStatus;

use super::columns;
use crate::domain::facts::Wanted;

/// An order's part of the facts, and the practitioner's (`$1`) load on its day in Asia/Shanghai.
macro_rules! pooled_columns {
    () => {
        "o.id, o.user_id, o.reserved_for, o.practitioner_id, o.status, o.service_name, o.amount_minor,
         o.practitioner_share_minor, o.currency,
         o.lat, o.lon, o.consented, coalesce(o.paid_at, o.created_at) as opened_at, o.starts_at, o.ends_at, o.due_at,
         s.code, s.category, s.required_certification, s.required_specialties, s.min_level,
         (select count(*) from appointments a where a.practitioner_id = $1 and a.state <> 'released'
            and a.starts_at >= date_trunc('day', o.starts_at, 'Asia/Shanghai')
            and a.starts_at < date_trunc('day', o.starts_at, 'Asia/Shanghai') + interval '1 day') as load_that_day,
         (select max(version) from matching_rules) as rules_version
         from service_orders o join service_catalogue s on s.id = o.service_id "
    };
}

statements! {
    /// Soonest first.
    LIST_POOL = concat!("select ", pooled_columns!(), "
        where o.status = 'open' and o.starts_at > $2 and (o.starts_at, o.id) > ($3, $4)
        order by o.starts_at, o.id limit $5");
    LOAD_POOLED = concat!("select ", pooled_columns!(), " where o.id = $2");
    LOAD_POOLED_MANY = concat!("select ", pooled_columns!(), " where o.id = any($2) and o.status = 'open'");
    POOL_IDS = "select id from service_orders where status = 'open' order by starts_at, id limit $1";
    STATUSES = "select id, status from service_orders where id = any($1)";
}

/// An order of the pool, weighed for one practitioner.
#[derive(Clone, Debug)]
pub(crate) struct Pooled {
    pub(crate) wanted: Wanted,
    pub(crate) load_that_day: i64,
    pub(crate) status: OrderStatus,
    pub(crate) practitioner_id: Option<UserId>,
    pub(crate) service_name: String,
    pub(crate) amount: Money,
    /// What the practitioner gets of it, where that is known.
    pub(crate) practitioner_share: Option<Money>,
    pub(crate) ends_at: Timestamp,
    /// When it leaves the pool by itself.
    pub(crate) due_at: Option<Timestamp>,
    /// The matching rules in force when this was read.
    pub(crate) rules_version: i64,
}

/// Open orders after a position, soonest first.
pub(crate) async fn list(
    run: &impl Run,
    practitioner: UserId,
    now: Timestamp,
    after: (Timestamp, OrderId),
    limit: i64,
) -> anyhow::Result<Vec<Pooled>> {
    let rows = run.rows(LIST_POOL, &[&practitioner, &now, &after.0, &after.1, &limit]).await?;
    rows.iter().map(read).collect()
}

/// One order, open or not.
pub(crate) async fn load(
    run: &impl Run,
    practitioner: UserId,
    order: OrderId,
) -> anyhow::Result<Option<Pooled>> {
    run.opt(LOAD_POOLED, &[&practitioner, &order]).await?.as_ref().map(read).transpose()
}

/// Those of the orders that are open.
pub(crate) async fn load_open(
    run: &impl Run,
    practitioner: UserId,
    orders: &[OrderId],
) -> anyhow::Result<Vec<Pooled>> {
    run.rows(LOAD_POOLED_MANY, &[&practitioner, &orders]).await?.iter().map(read).collect()
}

/// The soonest open orders.
pub(crate) async fn ids(run: &impl Run, limit: i64) -> anyhow::Result<BTreeSet<OrderId>> {
    let rows = run.rows(POOL_IDS, &[&limit]).await?;
    rows.iter().map(|row| row.try_get("id").context("an id")).collect()
}

/// Where these orders stand now.
pub(crate) async fn statuses(
    run: &impl Run,
    orders: &[OrderId],
) -> anyhow::Result<Vec<(OrderId, OrderStatus)>> {
    let rows = run.rows(STATUSES, &[&orders]).await?;
    rows.iter().map(|row| Ok((row.try_get("id")?, columns::status(row, "status")?))).collect()
}

fn read(row: &Row) -> anyhow::Result<Pooled> {
    let amount = columns::money(row, "amount_minor", "currency")?;
    let wanted = Wanted {
        order_id: row.try_get("id")?,
        consumer: row.try_get("user_id")?,
        reserved_for: row.try_get("reserved_for")?,
        service_code: row.try_get("code")?,
        category: row.try_get("category")?,
        required_certification: row.try_get("required_certification")?,
        required_specialties: row.try_get("required_specialties")?,
        min_level: row.try_get("min_level")?,
        amount_minor: amount.minor,
        place: columns::point(row, "lat", "lon")?,
        consented: row.try_get("consented")?,
        opened_at: row.try_get("opened_at")?,
        starts_at: row.try_get("starts_at")?,
    };
    Ok(Pooled {
        wanted,
        load_that_day: row.try_get("load_that_day")?,
        status: columns::status(row, "status")?,
        practitioner_id: row.try_get("practitioner_id")?,
        service_name: row.try_get("service_name")?,
        amount,
        practitioner_share: columns::some_money(row, "practitioner_share_minor", "currency")?,
        ends_at: row.try_get("ends_at")?,
        due_at: row.try_get("due_at")?,
        rules_version: row.try_get("rules_version")?,
    })
}
