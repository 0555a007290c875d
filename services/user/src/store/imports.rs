//! Imports and how far they are.

use std::collections::BTreeMap;

use ids::{HealthActionId, ImportId, UserId};
use jiff::{SignedDuration, Timestamp};
use kernel_postgres::Json;
use kernel_postgres::{Row, Run, statements};

statements! {
    INSERT_IMPORT = "
        insert into imports (user_id, id, action_id, kind, state, bytes, seen, stored, duplicates, refused, skipped,
                             report, started_at, updated_at)
        values ($1, $2, $3, $4, 'running', 0, 0, 0, 0, 0, 0, '{}', $5, $5)";

    /// Only a running import moves.
    PROGRESS_IMPORT = "
        update imports set bytes = $3, seen = $4, stored = $5, duplicates = $6, refused = $7, skipped = $8, report = $9,
                           updated_at = $10
        where user_id = $1 and id = $2 and state = 'running'";

    FINISH_IMPORT = "
        update imports set state = $3, error = $4, updated_at = $5, finished_at = $5
        where user_id = $1 and id = $2 and state = 'running'";

    /// An import whose process died does not move any more. Of one person, or of everybody.
    FAIL_STALE_IMPORTS = "
        update imports set state = 'failed', error = $3, updated_at = $4, finished_at = $4
        where state = 'running' and updated_at < $2 and ($1::uuid is null or user_id = $1)";

    IMPORT = "
        select id, action_id, kind, state, bytes, seen, stored, duplicates, refused, skipped, report, error, started_at,
               updated_at, finished_at
        from imports where user_id = $1 and id = $2";

    IMPORTS = "
        select id, action_id, kind, state, bytes, seen, stored, duplicates, refused, skipped, report, error, started_at,
               updated_at, finished_at
        from imports where user_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3";
}

/// Violated when a person's last import is still running.
pub(crate) const ONE_RUNNING: &str = "imports_one_running";
/// An import that has not moved for so long does not move any more: an upload that pauses is ended sooner.
const SILENCE: SignedDuration = SignedDuration::from_mins(5);

/// What an import did so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Bytes of the document read.
    pub(crate) bytes: i64,
    /// Elements that could have been records.
    pub(crate) seen: i64,
    pub(crate) stored: i64,
    /// Known already.
    pub(crate) duplicates: i64,
    /// Claimed something impossible.
    pub(crate) refused: i64,
    /// Of a kind this record does not keep.
    pub(crate) skipped: i64,
    /// Why elements were refused or skipped, with counts.
    pub(crate) report: BTreeMap<String, i64>,
}

/// An import.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    pub(crate) id: ImportId,
    pub(crate) action_id: HealthActionId,
    pub(crate) kind: String,
    pub(crate) state: String,
    pub(crate) tally: Tally,
    pub(crate) error: Option<String>,
    pub(crate) started_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    pub(crate) finished_at: Option<Timestamp>,
}

impl Import {
    fn of(row: &Row) -> anyhow::Result<Self> {
        let Json(report) = row.try_get("report")?;
        let tally = Tally {
            bytes: row.try_get("bytes")?,
            seen: row.try_get("seen")?,
            stored: row.try_get("stored")?,
            duplicates: row.try_get("duplicates")?,
            refused: row.try_get("refused")?,
            skipped: row.try_get("skipped")?,
            report,
        };
        Ok(Self {
            id: row.try_get("id")?,
            action_id: row.try_get("action_id")?,
            kind: row.try_get("kind")?,
            state: row.try_get("state")?,
            tally,
            error: row.try_get("error")?,
            started_at: row.try_get("started_at")?,
            updated_at: row.try_get("updated_at")?,
            finished_at: row.try_get("finished_at")?,
        })
    }
}

/// Begins an import; violates [`ONE_RUNNING`] while another runs.
pub(crate) async fn insert(
    run: &impl Run,
    user: UserId,
    import: ImportId,
    action: HealthActionId,
    kind: &str,
    now: Timestamp,
) -> anyhow::Result<()> {
    run.exec(INSERT_IMPORT, &[&user, &import, &action, &kind, &now]).await.map(drop)
}

/// Notes how far it is; false when it is not running any more.
pub(crate) async fn progress(
    run: &impl Run,
    user: UserId,
    import: ImportId,
    tally: &Tally,
    now: Timestamp,
) -> anyhow::Result<bool> {
    let Tally { bytes, seen, stored, duplicates, refused, skipped, report } = tally;
    let report = Json(report);
    let moved = run
        .exec(
            PROGRESS_IMPORT,
            &[&user, &import, bytes, seen, stored, duplicates, refused, skipped, &report, &now],
        )
        .await?;
    Ok(moved > 0)
}

/// Ends an import, with the reason when it failed.
pub(crate) async fn finish(
    run: &impl Run,
    user: UserId,
    import: ImportId,
    error: Option<&str>,
    now: Timestamp,
) -> anyhow::Result<()> {
    let state = if error.is_some() { "failed" } else { "completed" };
    run.exec(FINISH_IMPORT, &[&user, &import, &state, &error, &now]).await.map(drop)
}

/// Fails the imports, of one person or of everybody, that have not moved for [`SILENCE`].
pub(crate) async fn fail_stale(run: &impl Run, user: Option<UserId>, now: Timestamp) -> anyhow::Result<u64> {
    let reason = "the import was interrupted; send the file again, what was read is not read twice";
    run.exec(FAIL_STALE_IMPORTS, &[&user, &(now - SILENCE), &reason, &now]).await
}

/// One import.
pub(crate) async fn find(run: &impl Run, user: UserId, import: ImportId) -> anyhow::Result<Option<Import>> {
    run.opt(IMPORT, &[&user, &import]).await?.as_ref().map(Import::of).transpose()
}

/// Imports, newest first.
pub(crate) async fn list(
    run: &impl Run,
    user: UserId,
    before: Option<ImportId>,
    limit: usize,
) -> anyhow::Result<Vec<Import>> {
    run.rows(IMPORTS, &[&user, &before, &i64::try_from(limit)?]).await?.iter().map(Import::of).collect()
}
