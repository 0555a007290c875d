//! Removing one reading.

use ids::HealthRecordId;
use jiff::{SignedDuration, Timestamp};
use kernel_postgres::{Run, Tx, statements};
use user_api::RecordClass;

use super::read::Scope;
use crate::domain::record::SERVICE;
use crate::domain::source::Source;

/// The span in which a record with a given id was recorded lets the index of times find it.
macro_rules! the_reading {
    () => {
        "user_id = $1 and key_generation = $2 and id = $3 and recorded_at between $4 and $5 and code <> $6"
    };
}

statements! {
    /// What was typed in goes whole.
    DELETE_TYPED = concat!("delete from health_records where ", the_reading!(), " and source = $7 returning class");

    /// Of what another source said the place stays, so that it cannot come again.
    EMPTY_READING = concat!("update health_records set sealed = '', removed_at = $8 where ", the_reading!(), "
        and source <> $7 and removed_at is null returning class");
}

/// How far the time in a record's id and the time it was recorded may lie apart: a large batch takes its time.
const APART: SignedDuration = SignedDuration::from_mins(1);

/// Removes a reading and gives back its class; `None` when there is none with this id. Services received are not readings.
pub(crate) async fn remove(
    tx: &Tx<'_>,
    Scope { user, generation }: Scope,
    id: HealthRecordId,
    now: Timestamp,
) -> anyhow::Result<Option<RecordClass>> {
    let Some((from, to)) = recorded(id) else { return Ok(None) };
    let typed_in = Source::manual();
    let typed_in = typed_in.as_str();
    let mut found = tx.opt(DELETE_TYPED, &[&user, &generation, &id, &from, &to, &SERVICE, &typed_in]).await?;
    if found.is_none() {
        found =
            tx.opt(EMPTY_READING, &[&user, &generation, &id, &from, &to, &SERVICE, &typed_in, &now]).await?;
    }
    let Some(row) = found else { return Ok(None) };
    let class: &str = row.try_get("class")?;
    RecordClass::parse(class).map(Some).ok_or_else(|| anyhow::anyhow!("unknown class {class}"))
}

/// When the record with this id was recorded; `None` for an id that none of ours can be. A `UUIDv7` begins with 48 bits of
/// milliseconds since 1970.
fn recorded(id: HealthRecordId) -> Option<(Timestamp, Timestamp)> {
    let millis = i64::try_from(id.uuid().as_u128() >> 80).ok()?;
    let at = Timestamp::from_millisecond(millis).ok()?;
    Some((at.checked_sub(APART).ok()?, at.checked_add(APART).ok()?))
}
