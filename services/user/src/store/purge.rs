//! Removing what an erased key sealed. Unreadable already; this gives the space back.

use ids::UserId;
use kernel_postgres::{Run, statements};

statements! {
    PURGE_RECORDS = "
        delete from health_records where ctid = any(array(
            select ctid from health_records where user_id = $1 and key_generation <= $2 limit $3
        ))";

    PURGE_ASSESSMENTS = "delete from assessments where user_id = $1 and key_generation <= $2";
}

/// Deletes up to `limit` records of an erased generation or an earlier one.
pub(crate) async fn records(
    run: &impl Run,
    user: UserId,
    generation: i32,
    limit: i64,
) -> anyhow::Result<u64> {
    run.exec(PURGE_RECORDS, &[&user, &generation, &limit]).await
}

/// Deletes the assessments of an erased generation or an earlier one.
pub(crate) async fn assessments(run: &impl Run, user: UserId, generation: i32) -> anyhow::Result<u64> {
    run.exec(PURGE_ASSESSMENTS, &[&user, &generation]).await
}
