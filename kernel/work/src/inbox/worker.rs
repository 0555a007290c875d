//! The workers of one consumer: they find keys whose next event can be applied, and apply it.

use std::{sync::Arc, time::Duration};

use kernel::Env;
use kernel_postgres::{Conn, Database, Tx};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

use super::{
    BoundSubscription,
    store::{self, Failure, Taken},
};
use crate::{
    failure,
    scope::scoped,
    settings::Settings,
    wake::{Pace, Wakes},
};

/// Keys worked on by one transaction.
const BATCH: usize = 32;
/// Events of one key applied before others get a turn.
const TURN: usize = 16;
/// With more keys than this, each has one event applied before others get a turn.
const FEW: usize = 4;

/// One consumer of this process.
pub(crate) struct ConsumerWorker {
    pub(crate) subscription: BoundSubscription,
    pub(crate) db: Database,
    pub(crate) env: Env,
    pub(crate) wakes: Wakes,
    pub(crate) settings: Arc<Settings>,
    /// Shared by all consumers of the service, so that they leave connections for requests.
    pub(crate) turns: Arc<Semaphore>,
}

/// What came of looking at a key.
pub(crate) enum Applied {
    /// Nothing due, or another process has it.
    Nothing,
    Done,
    /// To be tried again later, or parked; with the error.
    Failed(String),
}

/// What came of applying several events at once.
enum Together {
    /// Nothing due, or other processes have it.
    Nothing,
    /// Applied, or the only one has been marked as failed.
    Done,
    /// One of them failed and took the others back.
    Refused,
}

impl ConsumerWorker {
    /// Works until told to stop, and finishes what is in hand.
    ///
    /// One transaction applies the events of all keys that are ready: under load it grows, and one flush serves many.
    pub(crate) async fn run(self: Arc<Self>, stop: CancellationToken) {
        let mut pace = Pace::of(&self.settings);
        let mut from = String::new();
        loop {
            let mut ready = self.look(&mut from).await;
            if ready.len() > BATCH {
                ready.truncate(BATCH);
                // Go on from here next time, so that busy keys at the front do not starve those behind.
                from = ready.last().map(|key| store::after(key)).unwrap_or_default();
            }
            if !ready.is_empty() {
                pace.quicken();
                self.work_on(&ready, &stop).await;
                if stop.is_cancelled() {
                    break;
                }
                continue;
            }
            if from.is_empty() && !pace.rest(&self.subscription.wake, &stop).await {
                break;
            }
        }
    }

    /// Keys that are ready; a store that is away has none.
    async fn look(&self, from: &mut String) -> Vec<String> {
        match self.ready(from).await {
            Ok(ready) => ready,
            Err(error) => {
                tracing::warn!(consumer = self.name(), error = %failure::text(&error), "cannot look for events");
                from.clear();
                Vec::new()
            }
        }
    }

    /// Keys that are ready, from `from` on, which moves on.
    pub(crate) async fn ready(&self, from: &mut String) -> anyhow::Result<Vec<String>> {
        let heads = store::heads(&self.db.read().await?, self.name(), from, self.env.now()).await?;
        *from = heads.next;
        Ok(heads.ready)
    }

    /// Applies events of these keys, together when that succeeds, and otherwise each by itself.
    async fn work_on(&self, keys: &[String], stop: &CancellationToken) {
        let Ok(_turn) = self.turns.acquire().await else { return };
        let worked = match self.apply_together(keys).await {
            Ok(Together::Refused) => self.apply_apart(keys, stop).await,
            Ok(Together::Done) => Ok(true),
            Ok(Together::Nothing) => Ok(false),
            Err(error) => Err(error),
        };
        if let Err(error) = &worked {
            tracing::warn!(consumer = self.name(), error = %failure::text(error), "cannot apply events");
        }
        if !worked.unwrap_or(false) {
            // Another process works on these keys, or the store is away: do not ask again at once.
            tokio::time::sleep(self.settings.poll_min).await;
        }
    }

