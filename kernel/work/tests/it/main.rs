//! Durable work against a real PostgreSQL.

mod events;
mod jobs;
mod running;
mod sagas;
mod schedules;
mod support;
