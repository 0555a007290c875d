//! The access ledger: who looked at a person's record, when, why and what they saw, chained by SHA-256.
//!
//! Each entry's hash covers its content and the hash before it, and the head is kept apart from the entries. Changing,
//! removing or inserting an entry, the last one included, breaks the chain at a place that can be named.

use ids::{ConsentId, OrderId, UserId};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use user_api::{Purpose, RecordClass};

/// A SHA-256 digest.
pub(crate) type Hash = [u8; 32];

/// The hash before the first entry.
pub(crate) const GENESIS: Hash = [0; 32];

/// What was done with the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// A summary was read under consent.
    SummaryRead,
    /// A summary was asked for and refused.
    SummaryRefused,
    /// The owner took a copy away.
    Exported,
    /// The owner removed one reading.
    Removed,
    /// The owner erased the record.
    Erased,
}

impl Access {
    /// The name used in JSON and in the store.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::SummaryRead => "summary_read",
            Self::SummaryRefused => "summary_refused",
            Self::Exported => "exported",
            Self::Removed => "removed",
            Self::Erased => "erased",
        }
    }

    /// The access with this name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        [Self::SummaryRead, Self::SummaryRefused, Self::Exported, Self::Removed, Self::Erased]
            .into_iter()
            .find(|access| access.as_str() == name)
    }
}

/// What an entry says, before it has its place in the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) at: Timestamp,
    pub(crate) access: Access,
    /// Who looked: a person's id as text, or `owner`.
    pub(crate) reader: String,
    /// The service that asked on the reader's behalf.
    pub(crate) service: String,
    pub(crate) purpose: Option<Purpose>,
    /// Classes that were handed out, in order; of a removed reading its own.
    pub(crate) classes: Vec<RecordClass>,
    pub(crate) order_id: Option<OrderId>,
    /// The receipts relied on, in the order of `classes`.
    pub(crate) receipts: Vec<ConsentId>,
}

/// An entry in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Chained {
    /// 1 for the first.
    pub(crate) seq: i64,
    pub(crate) entry: Entry,
    pub(crate) hash: Hash,
}

/// The end of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    /// Number of entries.
    pub(crate) seq: i64,
    pub(crate) hash: Hash,
}

impl Head {
    /// A chain without entries.
    pub(crate) const EMPTY: Self = Self { seq: 0, hash: GENESIS };

    /// Puts an entry behind this head.
    pub(crate) fn append(self, owner: UserId, entry: Entry) -> Chained {
        let seq = self.seq + 1;
        let hash = entry.hash(owner, seq, &self.hash);
        Chained { seq, entry, hash }
    }
}

impl Entry {
    /// The hash of this entry at its place. Every field is preceded by its length, so that no two entries hash the same
    /// bytes.
    fn hash(&self, owner: UserId, seq: i64, previous: &Hash) -> Hash {
        let mut sha = Sha256::new();
        let mut add = |bytes: &[u8]| {
            sha.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
            sha.update(bytes);
        };
        add(previous);
        add(owner.uuid().as_bytes());
        add(&seq.to_be_bytes());
        add(&self.at.as_microsecond().to_be_bytes());
        add(self.access.as_str().as_bytes());
        add(self.reader.as_bytes());
        add(self.service.as_bytes());
        add(self.purpose.map_or("", Purpose::as_str).as_bytes());
        add(self.classes.iter().map(|class| class.as_str()).collect::<Vec<_>>().join(",").as_bytes());
        add(self.order_id.map(|order| order.uuid().into_bytes()).as_ref().map_or(&[], |bytes| bytes));
        for receipt in &self.receipts {
            add(receipt.uuid().as_bytes());
        }
        sha.finalize().into()
    }
}

/// Follows a chain entry by entry, however many pages it comes in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verifier {
    owner: UserId,
    reached: Head,
}

/// What following a chain found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Every entry is where and what it was.
    Intact,
    /// The chain first fails at this entry.
    BrokenAt(i64),
}

impl Verifier {
    pub(crate) fn new(owner: UserId) -> Self {
        Self { owner, reached: Head::EMPTY }
    }

    /// Takes the next entry; fails with its number when it does not follow.
    pub(crate) fn follow(&mut self, next: &Chained) -> Result<(), i64> {
        let expected = next.entry.hash(self.owner, self.reached.seq + 1, &self.reached.hash);
        if next.seq != self.reached.seq + 1 || next.hash != expected {
            return Err(self.reached.seq + 1);
        }
        self.reached = Head { seq: next.seq, hash: next.hash };
        Ok(())
    }

    /// The last entry followed.
    pub(crate) fn reached(&self) -> i64 {
        self.reached.seq
    }

    /// Compares where the entries end with where the head says they do.
    pub(crate) fn finish(self, head: Head) -> Verdict {
        if self.reached == head {
            Verdict::Intact
        } else {
            Verdict::BrokenAt(self.reached.seq.min(head.seq) + 1)
        }
    }
}

#[cfg(test)]
#[path = "ledger/tests.rs"]
mod tests;
