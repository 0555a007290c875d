//! What users did with authors.

use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Run, statements};

use crate::domain::affinity::Trace;

/// Interactions that affinity looks back on at most; older ones have faded.
const LOOK_BACK: i64 = 300;

statements! {
    RECORD = "
        insert into interactions (user_id, source_key, author_id, weight, at) values ($1, $2, $3, $4, $5)
        on conflict on constraint interactions_pk do nothing";
    RECENT = "
        select author_id, weight, at from interactions where user_id = $1 and at <= $2 order by at desc limit $3";
}

/// Records an interaction once a key.
pub(crate) async fn record(on: &impl Run, user: UserId, key: &str, trace: Trace) -> anyhow::Result<()> {
    let Trace { author, weight, at } = trace;
    on.exec(RECORD, &[&user, &key, &author, &weight, &at]).await.map(drop)
}

/// A user's interactions up to a moment, newest first.
pub(crate) async fn recent(on: &impl Run, user: UserId, until: Timestamp) -> anyhow::Result<Vec<Trace>> {
    let rows = on.rows(RECENT, &[&user, &until, &LOOK_BACK]).await?;
    Ok(rows.iter().map(|row| Trace { author: row.get(0), weight: row.get(1), at: row.get(2) }).collect())
}
