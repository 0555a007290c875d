//! The sandbox on a real PostgreSQL: a provider that keeps its books straight in any weather.

mod access;
mod callbacks;
mod inbox;
mod money;
mod support;
