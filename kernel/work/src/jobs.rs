//! Jobs: work outside the request that asked for it, now or at a set time.
//!
//! A job is enqueued in the transaction that needs it and run at least once under a lease, so `run` must be idempotent:
//! it may be started again after a crash, or while a run whose lease was lost still ends. A job whose effect is in the
//! service's own tables calls [`JobContext::finish`] in the transaction of that effect and takes effect once.
//!
//! A timer is a job with `run_at` and a key, cancelled or moved by that key.

mod context;
mod enqueue;
mod job;
pub mod operator;
pub(crate) mod schedule;
pub(crate) mod store;
pub(crate) mod worker;

pub use context::JobContext;
pub use enqueue::{Options, cancel, enqueue, reschedule};
pub(crate) use job::BoundJob;
pub use job::{Job, JobHandler};
pub use schedule::Schedule;

/// Names the ids of jobs.
pub enum JobIds {}

impl kernel::Kind for JobIds {
    const PREFIX: &'static str = "job";
}

/// The id of a job, as operators name it.
pub type JobId = kernel::Id<JobIds>;
