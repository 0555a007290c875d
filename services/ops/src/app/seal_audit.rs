//! Seals what was appended to the audit log into its chain.
//!
//! Appending and sealing are apart, because a chain has one end: if every event waited for it, the whole platform would
//! queue there.

use super::App;
use crate::{domain::audit::Sealed, store::audit};

/// Entries sealed in one transaction.
const ROUND: i64 = 1_000;

/// Seals everything that waits.
pub(crate) async fn seal_audit(app: &App) -> anyhow::Result<()> {
    while round(app).await? {}
    Ok(())
}

/// One round; whether another is worth it.
async fn round(app: &App) -> anyhow::Result<bool> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let mut head = audit::lock_head(&tx).await?;
    let waiting = audit::unsealed(&tx, ROUND).await?;
    let full = i64::try_from(waiting.len())? == ROUND;
    let mut sealed = Vec::with_capacity(waiting.len());
    for entry in waiting {
        head = head.link(&entry);
        sealed.push(Sealed { seq: head.seq, hash: head.hash, entry });
    }
    audit::seal(&tx, &sealed).await?;
    tx.commit().await?;
    Ok(full)
}
