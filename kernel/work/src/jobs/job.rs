//! A job is a small struct with a kind, a payload and an idempotent run.

use std::{marker::PhantomData, sync::Arc};

use futures::{FutureExt, future::BoxFuture};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;

use super::JobContext;
use crate::failure::Permanent;

/// Work that service `A` does outside a request. The fields are the payload, stored as JSON.
pub trait Job<A>: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// `service.verb_noun`, stored with every job: keep it.
    const KIND: &'static str;
    /// Attempts before the job is parked, unless the options say otherwise.
    const MAX_ATTEMPTS: i32 = 10;

    /// Does the work. May be called more than once for one job; write it as `async fn`.
    fn run(&self, app: &A, context: &JobContext) -> impl Future<Output = anyhow::Result<()>> + Send;
}

type Running = BoxFuture<'static, anyhow::Result<()>>;

/// Registers a kind of job with the service that runs it.
pub struct JobHandler<A> {
    kind: &'static str,
    run: fn(Arc<A>, Box<RawValue>, JobContext) -> Running,
    app: PhantomData<fn(A)>,
}

impl<A: Send + Sync + 'static> JobHandler<A> {
    /// The handler of jobs of type `J`.
    pub fn of<J: Job<A>>() -> Self {
        Self {
            kind: J::KIND,
            run: |app, payload, context| run::<A, J>(app, payload, context).boxed(),
            app: PhantomData,
        }
    }

    pub(crate) fn bind(self, app: &Arc<A>) -> BoundJob {
        let (run, app) = (self.run, Arc::clone(app));
        BoundJob {
            kind: self.kind,
            run: Arc::new(move |payload, context| run(Arc::clone(&app), payload, context)),
        }
    }
}

async fn run<A: Send + Sync, J: Job<A>>(
    app: Arc<A>,
    payload: Box<RawValue>,
    context: JobContext,
) -> anyhow::Result<()> {
    let job: J = serde_json::from_str(payload.get())
        .map_err(|error| Permanent::because(format!("cannot read the payload of {}: {error}", J::KIND)))?;
    job.run(&app, &context).await
}

type RunJob = dyn Fn(Box<RawValue>, JobContext) -> Running + Send + Sync;

/// A job whose service is no longer a type.
#[derive(Clone)]
pub(crate) struct BoundJob {
    pub(crate) kind: &'static str,
    pub(crate) run: Arc<RunJob>,
}
