//! Settlements and their reports.

use anyhow::Context;
use ids::{OrderId, SettlementId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, Tx, statements};

use super::reservations::{currency, shares};
use crate::domain::{
    settlement::{Cause, Settlement, SettlementStatus},
    split::Shares,
};

statements! {
    /// An order is settled once.
    INSERT_SETTLEMENT = "
        insert into settlements (id, order_id, payment_id, payer_id, practitioner_id, referrer_id, cause, status,
                                 currency, gross_minor, practitioner_minor, platform_minor, referrer_minor, planned_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        on conflict (order_id) do nothing";

    LOAD_SETTLEMENT = "select * from settlements where id = $1";
    LOCK_SETTLEMENT = "select * from settlements where id = $1 for update";
    LOCK_ORDER_SETTLEMENT = "select * from settlements where order_id = $1 for update";

    /// Written under the lock of the row, as decided.
    SAVE_SETTLEMENT = "
        update settlements
        set status = $2, captured_at = $3, paid_at = $4, failure = $5,
            practitioner_returned = $6, platform_returned = $7, referrer_returned = $8
        where id = $1";

    /// One practitioner's, or everybody's, in a period.
    LIST_SETTLEMENTS = "
        select * from settlements
        where ($1::uuid is null or practitioner_id = $1) and planned_at >= $2 and planned_at < $3
          and ($4::timestamptz is null or (planned_at, id) > ($4, $5))
        order by planned_at, id limit $6";

    SUM_SETTLEMENTS = "
        select count(*) as settlements,
               coalesce(sum(gross_minor), 0)::bigint as gross,
               coalesce(sum(practitioner_minor), 0)::bigint as practitioner,
               coalesce(sum(platform_minor), 0)::bigint as platform,
               coalesce(sum(referrer_minor), 0)::bigint as referrer,
               coalesce(sum(practitioner_returned + platform_returned + referrer_returned), 0)::bigint as returned,
               coalesce(sum(practitioner_returned), 0)::bigint as practitioner_returned
        from settlements
        where ($1::uuid is null or practitioner_id = $1) and planned_at >= $2 and planned_at < $3";

    /// By local day, for the practitioner's overview.
    SUM_DAYS = "
        select (planned_at at time zone $4)::date as day, count(*) as settlements,
               sum(gross_minor)::bigint as gross, sum(practitioner_minor)::bigint as practitioner,
               sum(practitioner_returned)::bigint as practitioner_returned
        from settlements
        where ($1::uuid is null or practitioner_id = $1) and planned_at >= $2 and planned_at < $3
        group by 1 order by 1";
}

/// What a report covers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope {
    /// Everybody's when absent.
    pub(crate) practitioner: Option<UserId>,
    pub(crate) from: Timestamp,
    pub(crate) until: Timestamp,
}

/// Sums over a scope, in minor units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Sums {
    pub(crate) settlements: i64,
    pub(crate) gross: i64,
    pub(crate) shares: Shares,
    pub(crate) returned: i64,
    pub(crate) practitioner_returned: i64,
}

/// Sums over one local day, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) date: jiff::civil::Date,
    pub(crate) settlements: i64,
    pub(crate) gross: i64,
    pub(crate) practitioner: i64,
    pub(crate) practitioner_returned: i64,
}

/// Inserts; false when the order was settled before.
pub(crate) async fn insert(tx: &Tx<'_>, settlement: &Settlement) -> anyhow::Result<bool> {
    let Settlement {
        id,
        order,
        payment,
        payer,
        practitioner,
        referrer,
        cause,
        status,
        currency,
        shares,
        planned_at,
        ..
    } = settlement;
    let (cause, status, currency) = (cause.name(), status.name(), currency.code());
    let Shares { practitioner: to_practitioner, platform, referrer: to_referrer } = shares;
    let inserted = tx
        .exec(
            INSERT_SETTLEMENT,
            &[
                id,
                order,
                payment,
                payer,
                practitioner,
                referrer,
                &cause,
                &status,
                &currency,
                &shares.total(),
                to_practitioner,
                platform,
                to_referrer,
                planned_at,
            ],
        )
        .await?;
    Ok(inserted == 1)
}

