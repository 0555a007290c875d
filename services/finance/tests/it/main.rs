//! finance on a real PostgreSQL: money is conserved, whatever arrives twice, late, forged or not at all.

mod access;
mod accounts;
mod callbacks;
mod cancellations;
mod document;
mod ledger;
mod payments;
mod points;
mod provider;
mod reconciliation;
mod refunds;
mod reservations;
mod settlements;
mod support;
mod trade;
