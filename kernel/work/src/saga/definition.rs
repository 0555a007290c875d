//! Declaring a saga.

use std::{sync::Arc, time::Duration};

use futures::{FutureExt, future::BoxFuture};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::value::{RawValue, to_raw_value};

use super::{
    SagaId, StepError,
    plan::{BoundStep, Plan, StepFn},
};
use crate::{handler::StepHandler, settings::Retries};

/// The state of a saga: its parameters, and what its steps have learned. Stored as JSON when the saga is saved.
pub trait SagaState: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// `service.verb_noun`, stored with every saga: keep it.
    const KIND: &'static str;
    /// Raised when steps are added, removed or moved, or the state changes shape. The old definition stays registered
    /// beside the new one, under its own state type, until its last saga has ended.
    const VERSION: i32 = 1;
}

/// What a step knows about its run.
#[derive(Debug, Clone)]
pub struct StepContext {
    pub saga_id: SagaId,
    /// The idempotency key of this act, the same in every attempt: `saga:step:do` or `saga:step:undo`.
    pub key: String,
    /// Counts from 1.
    pub attempt: i32,
}

impl StepContext {
    /// The key of the act that this undo takes back.
    pub fn key_of_do(&self) -> String {
        match self.key.strip_suffix(":undo") {
            Some(act) => format!("{act}:do"),
            None => self.key.clone(),
        }
    }
}

/// The definition of a saga with state `S` in service `A`.
pub struct Saga<S, A> {
    steps: Vec<Step<S, A>>,
    deadline: Option<Duration>,
    undo_attempts: i32,
    pauses: Retries,
}

/// One step of a saga.
pub struct Step<S, A> {
    name: &'static str,
    act: Box<dyn Run<S, A>>,
    undo: Option<Box<dyn Run<S, A>>>,
    timeout: Duration,
    attempts: i32,
}

impl<S: SagaState, A: Send + Sync + 'static> Saga<S, A> {
    /// A saga without steps.
    #[expect(clippy::new_without_default, reason = "a saga without steps is a beginning, not a default")]
    pub fn new() -> Self {
        let pauses = Retries { attempts: 0, first: Duration::from_millis(200), cap: Duration::from_mins(1) };
        Self { steps: Vec::new(), deadline: None, undo_attempts: 10, pauses }
    }

    /// Adds the next step.
    #[must_use]
    pub fn step(mut self, step: Step<S, A>) -> Self {
        self.steps.push(step);
        self
    }

    /// How long after its start the saga may still go forward; then it turns back. No limit by default.
    #[must_use]
    pub fn deadline(mut self, after_start: Duration) -> Self {
        self.deadline = Some(after_start);
        self
    }

    /// Attempts at an undo before the saga is stuck; 10 by default.
    #[must_use]
    pub fn undo_attempts(mut self, attempts: i32) -> Self {
        self.undo_attempts = attempts.max(1);
        self
    }

    /// Pauses between attempts: the first, doubled each time up to the cap. 200 ms and 1 minute by default.
    #[must_use]
    pub fn pauses(mut self, first: Duration, cap: Duration) -> Self {
        self.pauses = Retries { first, cap, ..self.pauses };
        self
    }
}

impl<S: SagaState, A: Send + Sync + 'static> Step<S, A> {
    /// A step that does `act`: an `async fn(&A, &StepContext, S) -> Result<S, StepError>`.
    pub fn new(name: &'static str, act: impl for<'a> StepHandler<'a, A, S>) -> Self {
        let act = Box::new(Handler(act));
        Self { name, act, undo: None, timeout: Duration::from_secs(10), attempts: 5 }
    }

    /// How to take it back; of the same shape. A step without undo leaves nothing behind.
    #[must_use]
    pub fn undo(mut self, undo: impl for<'a> StepHandler<'a, A, S>) -> Self {
        self.undo = Some(Box::new(Handler(undo)));
        self
    }

    /// How long one attempt may take; 10 s by default, and less than the lease in any case.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Attempts before the saga turns back; 5 by default.
    #[must_use]
    pub fn attempts(mut self, attempts: i32) -> Self {
        self.attempts = attempts.max(1);
        self
    }
}

/// A saga of service `A`, whatever its state.
pub trait SagaHandler<A>: Send {
    #[doc(hidden)]
    fn bind(self: Box<Self>, app: &Arc<A>) -> BoundSaga;
}

/// A saga whose service and state are no longer types.
pub struct BoundSaga(pub(crate) Plan);

impl<S: SagaState, A: Send + Sync + 'static> SagaHandler<A> for Saga<S, A> {
    fn bind(self: Box<Self>, app: &Arc<A>) -> BoundSaga {
        let Self { steps, deadline, undo_attempts, pauses } = *self;
        let steps = steps.into_iter().map(|step| step.bind(app)).collect();
        BoundSaga(Plan { kind: S::KIND, version: S::VERSION, steps, deadline, undo_attempts, pauses })
    }
}

impl<S: SagaState, A: Send + Sync + 'static> Step<S, A> {
    fn bind(self, app: &Arc<A>) -> BoundStep {
        let Self { name, act, undo, timeout, attempts } = self;
        let undo = undo.map(|undo| bound(undo, app));
        BoundStep { name, act: bound(act, app), undo, timeout, attempts }
    }
}

fn bound<S: SagaState, A: Send + Sync + 'static>(run: Box<dyn Run<S, A>>, app: &Arc<A>) -> StepFn {
    let (run, app) = (Arc::<dyn Run<S, A>>::from(run), Arc::clone(app));
    Arc::new(move |context, state| {
        let (run, app) = (Arc::clone(&run), Arc::clone(&app));
        async move { through_json(&*run, &app, &context, &state).await }.boxed()
    })
}

async fn through_json<S: SagaState, A: Sync>(
    run: &dyn Run<S, A>,
    app: &A,
    context: &StepContext,
    state: &RawValue,
) -> Result<Box<RawValue>, StepError> {
    let unreadable = |error: serde_json::Error| {
        tracing::error!(kind = S::KIND, %error, "the state of a saga cannot be read or written");
        StepError::fail("saga.state_unreadable", "the process cannot be continued by this version")
    };
    let state = serde_json::from_str(state.get()).map_err(unreadable)?;
    let state = run.run(app, context, state).await?;
    to_raw_value(&state).map_err(unreadable)
}

trait Run<S, A>: Send + Sync {
    fn run<'a>(
        &'a self,
        app: &'a A,
        context: &'a StepContext,
        state: S,
    ) -> BoxFuture<'a, Result<S, StepError>>;
}

struct Handler<H>(H);

impl<S, A, H: for<'a> StepHandler<'a, A, S>> Run<S, A> for Handler<H> {
    fn run<'a>(
        &'a self,
        app: &'a A,
        context: &'a StepContext,
        state: S,
    ) -> BoxFuture<'a, Result<S, StepError>> {
        self.0.call(app, context, state).boxed()
    }
}
