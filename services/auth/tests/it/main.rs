//! auth on a real PostgreSQL, through its router.

mod support;

mod access;
mod at_rest;
mod bootstrap;
mod codes;
mod grants;
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
