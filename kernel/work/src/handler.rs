//! Plain `async fn` items as handlers: these traits name the future that borrows the arguments, which a closure
//! bound cannot, and are implemented for every function of the right shape.

use kernel::Event;
use kernel_postgres::Tx;

use crate::saga::{StepContext, StepError};

/// `async fn(&A, &Tx<'_>, &Event<E>) -> anyhow::Result<()>`
pub trait EventHandler<'a, A: 'a, E: 'a>: Send + Sync + 'static {
    type Future: Future<Output = anyhow::Result<()>> + Send + 'a;

    fn call(&self, app: &'a A, tx: &'a Tx<'a>, event: &'a Event<E>) -> Self::Future;
}

impl<'a, A: 'a, E: 'a, F, Fut> EventHandler<'a, A, E> for F
where
    F: Fn(&'a A, &'a Tx<'a>, &'a Event<E>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = anyhow::Result<()>> + Send + 'a,
{
    type Future = Fut;

    fn call(&self, app: &'a A, tx: &'a Tx<'a>, event: &'a Event<E>) -> Fut {
        self(app, tx, event)
    }
}

/// `async fn(&A, &StepContext, S) -> Result<S, StepError>`
pub trait StepHandler<'a, A: 'a, S>: Send + Sync + 'static {
    type Future: Future<Output = Result<S, StepError>> + Send + 'a;

    fn call(&self, app: &'a A, context: &'a StepContext, state: S) -> Self::Future;
}

impl<'a, A: 'a, S, F, Fut> StepHandler<'a, A, S> for F
where
    F: Fn(&'a A, &'a StepContext, S) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<S, StepError>> + Send + 'a,
{
    type Future = Fut;

    fn call(&self, app: &'a A, context: &'a StepContext, state: S) -> Fut {
        self(app, context, state)
    }
}
