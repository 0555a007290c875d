//! auth on a real PostgreSQL, through its router.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops, in its support too")]

mod support;

mod access;
mod at_rest;
mod bootstrap;
mod codes;
mod contract;
mod grants;
mod groups;
mod hashing;
mod keys;
mod locks;
mod logins;
mod passwords;
mod purging;
mod refreshing;
mod registration;
mod sessions;
mod users;