    /// Applies the first events of these keys in one transaction with their marks; of a few keys, their next ones too.
    async fn apply_together(&self, keys: &[String]) -> anyhow::Result<Together> {
        let mut conn = self.db.write().await?;
        let tx = conn.begin().await?;
        let rounds = if keys.len() > FEW { 1 } else { TURN };
        let mut keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let mut applied = Vec::new();
        for _ in 0..rounds {
            let taken = store::take_all(&tx, self.name(), &keys, self.env.now()).await?;
            keys = taken.iter().map(|(key, _)| *key).collect();
            for (_, taken) in taken {
                if let Err(error) = self.attempt(&tx, &taken).await {
                    tx.rollback().await?;
                    return self.refused(&conn, &taken, &error, keys.len() + applied.len()).await;
                }
                applied.push(taken);
            }
            if keys.is_empty() {
                break;
            }
        }
        if applied.is_empty() {
            return Ok(Together::Nothing);
        }
        if let Err(error) = tx.commit().await {
            // Perhaps it lost a race that none of them would lose alone, perhaps the store is away.
            tracing::debug!(consumer = self.name(), error = %failure::text(&error), "events did not go together");
            return Ok(Together::Refused);
        }
        for taken in &applied {
            self.observe(taken);
        }
        self.wakes.wake();
        Ok(Together::Done)
    }

    /// One of `of` events was refused; when it was the only one, there is no need to try it again alone.
    async fn refused(
        &self,
        conn: &Conn,
        taken: &Taken,
        error: &anyhow::Error,
        of: usize,
    ) -> anyhow::Result<Together> {
        if of > 1 {
            return Ok(Together::Refused);
        }
        store::mark_failed(conn, self.name(), taken, &self.failure(taken, error)).await?;
        Ok(Together::Done)
    }

    /// Applies events of each key, one a transaction; whether there were any. One that fails holds back its key alone.
    async fn apply_apart(&self, keys: &[String], stop: &CancellationToken) -> anyhow::Result<bool> {
        let mut worked = false;
        for key in keys {
            for _ in 0..TURN {
                if stop.is_cancelled() {
                    return Ok(worked);
                }
                match self.apply_next(key).await? {
                    Applied::Done => worked = true,
                    Applied::Failed(_) => {
                        worked = true;
                        break;
                    }
                    Applied::Nothing => break,
                }
            }
        }
        Ok(worked)
    }

    /// Applies the next event of a key in one transaction with its mark.
    pub(crate) async fn apply_next(&self, key: &str) -> anyhow::Result<Applied> {
        let mut conn = self.db.write().await?;
        let tx = conn.begin().await?;
        let Some(taken) = store::take(&tx, self.name(), key, self.env.now()).await? else {
            return Ok(Applied::Nothing);
        };
        let outcome = match self.attempt(&tx, &taken).await {
            Ok(()) => tx.commit().await,
            Err(error) => tx.rollback().await.and(Err(error)),
        };
        match outcome {
            Ok(()) => {
                self.observe(&taken);
                self.wakes.wake();
                Ok(Applied::Done)
            }
            Err(error) => {
                let failure = self.failure(&taken, &error);
                store::mark_failed(&conn, self.name(), &taken, &failure).await?;
                Ok(Applied::Failed(failure.error))
            }
        }
    }

    async fn attempt(&self, tx: &Tx<'_>, taken: &Taken) -> anyhow::Result<()> {
        let row = &taken.row;
        let limit = self.settings.handler_timeout;
        let attempt = failure::contained(limit, self.subscription.apply.apply(tx, row));
        scoped(row.id, row.traceparent.clone(), limit, attempt).await
    }

    fn failure(&self, taken: &Taken, error: &anyhow::Error) -> Failure {
        let failures = taken.failures + 1;
        let retries = &self.settings.inbox_retries;
        let parked = failure::is_permanent(error) || failures >= retries.attempts;
        let error = failure::text(error);
        let (consumer, event, id) = (self.name(), &taken.row.kind, taken.row.id);
        if parked {
            tracing::error!(consumer, event, %id, failures, error, "an event is parked");
            self.count("parked");
        } else {
            tracing::warn!(consumer, event, %id, failures, error, "an event could not be applied yet");
            self.count("failed");
        }
        Failure { parked, next_at: retries.next(&self.env, failures), error }
    }

    fn count(&self, outcome: &'static str) {
        metrics::counter!("work_events_applied_total", "consumer" => self.name(), "outcome" => outcome)
            .increment(1);
    }

    fn observe(&self, taken: &Taken) {
        self.count("done");
        let lag = Duration::try_from(self.env.now().duration_since(taken.row.time)).unwrap_or_default();
        metrics::histogram!("work_event_lag_seconds", "consumer" => self.name()).record(lag.as_secs_f64());
    }

    pub(crate) fn name(&self) -> &'static str {
        self.subscription.consumer
    }
}
