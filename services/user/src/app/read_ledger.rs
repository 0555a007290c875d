//! Reading one's own access ledger, and checking its chain.

use ids::UserId;

use super::App;
use crate::domain::ledger::{Chained, Verdict, Verifier};
use crate::store::ledger;

/// Entries checked at a time.
const STEP: i64 = 1_000;

/// Entries, newest first, one more than `limit` when there are more.
pub(crate) async fn page(
    app: &App,
    user: UserId,
    before: Option<i64>,
    limit: usize,
) -> anyhow::Result<Vec<Chained>> {
    ledger::newest(&app.db.read().await?, user, before, limit + 1).await
}

/// Follows the whole chain from the first entry. Gives back how many entries were followed, too.
pub(crate) async fn verify(app: &App, user: UserId) -> anyhow::Result<(i64, Verdict)> {
    let mut conn = app.db.write().await?;
    // One transaction: an entry added meanwhile must not make head and entries disagree. The head is read first, and
    // what lies behind it is left for the next time.
    let tx = conn.begin().await?;
    let head = ledger::head(&tx, user).await?;
    let mut verifier = Verifier::new(user);
    loop {
        let step = ledger::following(&tx, user, verifier.reached(), STEP).await?;
        let known: Vec<&Chained> = step.iter().filter(|entry| entry.seq <= head.seq).collect();
        if known.is_empty() {
            break;
        }
        for entry in known {
            if let Err(seq) = verifier.follow(entry) {
                return Ok((verifier.reached(), Verdict::BrokenAt(seq)));
            }
        }
    }
    Ok((verifier.reached(), verifier.finish(head)))
}
