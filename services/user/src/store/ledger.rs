//! The access ledger: entries, and the head that says where they end.

use anyhow::Context;
use ids::UserId;
use kernel_postgres::{Row, Run, Tx, statements};
use user_api::{Purpose, RecordClass};

use crate::domain::ledger::{Access, Chained, Entry, GENESIS, Hash, Head};

statements! {
    BEGIN_LEDGER = "
        insert into access_ledger_heads (user_id, seq, hash) values ($1, 0, $2) on conflict do nothing";

    LOCK_HEAD = "select seq, hash from access_ledger_heads where user_id = $1 for update";

    LEDGER_HEAD = "select seq, hash from access_ledger_heads where user_id = $1";

    /// Entry and head move together, in one statement.
    APPEND_ENTRY = "
        with moved as (
            update access_ledger_heads set seq = $2, hash = $11 where user_id = $1
        )
        insert into access_ledger (user_id, seq, at, access, reader, service, purpose, classes, order_id, receipts, hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

    ENTRIES_DOWN = "
        select seq, at, access, reader, service, purpose, classes, order_id, receipts, hash from access_ledger
        where user_id = $1 and seq < $2 order by seq desc limit $3";

    ENTRIES_UP = "
        select seq, at, access, reader, service, purpose, classes, order_id, receipts, hash from access_ledger
        where user_id = $1 and seq > $2 order by seq limit $3";
}

/// Adds an entry behind the last one. Others who add to the same ledger wait for the end of the transaction.
pub(crate) async fn append(tx: &Tx<'_>, owner: UserId, entry: Entry) -> anyhow::Result<i64> {
    tx.exec(BEGIN_LEDGER, &[&owner, &GENESIS.as_slice()]).await?;
    let head = head_of(&tx.row(LOCK_HEAD, &[&owner]).await?)?;
    let Chained { seq, entry, hash } = head.append(owner, entry);
    let classes: Vec<&str> = entry.classes.iter().map(|class| class.as_str()).collect();
    let purpose = entry.purpose.map(Purpose::as_str);
    tx.exec(
        APPEND_ENTRY,
        &[
            &owner,
            &seq,
            &entry.at,
            &entry.access.as_str(),
            &entry.reader,
            &entry.service,
            &purpose,
            &classes,
            &entry.order_id,
            &entry.receipts,
            &hash.as_slice(),
        ],
    )
    .await?;
    Ok(seq)
}

/// Where a ledger ends.
pub(crate) async fn head(run: &impl Run, owner: UserId) -> anyhow::Result<Head> {
    run.opt(LEDGER_HEAD, &[&owner]).await?.as_ref().map_or(Ok(Head::EMPTY), head_of)
}

/// Entries before `before`, newest first.
pub(crate) async fn newest(
    run: &impl Run,
    owner: UserId,
    before: Option<i64>,
    limit: usize,
) -> anyhow::Result<Vec<Chained>> {
    let before = before.unwrap_or(i64::MAX);
    run.rows(ENTRIES_DOWN, &[&owner, &before, &i64::try_from(limit)?]).await?.iter().map(chained).collect()
}

/// Entries after `after`, oldest first.
pub(crate) async fn following(
    run: &impl Run,
    owner: UserId,
    after: i64,
    limit: i64,
) -> anyhow::Result<Vec<Chained>> {
    run.rows(ENTRIES_UP, &[&owner, &after, &limit]).await?.iter().map(chained).collect()
}

fn head_of(row: &Row) -> anyhow::Result<Head> {
    Ok(Head { seq: row.try_get("seq")?, hash: hash(row)? })
}

fn hash(row: &Row) -> anyhow::Result<Hash> {
    let bytes: &[u8] = row.try_get("hash")?;
    bytes.try_into().context("a hash has 32 bytes")
}

fn chained(row: &Row) -> anyhow::Result<Chained> {
    let access: &str = row.try_get("access")?;
    let purpose: Option<&str> = row.try_get("purpose")?;
    let classes: Vec<&str> = row.try_get("classes")?;
    let entry = Entry {
        at: row.try_get("at")?,
        access: Access::parse(access).with_context(|| format!("unknown access {access}"))?,
        reader: row.try_get("reader")?,
        service: row.try_get("service")?,
        purpose: purpose.and_then(Purpose::parse),
        classes: classes.into_iter().filter_map(RecordClass::parse).collect(),
        order_id: row.try_get("order_id")?,
        receipts: row.try_get("receipts")?,
    };
    Ok(Chained { seq: row.try_get("seq")?, entry, hash: hash(row)? })
}
