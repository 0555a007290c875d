//! Durable work over PostgreSQL: events between services, jobs and timers, sagas.
//!
//! Every service has these tables in its own schema (see [`migrations`]), so that work is recorded in the same
//! transaction as the change that causes it.
//!
//! | module | subject |
//! |---|---|
//! | [`outbox`] | publishing an event in the caller's transaction, and the relay that hands it on |
//! | [`bus`] | the way of an event to those who want it |
//! | [`inbox`] | applying events: in order per key, once, with retries and parking |
//! | [`jobs`] | work outside the request, now or later; recurring schedules |
//! | [`saga`] | processes over several services, with compensation |
//! | [`work`] | what a use case holds: waking the workers, starting and driving sagas |
//! | [`duties`] | what a service registers: its subscriptions, jobs, schedules and sagas |
//! | [`runtime`] | the tasks that do it, and their draining in tests |
//! | [`operated`] | the event that tells what an operator did about it |
//! | [`status`] | counts for metrics and the doctor |
//! | [`testing`] | shared tests for sagas |

mod backoff;
pub mod bus;
pub mod duties;
mod failure;
mod handler;
pub mod inbox;
pub mod jobs;
pub mod operated;
pub mod outbox;
#[cfg(test)]
mod registry;
pub mod runtime;
pub mod saga;
mod scope;
mod settings;
pub mod status;
pub mod testing;
mod wake;
pub mod work;

pub use bus::{Bus, EmbeddedBus, Subscriber};
pub use duties::Duties;
pub use failure::Permanent;
pub use inbox::Subscription;
pub use jobs::{Job, JobContext, JobHandler, JobId, Options, Schedule};
pub use operated::{Act, WorkOperated};
pub use runtime::{Running, WorkDefinition, WorkRuntime};
pub use saga::{Begun, Failure, Outcome, Saga, SagaHandler, SagaId, SagaState, Step, StepContext, StepError};
pub use settings::{Retries, Settings};
pub use status::WorkStatus;
pub use work::Work;

mod embedded {
    refinery::embed_migrations!("migrations");
}

/// The tables of durable work, to be migrated into a service's schema before its own.
pub fn migrations() -> refinery::Runner {
    embedded::migrations::runner()
}
