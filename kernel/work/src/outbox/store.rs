//! The SQL of the outbox.

use jiff::Timestamp;
use kernel_postgres::{Run, Tx, statements};

use super::row::{Columns, Row};

statements! {
    /// `with ordinality` and the sort make `seq` rise in the order given.
    pub(crate) INSERT_EVENTS = "
        insert into outbox (id, source, type, version, class, key, data, time, traceparent)
        select id, source, type, version, class, key, data, time, traceparent
        from unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::jsonb[],
                    $8::timestamptz[], $9::text[]) with ordinality
             as e (id, source, type, version, class, key, data, time, traceparent, position)
        order by position";

    pub(crate) ANY_UNDELIVERED = "select exists (select from outbox where delivered_at is null) as any";

    /// Held to the end of the transaction, so it ends with the process or connection that holds it. The schema is part of
    /// the key, because services share a database.
    pub(crate) LOCK_RELAY = "
        select pg_try_advisory_xact_lock(hashtext('relay'), hashtext(current_schema())) as locked";

    pub(crate) UNDELIVERED = "
        select id, source, type, version, class, key, data, time, traceparent
        from outbox where delivered_at is null order by seq limit $1";

    pub(crate) MARK_DELIVERED = "update outbox set delivered_at = $2 where id = any($1) and delivered_at is null";

    /// Ids rise with time, so the oldest rows are found by the primary key; one that is still undelivered stays.
    pub(crate) PURGE_OUTBOX = "
        delete from outbox using (select id from outbox order by id limit $2) as oldest
        where outbox.id = oldest.id and delivered_at < $1";
}

pub(super) async fn insert(tx: &Tx<'_>, rows: &[Row]) -> anyhow::Result<()> {
    tx.exec(INSERT_EVENTS, &Columns::of(rows).params()).await.map(drop)
}

pub(super) async fn any_undelivered(run: &impl Run) -> anyhow::Result<bool> {
    Ok(run.row(ANY_UNDELIVERED, &[]).await?.try_get("any")?)
}

/// Whether this transaction is now the only one that relays for this service.
pub(super) async fn lock_relay(tx: &Tx<'_>) -> anyhow::Result<bool> {
    Ok(tx.row(LOCK_RELAY, &[]).await?.try_get("locked")?)
}

pub(super) async fn undelivered(tx: &Tx<'_>, limit: i64) -> anyhow::Result<Vec<Row>> {
    tx.rows(UNDELIVERED, &[&limit]).await?.iter().map(Row::read).collect()
}

pub(super) async fn mark_delivered(tx: &Tx<'_>, rows: &[Row], now: Timestamp) -> anyhow::Result<()> {
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    tx.exec(MARK_DELIVERED, &[&ids, &now]).await.map(drop)
}

/// Deletes up to `limit` events delivered before `before`.
pub(crate) async fn purge(run: &impl Run, before: Timestamp, limit: i64) -> anyhow::Result<u64> {
    run.exec(PURGE_OUTBOX, &[&before, &limit]).await
}
