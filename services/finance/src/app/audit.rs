//! The audit: the ledger is read from its first transaction on, and everything it says about itself is recomputed.

use std::fmt;

use ids::AccountId;
use kernel_postgres::Database;

use crate::{
    domain::ledger::{
        Asset,
        chain::{Head, Link},
    },
    store::audit::{self, Stored},
};

/// Transactions read at once.
const PAGE: i64 = 1_000;

/// What the audit found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditReport {
    /// Transactions whose link was verified.
    pub transactions: i64,
    /// The last good link: publish it, and a later rewrite of history can be proven.
    pub head: [u8; 32],
    /// The first broken link; nothing after it was read.
    pub broken: Option<BrokenLink>,
    /// Debits less credits of each asset that does not sum to zero.
    pub imbalances: Vec<(Asset, i64)>,
    /// Accounts, at most 100, whose running sums are not those of their entries and holds.
    pub drifted: Vec<AccountId>,
}

/// Where the chain breaks, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenLink {
    /// Number of the transaction.
    pub seq: i64,
    pub reason: &'static str,
}

impl AuditReport {
    /// Whether everything is as it should be.
    pub fn sound(&self) -> bool {
        self.broken.is_none() && self.imbalances.is_empty() && self.drifted.is_empty()
    }
}

impl fmt::Display for AuditReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} transactions verified, head {}", self.transactions, hex::encode(self.head))?;
        if let Some(BrokenLink { seq, reason }) = &self.broken {
            writeln!(f, "the chain breaks at transaction {seq}: {reason}")?;
        }
        for (asset, difference) in &self.imbalances {
            writeln!(f, "{} does not balance: debits exceed credits by {difference}", asset.code())?;
        }
        for account in &self.drifted {
            writeln!(f, "{account} has running sums that are not those of its entries")?;
        }
        if self.sound() { writeln!(f, "the ledger is sound") } else { Ok(()) }
    }
}

/// Audits the whole ledger on a connection of its own.
pub(crate) async fn audit(db: &Database) -> anyhow::Result<AuditReport> {
    // Postings go on meanwhile: the chain is only ever extended, and each of the sums is one statement, which sees
    // every batch whole or not at all.
    let conn = db.write().await?;
    let end = audit::head(&conn).await?;
    let mut head = Head::default();
    let mut broken = None;
    while broken.is_none() && head.seq < end.seq {
        let page = audit::page(&conn, head.seq, PAGE).await?;
        if page.is_empty() {
            broken = Some(BrokenLink { seq: head.seq + 1, reason: "the end of the chain is missing" });
        }
        for stored in page.iter().take_while(|stored| stored.head.seq <= end.seq) {
            match check(&head, stored) {
                Ok(next) => head = next,
                Err(reason) => {
                    broken = Some(BrokenLink { seq: head.seq + 1, reason });
                    break;
                }
            }
        }
    }
    if broken.is_none() && head != end {
        broken =
            Some(BrokenLink { seq: head.seq, reason: "the head of the chain is not the last transaction's" });
    }
    let imbalances =
        audit::conservation(&conn).await?.into_iter().filter(|(_, difference)| *difference != 0).collect();
    let drifted = audit::drifted(&conn).await?;
    Ok(AuditReport { transactions: head.seq, head: head.hash, broken, imbalances, drifted })
}

fn check(head: &Head, stored: &Stored) -> Result<Head, &'static str> {
    if stored.head.seq != head.seq + 1 {
        return Err("a transaction is missing");
    }
    if stored.posting.digest() != stored.digest {
        return Err("the transaction, its legs or its holds were changed");
    }
    let next = head.extend(&Link { id: stored.id, posted_at: stored.posted_at, digest: stored.digest });
    if next == stored.head { Ok(next) } else { Err("the link does not follow from the one before") }
}
