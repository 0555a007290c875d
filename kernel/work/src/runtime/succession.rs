//! Taking over at once what a process left behind that is known to be gone.

use kernel_postgres::{Run, statements};

use super::WorkRuntime;

statements! {
    /// The sweeper puts such a job back, and counts the attempt.
    pub(crate) END_JOB_LEASES = "update jobs set lease_until = $1 where state = 'running' and lease_until > $1";

    /// The lease is left in place: whoever takes the saga counts the attempt in which its driver vanished.
    pub(crate) END_SAGA_LEASES = "
        update sagas set next_at = $1 where status = 'running' and lease_until is not null and next_at > $1";
}

impl WorkRuntime {
    /// Ends every lease now instead of waiting for it to run out; how many those were.
    ///
    /// Only for a process that knows itself to be alone, before it is [spawned](Self::spawn): a live holder would be
    /// fenced off in the middle of its work.
    pub async fn end_leases(&self) -> anyhow::Result<u64> {
        let (conn, now) = (self.db().write().await?, self.env().now());
        let jobs = conn.exec(END_JOB_LEASES, &[&now]).await?;
        let sagas = conn.exec(END_SAGA_LEASES, &[&now]).await?;
        Ok(jobs + sagas)
    }
}
