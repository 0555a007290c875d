//! The hash chain over transactions: change, drop or insert one and every later link is wrong.

use ids::TransactionId;
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// The end of the chain: the number and hash of the last transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Head {
    pub seq: i64,
    pub hash: Hash,
}

/// What one link seals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    pub id: TransactionId,
    pub posted_at: Timestamp,
    /// Hash of the posting's content.
    pub digest: Hash,
}

impl Head {
    /// The head after one more link.
    #[must_use]
    pub fn extend(&self, link: &Link) -> Self {
        let seq = self.seq + 1;
        let hash = Sha256::new_with_prefix(b"chain 1\n")
            .chain_update(self.hash)
            .chain_update(seq.to_be_bytes())
            .chain_update(link.id.uuid().as_bytes())
            .chain_update(link.posted_at.as_microsecond().to_be_bytes())
            .chain_update(link.digest)
            .finalize()
            .into();
        Self { seq, hash }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn link(n: u8) -> Link {
        Link {
            id: TransactionId::from_uuid(Uuid::from_u128(n.into())),
            posted_at: Timestamp::UNIX_EPOCH,
            digest: [n; 32],
        }
    }

    #[test]
    fn order_content_and_position_matter() {
        let start = Head::default();
        let ab = start.extend(&link(1)).extend(&link(2));
        let ba = start.extend(&link(2)).extend(&link(1));
        assert_eq!(ab.seq, 2);
        assert_ne!(ab.hash, ba.hash);
        assert_ne!(ab.hash, start.extend(&link(2)).hash);
        assert_eq!(ab, start.extend(&link(1)).extend(&link(2)));
    }
}
