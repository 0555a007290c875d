//! What ends by itself: points that were not used, and holds whose time is over.

use ids::HoldId;

use super::{App, award_points};
use crate::{
    domain::{
        ledger::{Posting, PostingKind, Refusal},
        points::{Movement, MovementKind},
    },
    ledger::LedgerError,
    store::{books, points},
};

/// Lots or holds taken in one transaction or look.
const BATCH: i64 = 200;

/// Expires points that are due, batch by batch.
pub(crate) async fn expire_points(app: &App) -> anyhow::Result<()> {
    loop {
        let mut conn = app.db.write().await?;
        let tx = conn.begin().await?;
        let now = app.env.now();
        let expired = points::expire(&tx, now, BATCH).await?;
        if expired.is_empty() {
            return Ok(());
        }
        for (user, lot, left) in expired {
            award_points::record(
                app,
                &tx,
                Movement {
                    id: app.env.uuid(),
                    user,
                    kind: MovementKind::Expiry,
                    points: -left,
                    reason: "expired".to_owned(),
                    order: None,
                    lot,
                    at: now,
                },
            )
            .await?;
        }
        tx.commit().await?;
        app.work.wake();
    }
}

/// Releases holds that are due.
pub(crate) async fn expire_holds(app: &App) -> anyhow::Result<()> {
    loop {
        let due = books::expired_holds(&app.db.write().await?, app.env.now(), BATCH).await?;
        if due.is_empty() {
            return Ok(());
        }
        for hold in due {
            release(app, hold).await?;
        }
    }
}

async fn release(app: &App, hold: HoldId) -> anyhow::Result<()> {
    let draft = Posting::draft(PostingKind::HoldExpiry, format!("expire:{hold}")).release(hold);
    match app.ledger.post(draft).await {
        // Captured or released at the same moment by those whose it is.
        Ok(_) | Err(LedgerError::Refused(Refusal::HoldClosed(_))) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
