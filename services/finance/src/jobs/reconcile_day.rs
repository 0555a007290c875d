//! Reconciling yesterday, every night.

use jiff::tz::TimeZone;
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, reconcile, report_settlements::ZONE};

/// Reconciles the day before the one it was due on.
#[derive(Serialize, Deserialize)]
pub(crate) struct ReconcileDay {}

impl Job<App> for ReconcileDay {
    const KIND: &'static str = "finance.reconcile_day";

    async fn run(&self, app: &App, context: &JobContext) -> anyhow::Result<()> {
        let due = context.run_at.to_zoned(TimeZone::get(ZONE)?);
        let report = reconcile::reconcile(app, due.date().yesterday()?).await?;
        tracing::info!(date = %report.date, breaks = report.breaks.len(), "reconciled");
        Ok(())
    }
}
