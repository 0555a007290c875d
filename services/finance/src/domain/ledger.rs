//! The double-entry ledger: accounts, balanced postings, holds, the batch decision and the hash chain.

mod account;
mod balance;
mod batch;
pub mod chain;
mod hold;
mod posting;
mod totals;

pub use account::{Account, AccountClass, AccountKind, Asset, Side};
pub use balance::Balance;
pub use batch::{Book, Changes, Decision, Entry, Known, Receipt, Recorded, Refusal, Request, decide};
pub use hold::{Hold, HoldAction, HoldStatus};
pub use posting::{Draft, Leg, Posting, PostingError, PostingKind};
pub use totals::{AssetTotal, KindTotal, by_asset, whole_chart};
