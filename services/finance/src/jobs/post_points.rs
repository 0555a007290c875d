//! Taking a movement of points to the ledger.

use ids::UserId;
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{app::App, store::points};

/// Key: the movement.
#[derive(Serialize, Deserialize)]
pub(crate) struct PostPoints {
    pub(crate) user: UserId,
    pub(crate) movement: Uuid,
}

impl Job<App> for PostPoints {
    const KIND: &'static str = "finance.post_points";
    // A movement out may be taken up before the movement in that it spends: it waits its turn.
    const MAX_ATTEMPTS: i32 = 30;

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        let found = points::movement(&app.db.write().await?, self.user, self.movement).await?;
        if let Some(movement) = found {
            app.ledger.post(movement.posting()).await?;
        }
        Ok(())
    }
}
