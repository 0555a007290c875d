//! The kernel's promises, shown on a small service that keeps notes.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod access;
mod cancelled;
mod idempotency;
mod neighbours;
mod notes;
mod operating;
mod requests;
