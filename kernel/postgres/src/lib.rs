//! PostgreSQL for services: one role and one schema each, statements in a registry, group commit.
//!
//! | module | subject |
//! |---|---|
//! | [`database`] | a service's connections: pooled ones for writes, few shared pipelined ones for reads |
//! | [`run`] | running statements: prepared once a connection, counted a request |
//! | [`statements`](mod@statements) | the registry of SQL and the check that all of it prepares |
//! | [`schema`] | a service's role and schema, and migrating it |
//! | [`batcher`] | group commit: requests that arrive together are applied by one statement |
//! | [`fault`] | which errors are faults, which constraint was violated |
//! | [`vault`] | sealed fields at rest |

pub mod batcher;
pub mod database;
pub mod fault;
mod readers;
pub mod run;
pub mod schema;
pub mod statements;
pub mod vault;

pub use batcher::Batcher;
pub use database::{Conn, Database, Limits, Tx};
pub use fault::{constraint, is_transient};
pub use readers::Reader;
pub use run::{Run, counting_queries};
pub use schema::{Migrations, Schema};
pub use vault::Vault;

pub use postgres_types::{self, ToSql, Type};
pub use refinery;
pub use tokio_postgres::{self, Row, types::Json};
