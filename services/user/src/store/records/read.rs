//! Reading records: the latest, a page of a range, and a long walk in steps.

use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Run, statements};
use serde::{Deserialize, Serialize};

use super::SealedRecord;

statements! {
    /// One probe of the key a code: as fast for ten million records as for ten.
    LATEST = "
        select r.* from unnest($3::text[]) as wanted (code)
        cross join lateral (
            select id, action_id, code, class, at, until, offset_seconds, until_offset_seconds, source, sealed, recorded_at
            from health_records
            where user_id = $1 and key_generation = $2 and code = wanted.code and at <= $4 and removed_at is null
            order by at desc, source desc limit 1
        ) as r";

    /// Each code gives at most a page from its own stretch of the key; the outer sort sees only those.
    RANGE = "
        select r.* from unnest($3::text[]) as wanted (code)
        cross join lateral (
            select id, action_id, code, class, at, until, offset_seconds, until_offset_seconds, source, sealed, recorded_at
            from health_records
            where user_id = $1 and key_generation = $2 and code = wanted.code
              and at >= $4 and at < $5 and at <= $6 and (at, code, source) < ($6, $7, $8) and removed_at is null
            order by at desc, source desc limit $9
        ) as r
        order by r.at desc, r.code desc, r.source desc limit $9";

    /// In the order of time.
    WALK = "
        select id, action_id, code, class, at, until, offset_seconds, until_offset_seconds, source, sealed, recorded_at
        from health_records
        where user_id = $1 and key_generation = $2 and code = $3
          and at >= $4 and at < $5 and (at, source) > ($6, $7) and removed_at is null
        order by at, source limit $8";

    /// In the order of the key: code by code.
    WALK_ALL = "
        select id, action_id, code, class, at, until, offset_seconds, until_offset_seconds, source, sealed, recorded_at
        from health_records
        where user_id = $1 and key_generation = $2 and (code, at, source) > ($3, $4, $5) and removed_at is null
        order by code, at, source limit $6";
}

/// Whose records, under which key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope {
    pub(crate) user: UserId,
    pub(crate) generation: i32,
}

/// From (inclusive) and to (exclusive).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Window {
    pub(crate) from: Timestamp,
    pub(crate) to: Timestamp,
}

/// A place in a list of records; lists continue behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    pub(crate) at: Timestamp,
    pub(crate) code: String,
    pub(crate) source: String,
}

impl Place {
    pub(crate) fn of(record: &SealedRecord) -> Self {
        Self { at: record.at.at, code: record.code.clone(), source: record.source.as_str().to_owned() }
    }

    /// Whether it can be a place of ours: one that came back from a client may hold anything.
    pub(crate) fn is_plausible(&self) -> bool {
        let text = |text: &str| text.len() <= 128 && !text.chars().any(char::is_control);
        let year = self.at.to_zoned(jiff::tz::TimeZone::UTC).year();
        text(&self.code) && text(&self.source) && (1800..=2300).contains(&year)
    }

    /// Before everything, in ascending order.
    pub(crate) fn start() -> Self {
        Self { at: Timestamp::UNIX_EPOCH, code: String::new(), source: String::new() }
    }
}

/// The latest record of each code, not later than `until`.
pub(crate) async fn latest(
    run: &impl Run,
    scope: Scope,
    codes: &[&str],
    until: Timestamp,
) -> anyhow::Result<Vec<SealedRecord>> {
    let rows = run.rows(LATEST, &[&scope.user, &scope.generation, &codes, &until]).await?;
    rows.iter().map(SealedRecord::of).collect()
}

/// A page of the records of some codes, newest first.
pub(crate) async fn range(
    run: &impl Run,
    scope: Scope,
    codes: &[&str],
    window: Window,
    after: Option<&Place>,
    limit: usize,
) -> anyhow::Result<Vec<SealedRecord>> {
    // Without a place the list begins at the end of the window, which no record lies on.
    let (at, code, source) =
        after.map_or((window.to, "", ""), |place| (place.at, place.code.as_str(), place.source.as_str()));
    let limit = i64::try_from(limit)?;
    let Scope { user, generation } = scope;
    let Window { from, to } = window;
    let rows =
        run.rows(RANGE, &[&user, &generation, &codes, &from, &to, &at, &code, &source, &limit]).await?;
    rows.iter().map(SealedRecord::of).collect()
}

/// A step through the records of one code, oldest first.
pub(crate) async fn walk(
    run: &impl Run,
    scope: Scope,
    code: &str,
    window: Window,
    after: Option<&Place>,
    limit: i64,
) -> anyhow::Result<Vec<SealedRecord>> {
    let (at, source) = after.map_or((window.from, ""), |place| (place.at, place.source.as_str()));
    let Scope { user, generation } = scope;
    let Window { from, to } = window;
    let rows = run.rows(WALK, &[&user, &generation, &code, &from, &to, &at, &source, &limit]).await?;
    rows.iter().map(SealedRecord::of).collect()
}

/// A step through all records, code by code.
pub(crate) async fn walk_all(
    run: &impl Run,
    scope: Scope,
    after: &Place,
    limit: usize,
) -> anyhow::Result<Vec<SealedRecord>> {
    let limit = i64::try_from(limit)?;
    let Scope { user, generation } = scope;
    let rows =
        run.rows(WALK_ALL, &[&user, &generation, &after.code, &after.at, &after.source, &limit]).await?;
    rows.iter().map(SealedRecord::of).collect()
}
