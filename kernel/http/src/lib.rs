//! HTTP for services: extractors that answer with problems and refuse before a handler starts, idempotent writes,
//! limits, telemetry, and the module that the binary mounts.
//!
//! | module | subject |
//! |---|---|
//! | [`module`] | what a service is to the binary: name, migrations, routes, durable work |
//! | [`access`] | who may call: every handler names one of these first |
//! | [`extract`] | JSON bodies, queries and paths that answer with problems |
//! | [`write`](mod@write) | idempotent writes: the first answer is stored with the effect |
//! | [`problems`] | the refusals that endpoints share, for the document |
//! | [`limit`] | rate limits by key, and whose addresses count together |
//! | [`operating`] | what operators see and do of every service's durable work |
//! | [`layers`] | what surrounds every handler: identity, context, telemetry |

pub mod access;
pub mod extract;
pub mod layers;
pub mod limit;
pub mod module;
pub mod operating;
pub mod problems;
pub mod write;

pub use access::{Allowed, Caller, Owner, OwnerOr, Permission, Public, ServiceCall};
pub use extract::{Json, Path, Query};
pub use limit::{RateLimit, Subscriber};
pub use module::{Deps, Module, Service};
pub use write::Write;

pub use kernel::{Answer, Problem, Status};
