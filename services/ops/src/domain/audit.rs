//! The audit chain: each entry's hash covers the entry and the hash before it, so that nothing can be changed,
//! removed or slipped in without every later hash giving it away.

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A SHA-256 hash.
pub(crate) type Hash = [u8; 32];

/// What the first entry follows.
pub(crate) const GENESIS: Hash = [0; 32];

/// What is recorded: that something happened, never what was in it. Personal and health values stay out, because an
/// audit log may never be erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) id: Uuid,
    /// The service in which it happened.
    pub(crate) source: String,
    /// What happened: an event type or the name of an operation.
    pub(crate) kind: String,
    /// The data class of what happened.
    pub(crate) class: String,
    /// The ordering key or the id of the thing concerned.
    pub(crate) subject: String,
    /// Who did it, where a person in the back office did.
    pub(crate) actor: Option<Uuid>,
    pub(crate) occurred_at: Timestamp,
}

/// An entry in its place in the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sealed {
    /// 1 for the first, without gaps.
    pub(crate) seq: i64,
    pub(crate) hash: Hash,
    pub(crate) entry: Entry,
}

/// The end of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) seq: i64,
    pub(crate) hash: Hash,
}

impl Head {
    /// The end of the empty chain.
    pub(crate) const EMPTY: Self = Self { seq: 0, hash: GENESIS };

    /// Where `entry` belongs as the next one.
    pub(crate) fn link(self, entry: &Entry) -> Self {
        let seq = self.seq + 1;
        Self { seq, hash: hash(&self.hash, seq, entry) }
    }
}

/// How a chain was found broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// The entry with this number is missing.
    Missing(i64),
    /// This entry is not what was sealed.
    Changed(i64),
    /// Entries after this one were cut off.
    Truncated(i64),
}

/// Walks a chain in order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verifier {
    head: Head,
}

impl Verifier {
    /// Behind an entry that is known to be sound, or [`Head::EMPTY`].
    pub(crate) fn behind(head: Head) -> Self {
        Self { head }
    }

    /// Checks the next entry.
    pub(crate) fn check(&mut self, sealed: &Sealed) -> Result<(), Broken> {
        let expected = self.head.link(&sealed.entry);
        if sealed.seq != expected.seq {
            return Err(Broken::Missing(expected.seq));
        }
        if sealed.hash != expected.hash {
            return Err(Broken::Changed(sealed.seq));
        }
        self.head = expected;
        Ok(())
    }

    /// Checks that the chain ends where its recorded head says.
    pub(crate) fn finish(self, head: Head) -> Result<(), Broken> {
        if self.head == head { Ok(()) } else { Err(Broken::Truncated(self.head.seq)) }
    }

    /// The last entry found sound.
    pub(crate) fn checked(&self) -> i64 {
        self.head.seq
    }
}

fn hash(before: &Hash, seq: i64, entry: &Entry) -> Hash {
    let Entry { id, source, kind, class, subject, actor, occurred_at } = entry;
    let mut hasher = Sha256::new();
    hasher.update(before);
    hasher.update(seq.to_be_bytes());
    hasher.update(id.as_bytes());
    for text in [source, kind, class, subject] {
        // With its length, so that no text can flow into its neighbour.
        hasher.update((text.len() as u64).to_be_bytes());
        hasher.update(text);
    }
    hasher.update([u8::from(actor.is_some())]);
    hasher.update(actor.unwrap_or_default().as_bytes());
    hasher.update(occurred_at.as_microsecond().to_be_bytes());
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry(n: u128) -> Entry {
        Entry {
            id: Uuid::from_u128(n),
            source: "trade".into(),
            kind: "trade.order_created".into(),
            class: "personal".into(),
            subject: format!("ord_{n}"),
            actor: None,
            occurred_at: Timestamp::UNIX_EPOCH,
        }
    }

    fn chain(length: u128) -> (Vec<Sealed>, Head) {
        let mut head = Head::EMPTY;
        let sealed = (1..=length).map(|n| {
            head = head.link(&entry(n));
            Sealed { seq: head.seq, hash: head.hash, entry: entry(n) }
        });
        (sealed.collect(), head)
    }

    fn verify(sealed: &[Sealed], head: Head) -> Result<(), Broken> {
        let mut verifier = Verifier::behind(Head::EMPTY);
        sealed.iter().try_for_each(|entry| verifier.check(entry))?;
        verifier.finish(head)
    }

    #[test]
    fn a_sound_chain_verifies() {
        let (sealed, head) = chain(20);
        assert_eq!(verify(&sealed, head), Ok(()));
        assert_eq!(verify(&[], Head::EMPTY), Ok(()));
    }

    #[test]
    fn texts_do_not_flow_into_each_other() {
        let mut shifted = entry(1);
        shifted.source.push('t');
        shifted.kind.remove(0);
        assert_ne!(Head::EMPTY.link(&entry(1)), Head::EMPTY.link(&shifted));
    }

    proptest! {
        #[test]
        fn every_change_is_found(length in 2u128..20, at in 0usize..20, what in 0u8..5) {
            let (mut sealed, head) = chain(length);
            let at = at % sealed.len();
            let seq = sealed[at].seq;
            let expected = match what {
                0 => { sealed[at].entry.subject.push('x'); Broken::Changed(seq) }
                1 => { sealed[at].entry.actor = Some(Uuid::nil()); Broken::Changed(seq) }
                2 => { sealed[at].hash[0] ^= 1; Broken::Changed(seq) }
                3 => {
                    sealed.remove(at);
                    if at == sealed.len() { Broken::Truncated(seq - 1) } else { Broken::Missing(seq) }
                }
                _ => { sealed.truncate(at); Broken::Truncated(seq - 1) }
            };
            prop_assert_eq!(verify(&sealed, head), Err(expected));
        }
    }
}
