//! Durable work against a real PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on may panic, in its support too")]

mod events;
mod jobs;
mod running;
mod sagas;
mod schedules;
mod support;
