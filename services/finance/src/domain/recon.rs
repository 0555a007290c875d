//! Three-way reconciliation: trade's orders, our ledger, the provider's statement.
//!
//! [`compare`](matcher::compare) finds every difference and types it; each break knows whether it can be repaired
//! without asking anyone.

mod facts;
mod finding;
mod matcher;
mod outcome;
mod report;

pub use facts::{Booked, BookedOrder, Flow, OrderFact, OrderState, Sources, StatementFact};
pub use finding::{Break, BreakKind, Repair, Source, Subject};
pub use matcher::compare;
pub use outcome::Outcome;
pub use report::{Counts, Report, Resolution, ResolvedBreak, Totals};
