//! Counting what happened to orders, from their timelines.

use kernel::figures::Period;
use kernel_postgres::{Row, Run, statements};

use super::columns;
use crate::domain::figures::Entered;

/// Where hours and days begin. The statement names it too.
pub(crate) const ZONE: &str = "Asia/Shanghai";

statements! {
    /// By slice and, with no slice, over the whole period: a median cannot be added up.
    COUNT_ENTERED = "
        select slice, status, count(*) as orders, sum(amount_minor)::bigint as amount, sum(refund_minor)::bigint as refund,
            percentile_cont(0.5) within group (order by wait) filter (where status = 'assigned') as wait
        from (
            select date_trunc($3, entered.at, 'Asia/Shanghai') as slice, entered.status, amount_minor, refund_minor,
                extract(epoch from entered.at - paid_at)::float8 as wait
            from order_timeline as entered
            join service_orders on id = order_id
            where entered.at >= $1 and entered.at < $2
              and entered.status not in ('confirmed', 'in_service', 'delivered')
        ) as told
        group by grouping sets ((slice, status), (status))";
}

/// How many orders entered each status, by slice and in all.
pub(crate) async fn count(run: &impl Run, period: &Period) -> anyhow::Result<Vec<Entered>> {
    let rows = run.rows(COUNT_ENTERED, &[&period.from, &period.to, &period.grain.name()]).await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> anyhow::Result<Entered> {
    Ok(Entered {
        slice: row.try_get("slice")?,
        status: columns::status(row, "status")?,
        orders: row.try_get("orders")?,
        amount: row.try_get("amount")?,
        refund: row.try_get("refund")?,
        wait: row.try_get("wait")?,
    })
}
