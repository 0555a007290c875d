//! Money: ledger, payments, settlement, points and reconciliation.

pub mod domain;
pub mod ledger;
pub mod store;
