//! Applying events: in order per consumer and key, each once, with retries, parked when they keep failing.
//!
//! A handler runs in the transaction that marks its event done, so its effect and the mark are one: it may be started
//! more than once, and takes effect once. It works through that transaction only; what must happen elsewhere (a call to
//! another service, a message to a person) it enqueues as a [job](crate::jobs) in the same transaction.

pub(crate) mod deliver;
pub mod operator;
pub(crate) mod store;
mod subscription;
pub(crate) mod worker;

pub(crate) use deliver::{Deliveries, deliver};
pub(crate) use subscription::BoundSubscription;
pub use subscription::Subscription;
