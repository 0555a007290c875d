//! Counting the money that moved.

use anyhow::Context;
use jiff::Timestamp;
use kernel::figures::Period;
use kernel_postgres::{Row, Run, statements};

statements! {
    /// Each kind by the moment at which its money moved. `$4` is the zone in which hours and days begin.
    COUNT_MOVED = "
        select slice, kind, count(*) as times, sum(amount)::bigint as amount, sum(kept)::bigint as kept
        from (
            select date_trunc($3, paid_at, $4) as slice, 'paid' as kind, amount_minor as amount, 0::bigint as kept
            from payments where paid_at >= $1 and paid_at < $2
            union all
            select date_trunc($3, finished_at, $4), 'returned', amount_minor, 0
            from refunds where finished_at >= $1 and finished_at < $2 and status = 'succeeded'
            union all
            select date_trunc($3, planned_at, $4), 'settled', gross_minor, platform_minor - platform_returned
            from settlements where planned_at >= $1 and planned_at < $2
        ) as moved
        group by slice, kind";
}

/// What moved money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A payment arrived.
    Paid,
    /// A refund arrived.
    Returned,
    /// An order's money was divided.
    Settled,
}

/// Movements of one kind within a slice of time. Amounts are in fen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moved {
    pub(crate) slice: Timestamp,
    pub(crate) kind: Kind,
    pub(crate) times: i64,
    pub(crate) amount: i64,
    /// The platform's share of what was settled.
    pub(crate) kept: i64,
}

/// The movements of a period by slice and kind.
pub(crate) async fn count(run: &impl Run, period: &Period, zone: &str) -> anyhow::Result<Vec<Moved>> {
    let rows = run.rows(COUNT_MOVED, &[&period.from, &period.to, &period.grain.name(), &zone]).await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> anyhow::Result<Moved> {
    let kind = match row.try_get("kind")? {
        "paid" => Kind::Paid,
        "returned" => Kind::Returned,
        "settled" => Kind::Settled,
        other => None.with_context(|| format!("{other} moves no money"))?,
    };
    Ok(Moved {
        slice: row.try_get("slice")?,
        kind,
        times: row.try_get("times")?,
        amount: row.try_get("amount")?,
        kept: row.try_get("kept")?,
    })
}
