//! The days that were reconciled.

use jiff::civil::Date;
use kernel_postgres::{Json, Run, statements};

use crate::domain::recon::Report;

statements! {
    /// Newest first. A ticket that was opened for a day counts there until it is resolved, whether or not the day's
    /// latest comparison still finds its difference.
    LIST_DAYS = "
        select r.report, (
            select count(distinct t.id) from reconciliation_breaks b
            join reconciliation_tickets t on t.id = b.ticket_id and t.status = 'open'
            where b.date = r.date
        ) as open_tickets
        from reconciliations r
        where ($1::date is null or r.date < $1) and ($2::boolean is null or r.clean = $2)
        order by r.date desc limit $3";
}

/// A reconciled day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Day {
    /// Its latest comparison.
    pub(crate) report: Report,
    /// Tickets about it that wait for a person.
    pub(crate) open_tickets: i64,
}

/// One page of the days that were reconciled, newest first, and one more.
pub(crate) async fn list(
    run: &impl Run,
    clean: Option<bool>,
    before: Option<Date>,
    limit: usize,
) -> anyhow::Result<Vec<Day>> {
    let rows = run.rows(LIST_DAYS, &[&before, &clean, &(i64::try_from(limit)? + 1)]).await?;
    rows.iter()
        .map(|row| {
            let report: Json<Report> = row.try_get("report")?;
            Ok(Day { report: report.0, open_tickets: row.try_get("open_tickets")? })
        })
        .collect()
}
