//! Money: ledger, payments, settlement, points and reconciliation.

pub mod domain;
