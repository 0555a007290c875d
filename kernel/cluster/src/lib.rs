#![doc = include_str!("../README.md")]
//!
//! # The modules, in reading order
//! - `options`: what a caller chooses; `error`: what can go wrong, each with the way out.
//! - `programs`, `places`: find PostgreSQL.
//! - `folder`, `lock`, `account`, `sockets`: whose files lie where.
//! - `initdb`: makes the data.
//! - `processes`, `pidfile`, `orphans`: what an earlier life left.
//! - `settings`, `deathsig`, `log`, `run`: one postmaster, from birth to exit.
//! - `prepare`, `cluster`: all of it together.

mod account;
mod cluster;
mod deathsig;
mod error;
mod folder;
mod initdb;
mod lock;
mod log;
mod options;
mod orphans;
mod pidfile;
mod places;
mod prepare;
mod processes;
mod programs;
mod run;
mod settings;
mod sockets;

pub use cluster::{Cluster, Exit};
pub use error::ClusterError;
pub use lock::{FileLock, LockError};
pub use options::Options;
pub use programs::{OLDEST_MAJOR, Programs, Version};

/// The database role that owns the cluster.
pub const SUPERUSER: &str = "postgres";
