//! Gives back the space of a record whose key was erased. Nobody could read it any more; this makes it gone, too.

use ids::UserId;
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::store::purge;

/// Records deleted by one statement: short enough to hold no lock for long.
const STEP: i64 = 10_000;

/// The person, and the last generation that was erased.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PurgeRecord {
    pub(crate) user: UserId,
    pub(crate) generation: i32,
}

impl Job<App> for PurgeRecord {
    const KIND: &'static str = "user.purge_record";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        let conn = app.db.write().await?;
        while purge::records(&conn, self.user, self.generation, STEP).await? > 0 {}
        purge::assessments(&conn, self.user, self.generation).await?;
        Ok(())
    }
}
