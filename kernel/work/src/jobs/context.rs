//! What a run of a job knows about itself.

use jiff::Timestamp;
use kernel::Env;
use kernel_postgres::Run;
use uuid::Uuid;

use super::store;

/// One run of a job.
#[derive(Clone)]
pub struct JobContext {
    /// The job's id, the same in every attempt: an idempotency key for calls.
    pub id: Uuid,
    pub key: Option<String>,
    /// Counts from 1.
    pub attempt: i32,
    pub max_attempts: i32,
    /// When it was due; for a schedule, the occurrence.
    pub run_at: Timestamp,
    pub(super) token: Uuid,
    pub(super) env: Env,
}

impl JobContext {
    /// Marks the job done in the transaction of its effect, so that both happen or neither. Fails when this run has
    /// lost its lease to another.
    pub async fn finish(&self, tx: &impl Run) -> anyhow::Result<()> {
        let finished = store::finish(tx, self.id, self.token, self.env.now()).await?;
        anyhow::ensure!(finished, "the lease of this job was lost");
        Ok(())
    }

    /// Whether a failure of this run parks the job.
    pub fn is_last_attempt(&self) -> bool {
        self.attempt >= self.max_attempts
    }
}
