//! Sagas: processes over several services that end completed or compensated, whatever fails on the way.
//!
//! A saga is a state and a list of steps. Each step does something and returns the state with what it learned; its undo
//! takes that back. When a step fails, the undo of **that step too** runs and then those before it, last first, because a
//! step that failed or timed out may have had its effect.
//!
//! # What a step promises
//! - It is idempotent by [`StepContext::key`] (`saga:step:do`): it may run again after a crash.
//! - Its undo accepts "never happened", and leaves a mark (a tombstone) so that a late *do* is refused.
//! - It ends within its timeout, which is below the lease; so no two drivers run it at once.
//!
//! # Who drives
//! [`Work::drive`](crate::Work::drive) drives at once, in the request that wants the result; a sweeper drives what is left:
//! retries whose pause is over and sagas whose driver has gone. Every save carries the fence of the driver's lease.
//!
//! # What is saved when
//! Steps can be repeated, so they need not be written down one by one: a driver saves when it pauses, turns back or ends,
//! and after every second that it goes forward. One that takes over may repeat up to a second of work, and when it turns
//! back it undoes the later steps too, which may have happened.

pub(crate) mod client;
mod decide;
mod definition;
pub(crate) mod driver;
pub mod operator;
mod outcome;
mod plan;
pub(crate) mod probe;
pub(crate) mod progress;
pub(crate) mod store;
pub(crate) mod sweeper;

pub use client::Begun;
pub use definition::{Saga, SagaHandler, SagaState, Step, StepContext};
pub use outcome::{Failure, Outcome, SagaId, StepError};
pub(crate) use plan::Plan;
pub use progress::{Direction, Status};
