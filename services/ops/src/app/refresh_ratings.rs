//! Brings every rating to the present: they fade even when nothing happens.

use super::App;
use crate::store::ratings;

/// Ratings refreshed in one transaction.
const ROUND: i64 = 500;

/// Refreshes all ratings that are older than this moment.
pub(crate) async fn refresh_ratings(app: &App) -> anyhow::Result<()> {
    let now = app.env.now();
    loop {
        let mut conn = app.db.write().await?;
        let tx = conn.begin().await?;
        let stale = ratings::stale(&tx, now, ROUND).await?;
        if stale.is_empty() {
            return Ok(());
        }
        let fresh: Vec<_> = stale.into_iter().map(|standing| standing.at(now)).collect();
        ratings::save(&tx, &fresh).await?;
        tx.commit().await?;
    }
}