pub(crate) async fn load(run: &impl Run, id: SettlementId) -> anyhow::Result<Option<Settlement>> {
    run.opt(LOAD_SETTLEMENT, &[&id]).await?.as_ref().map(of_row).transpose()
}

pub(crate) async fn lock(tx: &Tx<'_>, id: SettlementId) -> anyhow::Result<Option<Settlement>> {
    tx.opt(LOCK_SETTLEMENT, &[&id]).await?.as_ref().map(of_row).transpose()
}

pub(crate) async fn lock_of_order(tx: &Tx<'_>, order: OrderId) -> anyhow::Result<Option<Settlement>> {
    tx.opt(LOCK_ORDER_SETTLEMENT, &[&order]).await?.as_ref().map(of_row).transpose()
}

/// Saves what can change of a locked settlement.
pub(crate) async fn save(tx: &Tx<'_>, settlement: &Settlement) -> anyhow::Result<()> {
    let Settlement { id, status, captured_at, paid_at, failure, returned, .. } = settlement;
    let status = status.name();
    let Shares { practitioner, platform, referrer } = returned;
    tx.exec(SAVE_SETTLEMENT, &[id, &status, captured_at, paid_at, failure, practitioner, platform, referrer])
        .await
        .map(drop)
}

/// One page in order of time and one more.
pub(crate) async fn list(
    run: &impl Run,
    scope: &Scope,
    after: Option<(Timestamp, SettlementId)>,
    limit: usize,
) -> anyhow::Result<Vec<Settlement>> {
    let Scope { practitioner, from, until } = scope;
    let (after_time, after_id) = after.unzip();
    let limit = i64::try_from(limit)? + 1;
    let rows =
        run.rows(LIST_SETTLEMENTS, &[practitioner, from, until, &after_time, &after_id, &limit]).await?;
    rows.iter().map(of_row).collect()
}

pub(crate) async fn sums(run: &impl Run, scope: &Scope) -> anyhow::Result<Sums> {
    let row = run.row(SUM_SETTLEMENTS, &[&scope.practitioner, &scope.from, &scope.until]).await?;
    Ok(Sums {
        settlements: row.try_get("settlements")?,
        gross: row.try_get("gross")?,
        shares: shares(&row, ["practitioner", "platform", "referrer"])?,
        returned: row.try_get("returned")?,
        practitioner_returned: row.try_get("practitioner_returned")?,
    })
}

pub(crate) async fn days(run: &impl Run, scope: &Scope, zone: &str) -> anyhow::Result<Vec<Day>> {
    let rows = run.rows(SUM_DAYS, &[&scope.practitioner, &scope.from, &scope.until, &zone]).await?;
    rows.iter()
        .map(|row| {
            Ok(Day {
                date: row.try_get("day")?,
                settlements: row.try_get("settlements")?,
                gross: row.try_get("gross")?,
                practitioner: row.try_get("practitioner")?,
                practitioner_returned: row.try_get("practitioner_returned")?,
            })
        })
        .collect()
}

fn of_row(row: &Row) -> anyhow::Result<Settlement> {
    let (cause, status): (&str, &str) = (row.try_get("cause")?, row.try_get("status")?);
    Ok(Settlement {
        id: row.try_get("id")?,
        order: row.try_get("order_id")?,
        payment: row.try_get("payment_id")?,
        payer: row.try_get("payer_id")?,
        practitioner: row.try_get("practitioner_id")?,
        referrer: row.try_get("referrer_id")?,
        cause: Cause::parse(cause).with_context(|| format!("unknown cause {cause}"))?,
        status: SettlementStatus::parse(status)
            .with_context(|| format!("unknown settlement status {status}"))?,
        currency: currency(row)?,
        shares: shares(row, ["practitioner_minor", "platform_minor", "referrer_minor"])?,
        returned: shares(row, ["practitioner_returned", "platform_returned", "referrer_returned"])?,
        planned_at: row.try_get("planned_at")?,
        captured_at: row.try_get("captured_at")?,
        paid_at: row.try_get("paid_at")?,
        failure: row.try_get("failure")?,
    })
}
