//! The audit log: appended without order, sealed in order.

use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};

use super::times::storable;
use crate::domain::audit::{Entry, Hash, Head, Sealed};

statements! {
    APPEND = "
        insert into audit_logs (audit_id, source, kind, class, subject, actor, occurred_at)
        values ($1, $2, $3, $4, $5, $6, $7)
        on conflict on constraint audit_logs_pk do nothing";
    /// Whoever holds the head seals; the chain has one end.
    LOCK_HEAD = "select seq, hash from audit_head where single for update";
    HEAD = "select seq, hash from audit_head where single";
    UNSEALED = "select * from audit_logs where seq is null order by audit_id limit $1";
    SEAL = "
        update audit_logs a set seq = s.seq, hash = s.hash
        from unnest($1::uuid[], $2::int8[], $3::bytea[]) as s (audit_id, seq, hash)
        where a.audit_id = s.audit_id and a.seq is null";
    MOVE_HEAD = "update audit_head set seq = $1, hash = $2 where single";
    COUNT_UNSEALED = "select count(*) from audit_logs where seq is null";
    CHAIN = "select * from audit_logs where seq > $1 order by seq limit $2";
    LIST = "
        select * from audit_logs
        where seq is not null and ($1::int8 is null or seq < $1)
          and ($2::text is null or kind = $2) and ($3::text is null or subject = $3)
          and ($4::timestamptz is null or occurred_at >= $4) and ($5::timestamptz is null or occurred_at < $5)
        order by seq desc limit $6";
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) kind: Option<String>,
    pub(crate) subject: Option<String>,
    pub(crate) from: Option<Timestamp>,
    /// Exclusive.
    pub(crate) to: Option<Timestamp>,
}

/// Appends an entry, once an id. It is sealed soon after.
pub(crate) async fn append(on: &impl Run, entry: &Entry) -> anyhow::Result<()> {
    let Entry { id, source, kind, class, subject, actor, occurred_at } = entry;
    on.exec(APPEND, &[id, source, kind, class, subject, actor, occurred_at]).await.map(drop)
}

/// The end of the chain, held until the transaction ends.
pub(crate) async fn lock_head(on: &impl Run) -> anyhow::Result<Head> {
    head(&on.row(LOCK_HEAD, &[]).await?)
}

/// The end of the chain.
pub(crate) async fn read_head(on: &impl Run) -> anyhow::Result<Head> {
    head(&on.row(HEAD, &[]).await?)
}

/// Entries that wait to be sealed.
pub(crate) async fn unsealed(on: &impl Run, limit: i64) -> anyhow::Result<Vec<Entry>> {
    Ok(on.rows(UNSEALED, &[&limit]).await?.iter().map(entry).collect())
}

/// Seals entries and moves the head behind the last.
pub(crate) async fn seal(on: &impl Run, sealed: &[Sealed]) -> anyhow::Result<()> {
    let Some(last) = sealed.last() else { return Ok(()) };
    let ids: Vec<_> = sealed.iter().map(|one| one.entry.id).collect();
    let seqs: Vec<i64> = sealed.iter().map(|one| one.seq).collect();
    let hashes: Vec<&[u8]> = sealed.iter().map(|one| one.hash.as_slice()).collect();
    on.exec(SEAL, &[&ids, &seqs, &hashes]).await?;
    on.exec(MOVE_HEAD, &[&last.seq, &last.hash.as_slice()]).await.map(drop)
}

/// How many entries wait to be sealed.
pub(crate) async fn count_unsealed(on: &impl Run) -> anyhow::Result<i64> {
    Ok(on.row(COUNT_UNSEALED, &[]).await?.get(0))
}

/// The chain behind a number, in order.
pub(crate) async fn chain(on: &impl Run, behind: i64, limit: i64) -> anyhow::Result<Vec<Sealed>> {
    on.rows(CHAIN, &[&behind, &limit]).await?.iter().map(sealed).collect()
}

/// Sealed entries, newest first, before a number.
pub(crate) async fn list(
    on: &impl Run,
    filter: &Filter,
    before: Option<i64>,
    limit: usize,
) -> anyhow::Result<Vec<Sealed>> {
    let Filter { kind, subject, from, to } = filter;
    let (from, to) = (from.map(storable), to.map(storable));
    let rows = on.rows(LIST, &[&before, kind, subject, &from, &to, &i64::try_from(limit)?]).await?;
    rows.iter().map(sealed).collect()
}

fn head(row: &Row) -> anyhow::Result<Head> {
    Ok(Head { seq: row.get("seq"), hash: hash(row.get("hash"))? })
}

fn sealed(row: &Row) -> anyhow::Result<Sealed> {
    Ok(Sealed { seq: row.get("seq"), hash: hash(row.get("hash"))?, entry: entry(row) })
}

fn entry(row: &Row) -> Entry {
    Entry {
        id: row.get("audit_id"),
        source: row.get("source"),
        kind: row.get("kind"),
        class: row.get("class"),
        subject: row.get("subject"),
        actor: row.get("actor"),
        occurred_at: row.get("occurred_at"),
    }
}

fn hash(bytes: &[u8]) -> anyhow::Result<Hash> {
    Ok(bytes.try_into()?)
}
