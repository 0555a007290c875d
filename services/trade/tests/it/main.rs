//! trade through its own API, on a real PostgreSQL, its neighbours played by small routers.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod access;
mod accounts;
mod cancellation;
mod catalogue;
mod clock;
mod earnings;
mod grabbing;
mod hall;
mod health;
mod internal;
mod life;
mod money;
mod placing;
mod practitioners;
mod ratings;
mod rules;
mod support;
mod views;
