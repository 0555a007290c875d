//! The sandbox on a real PostgreSQL: a provider that keeps its books straight in any weather.
#![expect(clippy::unwrap_used, reason = "a failed unwrap fails the test, in its helpers too")]

mod access;
mod callbacks;
mod callbacks_seen;
mod client;
mod inbox;
mod money;
mod support;
