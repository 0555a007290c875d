//! The edge against services that are small routers: who gets through, with which identity, and what is refused.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod access;
mod browser_session;
mod edge;
mod platform;
mod site;
mod support;
