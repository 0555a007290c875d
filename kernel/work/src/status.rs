//! How much durable work there is: for metrics, the doctor and the console.

use std::time::Duration;

use jiff::Timestamp;
use kernel_postgres::{Run, statements};
use serde::Serialize;

statements! {
    pub(crate) STATUS = "
        select
            (select count(*) from outbox where delivered_at is null) as undelivered,
            (select min(time) from outbox where delivered_at is null) as oldest_undelivered,
            (select count(*) from inbox where done_at is null and state = 'pending') as inbox_pending,
            (select count(*) from inbox where state = 'parked') as inbox_parked,
            (select min(time) from inbox where done_at is null) as oldest_unapplied,
            (select count(*) from jobs where state = 'pending' and run_at <= $1)
                + (select count(*) from schedules where name = any($2) and next_at <= $1) as jobs_due,
            (select count(*) from jobs where state = 'pending') as jobs_pending,
            (select count(*) from jobs where state = 'running') as jobs_running,
            (select count(*) from jobs where state = 'parked') as jobs_parked,
            (select min(run_at) from jobs where state = 'pending' and run_at <= $1) as oldest_due,
            (select count(*) from sagas where status = 'running') as sagas_running,
            (select min(created_at) from sagas where status = 'running') as oldest_saga,
            (select count(*) from sagas where status = 'stuck') as sagas_stuck";
}

/// Counts of one service's durable work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WorkStatus {
    pub undelivered: i64,
    pub inbox_pending: i64,
    pub inbox_parked: i64,
    /// Those that should be running by now, recurring ones that are about to be enqueued included.
    pub jobs_due: i64,
    pub jobs_pending: i64,
    pub jobs_running: i64,
    pub jobs_parked: i64,
    pub sagas_running: i64,
    pub sagas_stuck: i64,
    /// Age of the oldest work that is due and not done, in seconds; 0 when there is none.
    pub oldest_seconds: u64,
}

impl WorkStatus {
    /// Whether something has stopped until a person looks at it.
    pub fn needs_operator(&self) -> bool {
        self.inbox_parked + self.jobs_parked + self.sagas_stuck > 0
    }

    /// Sets the gauges `work_items{service,kind}` and `work_oldest_seconds{service}`.
    pub fn record(&self, service: &str) {
        let Self { undelivered, inbox_pending, inbox_parked, jobs_due, jobs_pending, .. } = *self;
        let Self { jobs_running, jobs_parked, sagas_running, sagas_stuck, oldest_seconds, .. } = *self;
        for (kind, count) in [
            ("undelivered", undelivered),
            ("inbox_pending", inbox_pending),
            ("inbox_parked", inbox_parked),
            ("jobs_due", jobs_due),
            ("jobs_pending", jobs_pending),
            ("jobs_running", jobs_running),
            ("jobs_parked", jobs_parked),
            ("sagas_running", sagas_running),
            ("sagas_stuck", sagas_stuck),
        ] {
            metrics::gauge!("work_items", "service" => service.to_owned(), "kind" => kind)
                .set(measured(count));
        }
        let oldest = Duration::from_secs(oldest_seconds).as_secs_f64();
        metrics::gauge!("work_oldest_seconds", "service" => service.to_owned()).set(oldest);
    }
}

fn measured(count: i64) -> f64 {
    f64::from(i32::try_from(count).unwrap_or(i32::MAX))
}

/// `schedules` names the recurring jobs of the service as it is today.
pub async fn read(run: &impl Run, schedules: &[&str], now: Timestamp) -> anyhow::Result<WorkStatus> {
    let row = run.row(STATUS, &[&now, &schedules]).await?;
    let mut oldest = now;
    for column in ["oldest_undelivered", "oldest_unapplied", "oldest_due", "oldest_saga"] {
        oldest = oldest.min(row.try_get::<_, Option<Timestamp>>(column)?.unwrap_or(now));
    }
    Ok(WorkStatus {
        undelivered: row.try_get("undelivered")?,
        inbox_pending: row.try_get("inbox_pending")?,
        inbox_parked: row.try_get("inbox_parked")?,
        jobs_due: row.try_get("jobs_due")?,
        jobs_pending: row.try_get("jobs_pending")?,
        jobs_running: row.try_get("jobs_running")?,
        jobs_parked: row.try_get("jobs_parked")?,
        sagas_running: row.try_get("sagas_running")?,
        sagas_stuck: row.try_get("sagas_stuck")?,
        oldest_seconds: u64::try_from(now.duration_since(oldest).as_secs()).unwrap_or_default(),
    })
}
