//! Asking for work, and taking it back.

use jiff::Timestamp;
use kernel::Env;
use kernel_postgres::{Json, Tx};
use uuid::Uuid;

use super::{Job, store};
use crate::scope;

/// When and how a job runs.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Not before this moment; at once when none.
    pub run_at: Option<Timestamp>,
    /// At most one job of a kind and key waits or runs.
    pub key: Option<String>,
    /// Attempts before it is parked; the job's own number when none.
    pub max_attempts: Option<i32>,
}

impl Options {
    /// A timer: runs at `run_at`, known by `key`.
    pub fn timer(key: impl Into<String>, run_at: Timestamp) -> Self {
        Self { run_at: Some(run_at), key: Some(key.into()), max_attempts: None }
    }

    /// Runs soon, once for all who ask for the same key meanwhile.
    pub fn keyed(key: impl Into<String>) -> Self {
        Self { key: Some(key.into()), ..Self::default() }
    }
}

/// Enqueues a job when this transaction commits; call [`Work::wake`](crate::Work::wake) then. Returns the job's id.
///
/// With a key: when such a job already waits, that one stays as it is and its id is returned; when it is running, it will
/// run once more afterwards with this payload, so that it sees what this transaction changed.
pub async fn enqueue<A, J: Job<A>>(
    tx: &Tx<'_>,
    env: &Env,
    job: &J,
    options: Options,
) -> anyhow::Result<Uuid> {
    let Options { run_at, key, max_attempts } = options;
    let now = env.now();
    let new = store::NewJob {
        id: env.uuid(),
        kind: J::KIND,
        key: key.as_deref(),
        payload: Json(serde_json::value::to_raw_value(job)?),
        run_at: run_at.unwrap_or(now),
        max_attempts: max_attempts.unwrap_or(J::MAX_ATTEMPTS).max(1),
        traceparent: scope::traceparent(),
        created_at: now,
    };
    store::insert(tx, &new).await
}

/// Takes back a job that waits. False when none waits: it is running, has run, or never was.
pub async fn cancel(tx: &Tx<'_>, kind: &str, key: &str) -> anyhow::Result<bool> {
    store::cancel(tx, kind, key).await
}

/// Moves a job that waits to another time. False when none waits.
pub async fn reschedule(tx: &Tx<'_>, kind: &str, key: &str, run_at: Timestamp) -> anyhow::Result<bool> {
    store::reschedule(tx, kind, key, run_at).await
}
