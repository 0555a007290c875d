#![doc = include_str!("../README.md")]
//!
//! # The modules, in reading order
//! [`bed`] a service on its own database · [`actor`] who sends requests, and what came back · `database` a fresh copy of a
//! migrated template · [`server`] the one PostgreSQL of a test binary

pub mod actor;
pub mod bed;
mod database;
pub mod server;

pub use actor::{Actor, Reply};
pub use bed::{Bed, BedBuilder};
