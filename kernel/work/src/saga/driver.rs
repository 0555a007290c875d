//! Drives one saga under a fenced lease: run the step, decide, and so on until it ends or must pause. What happened is
//! saved then, and before that only when the saga takes its time.

use std::{collections::HashMap, time::Duration};

use jiff::SignedDuration;
use kernel::Env;
use kernel_postgres::Database;
use serde_json::value::RawValue;
use tokio::time::Instant;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{
    Plan, SagaId, StepContext, StepError,
    decide::{self, Change, Entry},
    plan::UNSAVED,
    probe::{Moment, Point, Probe},
    progress::{Direction, Progress, Status},
    store::{self, Drivable, Line},
};
use crate::{failure, scope::scoped, wake::Wakes};

pub(crate) struct Driver {
    pub(super) db: Database,
    pub(super) env: Env,
    pub(super) wakes: Wakes,
    lease: Duration,
    plans: HashMap<(&'static str, i32), Plan>,
    /// Set when the process is to end: sagas stop between two steps.
    pub(super) stop: CancellationToken,
    /// Drives that outlive the request that began them.
    pub(super) afoot: TaskTracker,
}

/// How far a drive got.
#[derive(Debug)]
pub(crate) enum Driven {
    /// Another has the lease, it is pausing, or it has ended already.
    NotTaken,
    /// It pauses, or this process is to end.
    Paused,
    Ended(Box<Progress>),
}

impl Driver {
    pub(crate) fn new(
        db: Database,
        env: Env,
        wakes: Wakes,
        lease: Duration,
        plans: Vec<Plan>,
    ) -> anyhow::Result<Self> {
        let mut by_kind = HashMap::new();
        for plan in plans {
            plan.validate(lease)?;
            let (kind, version) = (plan.kind, plan.version);
            let twice = by_kind.insert((kind, version), plan).is_some();
            anyhow::ensure!(!twice, "saga {kind} {version} is registered twice");
        }
        let (stop, afoot) = (CancellationToken::new(), TaskTracker::new());
        Ok(Self { db, env, wakes, lease, plans: by_kind, stop, afoot })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.plans.is_empty()
    }

    pub(crate) fn plan(&self, kind: &str, version: i32) -> Option<&Plan> {
        self.plans.values().find(|plan| plan.kind == kind && plan.version == version)
    }

    pub(crate) fn lease(&self) -> Duration {
        self.lease
    }

    pub(crate) async fn load(&self, id: SagaId) -> anyhow::Result<Option<Progress>> {
        store::load(&self.db.read().await?, id).await
    }

    /// Lets time pass, on a clock that is set by hand.
    pub(crate) fn pass(&self, time: Duration) {
        self.env.advance(SignedDuration::try_from(time).unwrap_or(SignedDuration::MAX));
    }

    pub(super) fn drivable(&self) -> Drivable {
        let (kinds, versions) = self.plans.keys().copied().unzip();
        Drivable { kinds, versions }
    }

    /// Takes the saga, unless another has it, and drives it as far as it goes now.
    pub(crate) async fn drive(&self, id: SagaId, probe: &dyn Probe) -> anyhow::Result<Driven> {
        let now = self.env.now();
        let conn = self.db.write().await?;
        let taken = store::take(&conn, id, now, now + self.lease, &self.drivable()).await?;
        // Steps take time; the connection is for others meanwhile.
        drop(conn);
        match taken {
            Some(at) => self.go_on(at, probe).await,
            None => Ok(Driven::NotTaken),
        }
    }

    /// Drives a saga that is this driver's, as far as it goes now.
    pub(crate) async fn go_on(&self, mut at: Progress, probe: &dyn Probe) -> anyhow::Result<Driven> {
        let Some(plan) = self.plan(&at.kind, at.version) else { return Ok(Driven::NotTaken) };
        let mut unsaved = Unsaved::new();
        loop {
            let change = match decide::before(plan, &at, self.env.now()) {
                Some(change) => change,
                None => self.attempt(plan, &at, probe).await,
            };
            let saved = Point { step: at.step, direction: at.direction, moment: Moment::Saved };
            if unsaved.may_wait(&at, &change) && !self.stop.is_cancelled() {
                unsaved.lines.push(Line { entry: at.pass(change), at: self.env.now() });
                let _ = probe.reached(saved).await;
                continue;
            }
            if !self.save(&at, &change, &unsaved.lines).await? {
                tracing::warn!(kind = at.kind, id = %at.id, "a saga was taken over by another driver");
                return Ok(Driven::NotTaken);
            }
            unsaved = Unsaved::new();
            let paused = change.pause_until.is_some();
            at.pass(change);
            // Nothing is left to fail here; a test may leave the driver hanging.
            let _ = probe.reached(saved).await;
            if at.status != Status::Running {
                return Ok(Driven::Ended(Box::new(at)));
            }
            if paused {
                return Ok(Driven::Paused);
            }
            if self.stop.is_cancelled() {
                store::release(&self.db.write().await?, &at, self.env.now()).await?;
                return Ok(Driven::Paused);
            }
        }
    }

