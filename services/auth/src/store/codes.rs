//! One-time codes.

use jiff::{SignedDuration, Timestamp};
use kernel_postgres::{Run, Tx, statements};
use uuid::Uuid;

use crate::domain::code::{A_DAY, DAY, LIFETIME, TRIES};

statements! {
    /// Two requests for one contact at the same instant come one after the other, so that the second sees the first.
    LOCK_CONTACT = "select pg_advisory_xact_lock($1)";

    RECENT_CODES = "
        select created_at from one_time_codes
        where contact_index = $1 and created_at > $2 order by id desc limit $3";

    INSERT_CODE = "
        insert into one_time_codes (id, contact_index, code_hash, tries, created_at, expires_at)
        values ($1, $2, $3, 0, $4, $5)";

    /// Counts the try before anyone knows how it ends: guesses sent at once are counted like guesses in a row.
    TRY_CODE = "
        update one_time_codes c set tries = c.tries + 1
        from (select id from one_time_codes where contact_index = $1 order by id desc limit 1) newest
        where c.contact_index = $1 and c.id = newest.id
          and c.used_at is null and c.tries < $3 and c.expires_at > $2
        returning c.id, c.code_hash";

    USE_CODE = "update one_time_codes set used_at = $3 where contact_index = $1 and id = $2 and used_at is null";
}

/// The code that may still be tried.
pub(crate) struct Tried {
    pub(crate) id: Uuid,
    pub(crate) hash: Vec<u8>,
}

/// How long ago codes were sent to this contact within the last day, youngest first. Others who ask wait until this
/// transaction ends.
pub(crate) async fn recent_ages(
    tx: &Tx<'_>,
    contact: &[u8],
    now: Timestamp,
) -> anyhow::Result<Vec<SignedDuration>> {
    let lock = contact.first_chunk().map_or(0, |bytes| i64::from_be_bytes(*bytes));
    tx.row(LOCK_CONTACT, &[&lock]).await?;
    let rows = tx.rows(RECENT_CODES, &[&contact, &(now - DAY), &i64::try_from(A_DAY)?]).await?;
    rows.iter().map(|row| Ok(now.duration_since(row.try_get("created_at")?))).collect()
}

pub(crate) async fn insert(
    run: &impl Run,
    id: Uuid,
    contact: &[u8],
    hash: &[u8],
    now: Timestamp,
) -> anyhow::Result<()> {
    run.exec(INSERT_CODE, &[&id, &contact, &hash, &now, &(now + LIFETIME)]).await.map(drop)
}

/// Counts a try at the newest code of a contact; none when there is nothing left to try.
pub(crate) async fn count_try(
    run: &impl Run,
    contact: &[u8],
    now: Timestamp,
) -> anyhow::Result<Option<Tried>> {
    let row = run.opt(TRY_CODE, &[&contact, &now, &TRIES]).await?;
    row.map(|row| Ok(Tried { id: row.try_get("id")?, hash: row.try_get("code_hash")? })).transpose()
}

/// Uses a code up; false when somebody else was faster.
pub(crate) async fn use_up(run: &impl Run, contact: &[u8], id: Uuid, now: Timestamp) -> anyhow::Result<bool> {
    Ok(run.exec(USE_CODE, &[&contact, &id, &now]).await? > 0)
}
