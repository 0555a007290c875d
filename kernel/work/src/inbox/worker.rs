//! The workers of one consumer: they find keys whose next event can be applied, and apply it.

use std::{collections::HashSet, sync::Arc, time::Duration};

use kernel::Env;
use kernel_postgres::Database;
use tokio::{sync::Semaphore, task::JoinSet};
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

/// Keys in hand at most, worked on or waiting for their turn.
const HAND: usize = 64;
/// Events of one key applied before others get a turn.
const TURN: usize = 16;

/// One consumer of this process.
pub(crate) struct ConsumerWorker {
    pub(crate) subscription: BoundSubscription,
    pub(crate) db: Database,
    pub(crate) env: Env,
    pub(crate) wakes: Wakes,
    pub(crate) settings: Arc<Settings>,
    /// Shared by all consumers of the service, so that they leave connections for requests.
    pub(crate) service_turns: Arc<Semaphore>,
    pub(crate) turns: Semaphore,
}

/// What came of looking at a key.
pub(crate) enum Applied {
    /// Nothing due, or another process has it.
    Nothing,
    Done,
    /// To be tried again later, or parked; with the error.
    Failed(String),
}

impl ConsumerWorker {
    /// Works until told to stop, and finishes what is in hand.
    pub(crate) async fn run(self: Arc<Self>, stop: CancellationToken) {
        let mut pace = Pace::new(self.settings.poll_min, self.settings.poll_max);
        let mut hand = JoinSet::new();
        let mut busy = HashSet::new();
        let mut from = String::new();
        loop {
            if hand.len() < HAND / 2 {
                let mut ready = self.look(&mut from).await;
                ready.retain(|key| !busy.contains(key));
                if ready.len() > HAND {
                    ready.truncate(HAND);
                    // Go on from here next time, so that busy keys at the front do not starve those behind.
                    from = ready.last().map(|key| store::after(key)).unwrap_or_default();
                }
                for key in ready {
                    pace.quicken();
                    busy.insert(key.clone());
                    hand.spawn(Arc::clone(&self).work_on(key, stop.clone()));
                }
            }
            if hand.is_empty() && !from.is_empty() {
                continue;
            }
            tokio::select! {
                Some(finished) = hand.join_next() => drop(finished.map(|key| busy.remove(&key))),
                on = pace.rest(&self.subscription.wake, &stop) => if !on { break },
            }
        }
        while hand.join_next().await.is_some() {}
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

    /// Applies events of a key, one after the other, and hands the key back.
    async fn work_on(self: Arc<Self>, key: String, stop: CancellationToken) -> String {
        if self.turn(&key, &stop).await.is_none() {
            // Another process works on this key, or the store is away: do not ask again at once.
            tokio::time::sleep(self.settings.poll_min).await;
        }
        key
    }

    /// One turn of a key; none when its first event could not be had.
    async fn turn(&self, key: &str, stop: &CancellationToken) -> Option<()> {
        let _turn = self.turns.acquire().await.ok()?;
        let _service_turn = self.service_turns.acquire().await.ok()?;
        for applied in 0..TURN {
            if stop.is_cancelled() {
                break;
            }
            match self.apply_next(key).await {
                Ok(Applied::Done) => {}
                Ok(Applied::Failed(_)) => break,
                Ok(Applied::Nothing) if applied > 0 => break,
                Ok(Applied::Nothing) => return None,
                Err(error) => {
                    tracing::warn!(consumer = self.name(), error = %failure::text(&error), "cannot apply an event");
                    return None;
                }
            }
        }
        Some(())
    }

    /// Applies the next event of a key in one transaction with its mark.
    pub(crate) async fn apply_next(&self, key: &str) -> anyhow::Result<Applied> {
        let mut conn = self.db.write().await?;
        let tx = conn.begin().await?;
        let Some(taken) = store::take(&tx, self.name(), key, self.env.now()).await? else {
            return Ok(Applied::Nothing);
        };
        let row = &taken.row;
        let limit = self.settings.handler_timeout;
        let attempt = failure::contained(limit, self.subscription.apply.apply(&tx, row));
        let outcome = match scoped(row.id, row.traceparent.clone(), limit, attempt).await {
            Ok(()) => tx.commit().await,
            Err(error) => tx.rollback().await.and(Err(error)),
        };
        match outcome {
            Ok(()) => {
                self.count("done");
                self.observe_lag(&taken);
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

    fn observe_lag(&self, taken: &Taken) {
        let lag = Duration::try_from(self.env.now().duration_since(taken.row.time)).unwrap_or_default();
        metrics::histogram!("work_event_lag_seconds", "consumer" => self.name()).record(lag.as_secs_f64());
    }

    pub(crate) fn name(&self) -> &'static str {
        self.subscription.consumer
    }
}
