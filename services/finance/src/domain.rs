//! Pure rules: no I/O, no clock, no randomness. Each module can be read and tested on its own.

pub mod allot;
pub mod cancellation;
pub mod ledger;
pub mod payment;
pub mod points;
pub mod recon;
pub mod refund;
pub mod reservation;
pub mod settlement;
pub mod split;
pub mod unwind;
