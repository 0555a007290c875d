//! Ledger, payments, settlement, points and reconciliation