    async fn attempt(&self, plan: &Plan, at: &Progress, probe: &dyn Probe) -> Change {
        let result = self.run_step(plan, at, probe).await;
        decide::after(plan, at, result, plan.pauses.next(&self.env, at.attempts + 1))
    }

    async fn run_step(
        &self,
        plan: &Plan,
        at: &Progress,
        probe: &dyn Probe,
    ) -> Result<Box<RawValue>, StepError> {
        let step = &plan.steps[at.step];
        let (act, suffix) = match (at.direction, &step.undo) {
            (Direction::Forward, _) => (&step.act, "do"),
            (Direction::Backward, Some(undo)) => (undo, "undo"),
            (Direction::Backward, None) => return Ok(at.state.clone()),
        };
        let context = StepContext {
            saga_id: at.id,
            key: format!("{}:{}:{suffix}", at.id, step.name),
            attempt: at.attempts + 1,
        };
        let here = |moment| Point { step: at.step, direction: at.direction, moment };
        probe.reached(here(Moment::Before)).await?;
        let attempt = failure::contained(step.timeout, async { Ok(act(context, at.state.clone()).await) });
        let result = scoped(at.id.uuid(), at.traceparent.clone(), step.timeout, attempt).await;
        let state = result.map_err(StepError::Retry)??;
        probe.reached(here(Moment::Happened)).await?;
        Ok(state)
    }

    async fn save(&self, at: &Progress, change: &Change, before: &[Line]) -> anyhow::Result<bool> {
        let now = self.env.now();
        let conn = self.db.write().await?;
        let kept = store::save(&conn, at, change, before, now, now + self.lease).await?;
        if kept {
            report(at, change);
            // A step may have published or enqueued in this service.
            self.wakes.wake();
            if change.pause_until.is_some() {
                self.wakes.sagas.wake();
            }
        }
        Ok(kept)
    }
}

/// The steps done since the saga was last saved.
struct Unsaved {
    since: Instant,
    lines: Vec<Line>,
}

impl Unsaved {
    fn new() -> Self {
        Self { since: Instant::now(), lines: Vec::new() }
    }

    /// Whether a change says no more than that a step is done, and soon enough after the last that was saved.
    fn may_wait(&self, at: &Progress, change: &Change) -> bool {
        (at.direction, change.direction) == (Direction::Forward, Direction::Forward)
            && change.status == Status::Running
            && change.pause_until.is_none()
            && self.since.elapsed() < UNSAVED
    }
}

impl Progress {
    /// Moves on; the line of history that tells of it.
    fn pass(&mut self, change: Change) -> Entry {
        let Change { step, direction, status, attempts, state, failure, pause_until: _, entry } = change;
        (self.step, self.direction, self.status, self.attempts) = (step, direction, status, attempts);
        if let Some(state) = state {
            self.state = state;
        }
        self.failure = failure.or(self.failure.take());
        entry
    }
}

/// Says what happened, to the log and the metrics.
fn report(at: &Progress, change: &Change) {
    let (kind, id) = (&at.kind, at.id);
    let Entry { step, outcome, error, attempt, .. } = &change.entry;
    metrics::counter!("work_saga_steps_total", "kind" => kind.clone(), "outcome" => *outcome).increment(1);
    match change.status {
        Status::Stuck => tracing::error!(kind, %id, step, attempt, error, "a saga is stuck"),
        _ if error.is_some() => {
            tracing::warn!(kind, %id, step, attempt, outcome, error, "a saga's step failed");
        }
        _ => tracing::debug!(kind, %id, step, outcome, "a saga's step ended"),
    }
    if change.status != Status::Running {
        let status = change.status.name();
        metrics::counter!("work_sagas_ended_total", "kind" => kind.clone(), "status" => status).increment(1);
    }
}
