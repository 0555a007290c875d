//! The built binary, as its users see it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod apart;
mod authorisation;
mod browser_session;
mod journey;
mod kill;
mod problems;
mod race;
mod readme;
mod start_stop;
mod surface;
mod watching;
