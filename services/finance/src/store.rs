//! The only place with SQL: free functions on a connection, domain values out.

pub mod ledger;
