//! The worker of a service's jobs: takes due ones under a lease, runs them, keeps the lease while they run.

use std::{collections::HashMap, sync::Arc, time::Duration};

use jiff::Timestamp;
use kernel::Env;
use kernel_postgres::Database;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::{
    BoundJob, JobContext, Schedule, schedule,
    store::{self, Failure, Lease, Leased},
};
use crate::{
    failure,
    scope::scoped,
    settings::Settings,
    wake::{Pace, Wakes},
};

/// A job has no limit but its lease; calls it makes get this much time at most.
const CALLS: Duration = Duration::from_hours(1);

pub(crate) struct JobWorker {
    pub(crate) db: Database,
    pub(crate) env: Env,
    pub(crate) wakes: Wakes,
    pub(crate) settings: Arc<Settings>,
    pub(crate) jobs: HashMap<&'static str, BoundJob>,
    pub(crate) schedules: Vec<Schedule>,
}

impl JobWorker {
    /// Works until told to stop, and finishes what is in hand.
    pub(crate) async fn run(self: Arc<Self>, stop: CancellationToken) {
        if self.jobs.is_empty() {
            return;
        }
        let mut pace = Pace::of(&self.settings);
        let mut hand = JoinSet::new();
        let mut scheduled = None;
        loop {
            let free = self.settings.job_concurrency.saturating_sub(hand.len());
            if free > 0 {
                let (token, due) = self.look(free, &mut scheduled).await;
                for job in due {
                    pace.quicken();
                    let this = Arc::clone(&self);
                    hand.spawn(async move { this.run_one(job, token).await });
                }
            }
            tokio::select! {
                Some(_) = hand.join_next() => {}
                on = pace.rest(&self.wakes.jobs, &stop) => if !on { break },
            }
        }
        while hand.join_next().await.is_some() {}
    }

    /// Due jobs, leased; schedules have their turn at the slow pace, however often this worker is woken.
    async fn look(&self, free: usize, scheduled: &mut Option<Timestamp>) -> (Uuid, Vec<Leased>) {
        let looked = async {
            let now = self.env.now();
            if scheduled.is_none_or(|at| at + self.settings.poll_max <= now) {
                schedule::enqueue_due(&self.db, &self.env, &self.schedules).await?;
                *scheduled = Some(now);
            }
            self.take(free).await
        };
        looked.await.unwrap_or_else(|error: anyhow::Error| {
            tracing::warn!(error = %failure::text(&error), "cannot look for jobs");
            (Uuid::nil(), Vec::new())
        })
    }

    /// Puts back what was lost and leases due jobs.
    async fn take(&self, limit: usize) -> anyhow::Result<(Uuid, Vec<Leased>)> {
        let now = self.env.now();
        let lease = self.lease(self.env.uuid());
        let kinds: Vec<_> = self.jobs.keys().copied().collect();
        // A shared read first: a service without due jobs takes no pooled connection.
        if !store::any_due(&self.db.read().await?, &kinds, now).await? {
            return Ok((lease.token, Vec::new()));
        }
        let conn = self.db.write().await?;
        for kind in store::take_back(&conn, now).await? {
            tracing::error!(kind, "a job is parked: the process that ran it went away");
            count(&kind, "parked");
        }
        let taken = store::claim(&conn, &kinds, now, &lease, i64::try_from(limit)?).await?;
        Ok((lease.token, taken))
    }

    /// Runs one due job, for tests; whether there was one, and its error.
    pub(crate) async fn run_next(&self) -> anyhow::Result<Option<Result<(), String>>> {
        schedule::enqueue_due(&self.db, &self.env, &self.schedules).await?;
        let (token, due) = self.take(1).await?;
        let Some(job) = due.into_iter().next() else { return Ok(None) };
        Ok(Some(self.run_one(job, token).await))
    }

    /// Runs a job and saves what came of it; an error is already logged.
    async fn run_one(&self, job: Leased, token: Uuid) -> Result<(), String> {
        let Leased { id, ref kind, attempts, .. } = job;
        let attempt = failure::contained(CALLS * 24, self.attempt(&job, token));
        let result = tokio::select! {
            result = scoped(id, job.traceparent.clone(), CALLS, attempt) => result,
            () = self.keep_lease(id, token) => {
                tracing::warn!(kind, %id, "a job lost its lease and was dropped");
                return Err(format!("{kind} lost its lease"));
            }
        };
        let saved = match &result {
            Ok(()) => self.save_done(&job, token).await,
            Err(error) => self.save_failed(&job, token, error).await,
        };
        if let Err(error) = saved {
            // The lease will end and the job run again.
            tracing::warn!(kind, %id, attempts, error = %failure::text(&error), "cannot save what came of a job");
        }
        self.wakes.wake();
        result.map_err(|error| format!("{kind}: {}", failure::text(&error)))
    }

    async fn attempt(&self, job: &Leased, token: Uuid) -> anyhow::Result<()> {
        let bound = &self.jobs[job.kind.as_str()];
        let context = JobContext {
            id: job.id,
            key: job.key.clone(),
            attempt: job.attempts,
            max_attempts: job.max_attempts,
            run_at: job.run_at,
            token,
            env: self.env.clone(),
        };
        (bound.run)(job.payload.clone(), context).await
    }

    /// Renews the lease for as long as it is polled; ends when the lease is lost.
    async fn keep_lease(&self, id: Uuid, token: Uuid) {
        loop {
            tokio::time::sleep(self.settings.job_lease / 3).await;
            match self.renew(id, token).await {
                Ok(true) => {}
                Ok(false) => return,
                Err(error) => {
                    tracing::warn!(%id, error = %failure::text(&error), "cannot renew the lease of a job");
                }
            }
        }
    }

    async fn renew(&self, id: Uuid, token: Uuid) -> anyhow::Result<bool> {
        store::renew(&self.db.write().await?, id, &self.lease(token)).await
    }

    async fn save_done(&self, job: &Leased, token: Uuid) -> anyhow::Result<()> {
        // Nothing to save when the job has marked itself done.
        store::finish(&self.db.write().await?, job.id, token, self.env.now()).await?;
        count(&job.kind, "done");
        Ok(())
    }

    async fn save_failed(&self, job: &Leased, token: Uuid, error: &anyhow::Error) -> anyhow::Result<()> {
        let parked = failure::is_permanent(error) || job.attempts >= job.max_attempts;
        let error = failure::text(error);
        let Leased { id, kind, attempts, .. } = job;
        if parked {
            tracing::error!(kind, %id, attempts, error, "a job is parked");
        } else {
            tracing::warn!(kind, %id, attempts, error, "a job failed and will run again");
        }
        count(kind, if parked { "parked" } else { "failed" });
        let failure = Failure { parked, run_at: self.settings.job_retries.next(&self.env, *attempts), error };
        store::fail(&self.db.write().await?, *id, token, &failure).await?;
        Ok(())
    }

    fn lease(&self, token: Uuid) -> Lease {
        Lease { until: self.env.now() + self.settings.job_lease, token }
    }
}

fn count(kind: &str, outcome: &'static str) {
    metrics::counter!("work_jobs_total", "kind" => kind.to_owned(), "outcome" => outcome).increment(1);
}
