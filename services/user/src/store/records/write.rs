//! Recording: a batch is one statement, however large.

use ids::{HealthRecordId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Run, Tx, statements};
use uuid::Uuid;

use super::SealedRecord;

statements! {
    /// What is known already is left as it is, and not returned. In the order of the key, so that two batches that share
    /// records wait for each other instead of deadlocking.
    INSERT_RECORDS = "
        insert into health_records (user_id, key_generation, code, at, source, id, action_id, class, until,
                                    offset_seconds, until_offset_seconds, sealed, recorded_at)
        select $1, $2, code, at, source, id, action_id, class, until, offset_seconds, until_offset_seconds, sealed,
               recorded_at
        from unnest($3::text[], $4::timestamptz[], $5::text[], $6::uuid[], $7::uuid[], $8::text[], $9::timestamptz[],
                    $10::int[], $11::int[], $12::bytea[], $13::timestamptz[])
             as r (code, at, source, id, action_id, class, until, offset_seconds, until_offset_seconds, sealed,
                   recorded_at)
        order by code, at, source
        on conflict on constraint health_records_pkey do nothing
        returning id";
}

/// Stores records under one key generation; gives back the ids of those that were new.
pub(crate) async fn insert(
    tx: &Tx<'_>,
    user: UserId,
    generation: i32,
    records: &[SealedRecord],
) -> anyhow::Result<Vec<HealthRecordId>> {
    let columns = Columns::of(records);
    let rows = tx
        .rows(
            INSERT_RECORDS,
            &[
                &user,
                &generation,
                &columns.codes,
                &columns.ats,
                &columns.sources,
                &columns.ids,
                &columns.actions,
                &columns.classes,
                &columns.untils,
                &columns.offsets,
                &columns.until_offsets,
                &columns.sealed,
                &columns.recorded,
            ],
        )
        .await?;
    rows.iter().map(|row| row.try_get("id").map_err(Into::into)).collect()
}

/// The records column by column, as `unnest` wants them.
struct Columns<'a> {
    codes: Vec<&'a str>,
    ats: Vec<Timestamp>,
    sources: Vec<&'a str>,
    ids: Vec<Uuid>,
    actions: Vec<Uuid>,
    classes: Vec<&'a str>,
    untils: Vec<Option<Timestamp>>,
    offsets: Vec<i32>,
    until_offsets: Vec<Option<i32>>,
    sealed: Vec<&'a [u8]>,
    recorded: Vec<Timestamp>,
}

impl<'a> Columns<'a> {
    fn of(records: &'a [SealedRecord]) -> Self {
        Self {
            codes: records.iter().map(|record| record.code.as_str()).collect(),
            ats: records.iter().map(|record| record.at.at).collect(),
            sources: records.iter().map(|record| record.source.as_str()).collect(),
            ids: records.iter().map(|record| record.id.uuid()).collect(),
            actions: records.iter().map(|record| record.action_id.uuid()).collect(),
            classes: records.iter().map(|record| record.class).collect(),
            untils: records.iter().map(|record| record.until.map(|until| until.at)).collect(),
            offsets: records.iter().map(|record| record.at.offset.seconds()).collect(),
            until_offsets: records
                .iter()
                .map(|record| record.until.map(|until| until.offset.seconds()))
                .collect(),
            sealed: records.iter().map(|record| record.sealed.as_slice()).collect(),
            recorded: records.iter().map(|record| record.recorded_at).collect(),
        }
    }
}
