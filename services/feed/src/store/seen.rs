//! What users have had on the screen.

use ids::{ActivityId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Run, statements};

statements! {
    RECORD = "
        insert into seen (user_id, activity_id, seen_at) select $1, id, $3 from unnest($2::uuid[]) as id
        on conflict on constraint seen_pk do nothing";
    PURGE = "delete from seen where seen_at < $1";
}

/// Records that a user saw these activities; how many were new.
pub(crate) async fn record(
    on: &impl Run,
    user: UserId,
    activities: &[ActivityId],
    now: Timestamp,
) -> anyhow::Result<u64> {
    on.exec(RECORD, &[&user, &activities, &now]).await
}

/// Forgets what was seen before a moment: candidates are not that old.
pub(crate) async fn purge(on: &impl Run, before: Timestamp) -> anyhow::Result<u64> {
    on.exec(PURGE, &[&before]).await
}
