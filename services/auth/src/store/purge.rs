//! Deleting what nobody needs any more.

use jiff::Timestamp;
use kernel_postgres::{Run, statements};

use crate::domain::{code, refresh, session, throttle::Subject};

statements! {
    PURGE_CODES = "delete from one_time_codes where created_at < $1";

    PURGE_FAILURES = "delete from login_failures where kind = $1 and last_at < $2 and blocked_until < $3";

    /// Tokens go with their session.
    PURGE_SESSIONS = "delete from sessions where least(expires_at, ended_at) < $1";

    FORGET_SUCCESSORS = "update auth_tokens set successor_sealed = null where used_at < $1 and successor_sealed is not null";

    PURGE_KEYS = "delete from signing_keys where kept_until < $1";
}

/// Deletes what is over; how many rows that were.
pub(crate) async fn run(run: &impl Run, now: Timestamp) -> anyhow::Result<u64> {
    let mut deleted = run.exec(PURGE_CODES, &[&(now - code::DAY)]).await?;
    for kind in [Subject::Contact, Subject::Address] {
        let forgotten = now - kind.policy().memory;
        deleted += run.exec(PURGE_FAILURES, &[&kind.name(), &forgotten, &now]).await?;
    }
    deleted += run.exec(PURGE_SESSIONS, &[&(now - session::KEPT)]).await?;
    run.exec(FORGET_SUCCESSORS, &[&(now - refresh::GRACE)]).await?;
    deleted += run.exec(PURGE_KEYS, &[&now]).await?;
    Ok(deleted)
}
