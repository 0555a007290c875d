//! The crate against real PostgreSQL programs, as root or as an ordinary user.

#![expect(clippy::unwrap_used, reason = "a failed expectation ends the test, in its helpers too")]

mod disk;
mod killed;
mod life;
mod manager;
mod paths;
mod refused;
mod support;
mod unfinished;
