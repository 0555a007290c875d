//! The crate against real PostgreSQL programs, as root or as an ordinary user.

mod killed;
mod life;
mod manager;
mod paths;
mod refused;
mod support;
mod unfinished;
