//! Walks the audit chain and says where it was tampered with.

use super::App;
use crate::{
    domain::audit::{Broken, Head, Verifier},
    store::audit,
};

/// Entries read at once.
const BATCH: i64 = 1_000;
/// Entries checked in one request; a longer chain is checked in several.
const MOST: i64 = 50_000;

/// What a walk found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verification {
    /// The last entry found sound.
    pub(crate) checked: i64,
    /// The end of the chain.
    pub(crate) head: Head,
    pub(crate) broken: Option<Broken>,
    /// Entries that wait to be sealed.
    pub(crate) unsealed: i64,
}

/// Walks behind the entry numbered `after`, which an earlier walk found sound; from the beginning when there is none.
pub(crate) async fn verify_audit(app: &App, after: Option<i64>) -> anyhow::Result<Verification> {
    // A long read, which would hold up everybody behind it on a shared connection.
    let conn = app.db.write().await?;
    let head = audit::read_head(&conn).await?;
    let unsealed = audit::count_unsealed(&conn).await?;
    let start = match after {
        Some(seq) => {
            audit::chain(&conn, seq.saturating_sub(1), 1).await?.into_iter().find(|one| one.seq == seq)
        }
        None => None,
    };
    let start = start.map_or(Head::EMPTY, |one| Head { seq: one.seq, hash: one.hash });
    let mut verifier = Verifier::behind(start);
    let until = head.seq.min(verifier.checked() + MOST);
    let mut broken = None;
    while broken.is_none() && verifier.checked() < until {
        let batch = audit::chain(&conn, verifier.checked(), BATCH).await?;
        if batch.is_empty() {
            broken = Some(Broken::Truncated(verifier.checked()));
            break;
        }
        // Whatever was sealed since the head was read is for the next walk.
        broken = batch.iter().take_while(|one| one.seq <= until).find_map(|one| verifier.check(one).err());
        if batch.last().is_some_and(|last| last.seq > until) {
            break;
        }
    }
    if broken.is_none() && until == head.seq {
        broken = verifier.finish(head).err();
    }
    Ok(Verification { checked: verifier.checked(), head, broken, unsealed })
}
