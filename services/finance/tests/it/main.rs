//! finance on a real PostgreSQL: money is conserved, whatever arrives twice, late, forged or not at all.
#![expect(clippy::unwrap_used, reason = "a failed unwrap fails the test, in its helpers too")]

mod access;
mod accounts;
mod callbacks;
mod cancellations;
mod document;
mod ledger;
mod ledger_writers;
mod payments;
mod points;
mod provider;
mod reconciled_days;
mod reconciliation;
mod refunds;
mod reservations;
mod settlements;
mod support;
mod tickets;
mod trade;
mod views;
