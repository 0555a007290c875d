//! Reconciling yesterday, every night, and the nights before that nobody did.

use jiff::{ToSpan, civil::Date, tz::TimeZone};
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::{
    app::{App, reconcile, report_settlements::ZONE},
    store,
};

/// Days made up for at most.
const MADE_UP: i32 = 31;

/// Reconciles the day before the one it was due on, and those since the last that was reconciled when it was over: a
/// platform that stood still for some nights leaves none out.
#[derive(Serialize, Deserialize)]
pub(crate) struct ReconcileDay {}

impl Job<App> for ReconcileDay {
    const KIND: &'static str = "finance.reconcile_day";

    async fn run(&self, app: &App, context: &JobContext) -> anyhow::Result<()> {
        let zone = TimeZone::get(ZONE)?;
        let due = context.run_at.to_zoned(zone.clone()).date().yesterday()?;
        let yesterday = app.env.now().to_zoned(zone.clone()).date().yesterday()?;
        let first = match last_complete(app, &zone).await? {
            Some(last) => due.min(last.tomorrow()?),
            None => due,
        };
        let earliest = yesterday.checked_sub(MADE_UP.days())?;
        for date in first.max(earliest).series(1.day()).take_while(|date| *date <= yesterday) {
            let report = reconcile::reconcile(app, date).await?;
            tracing::info!(%date, breaks = report.breaks.len(), "reconciled");
        }
        Ok(())
    }
}

/// The last day whose report was made after its end.
async fn last_complete(app: &App, zone: &TimeZone) -> anyhow::Result<Option<Date>> {
    for (date, run_at) in store::reconciliation::recent_runs(&app.db.read().await?).await? {
        if run_at >= date.tomorrow()?.to_zoned(zone.clone())?.timestamp() {
            return Ok(Some(date));
        }
    }
    Ok(None)
}
