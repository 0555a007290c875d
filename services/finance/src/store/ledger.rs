//! Batches: loading the part of the ledger a batch touches, and writing what was decided by one statement.

mod columns;

use std::collections::HashMap;

use anyhow::Context;
use futures::try_join;
use ids::{AccountId, HoldId, UserId};
use kernel_postgres::{Row, Run, Tx, statements};

use self::columns::Columns;
use crate::domain::ledger::{
    Account, AccountKind, Balance, Book, Changes, Hold, HoldAction, HoldStatus, Known, Posting, chain::Head,
};

statements! {
    /// Serialises batches over all processes; everything read after it is settled. The plans of this transaction look
    /// few rows up among many, and must do so even when they were made while the tables were small: a hash join over
    /// all balances, once cached, would stay until the next analyze.
    LOCK_CHAIN = "
        select seq, hash, set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
               set_config('enable_mergejoin', 'off', true)
        from ledger_chain where id = 1 for update";

    KNOWN_KEYS = "select key, id, digest from ledger_transactions where key = any($1)";

    TOUCHED_BALANCES = "
        select account_id, debits, credits, held, entries from balances where account_id = any($1)";

    TOUCHED_HOLDS = "
        select h.id, a.kind, a.owner_id, h.amount, h.remaining, h.status, h.expires_at
        from holds h join accounts a on a.id = h.account_id
        where h.id = any($1)";

    /// The whole batch. Balances and holds are set to what was decided: the lock on the chain makes that exact, and
    /// the primary key of the entries would refuse a writer that went without it.
    APPLY_BATCH = "
        with opened as (
            insert into accounts (id, kind, owner_id, asset, opened_at)
            select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::timestamptz[])
        ), recorded as (
            insert into ledger_transactions (seq, id, key, kind, reference, holds, digest, hash, posted_at)
            select * from unnest($6::bigint[], $7::uuid[], $8::text[], $9::text[], $10::uuid[], $11::jsonb[],
                                 $12::bytea[], $13::bytea[], $14::timestamptz[])
        ), entered as (
            insert into ledger_entries (account_id, number, seq, leg, asset, amount, balance)
            select * from unnest($15::uuid[], $16::bigint[], $17::bigint[], $18::smallint[], $19::text[],
                                 $20::bigint[], $21::bigint[])
        ), started as (
            insert into balances (account_id, sign, guarded, debits, credits, held, entries)
            select * from unnest($22::uuid[], $23::smallint[], $24::boolean[], $25::bigint[], $26::bigint[],
                                 $27::bigint[], $28::bigint[])
        ), moved as (
            update balances b
            set debits = v.debits, credits = v.credits, held = v.held, entries = v.entries
            from unnest($29::uuid[], $30::bigint[], $31::bigint[], $32::bigint[], $33::bigint[])
                 as v (id, debits, credits, held, entries)
            where b.account_id = v.id
        ), held as (
            insert into holds (id, account_id, amount, remaining, status, expires_at, changed_at)
            select * from unnest($34::uuid[], $35::uuid[], $36::bigint[], $37::bigint[], $38::text[],
                                 $39::timestamptz[], $40::timestamptz[])
            on conflict (id) do update
            set remaining = excluded.remaining, status = excluded.status, changed_at = excluded.changed_at
        )
        update ledger_chain set seq = $41, hash = $42 where id = 1 and seq = $43";
}

/// Locks the chain and loads what the postings touch.
pub(crate) async fn load(tx: &Tx<'_>, postings: &[Posting]) -> anyhow::Result<Book> {
    // Awaited first: the reads behind it must see what the batch before committed.
    let head = tx.row(LOCK_CHAIN, &[]).await?;
    let keys: Vec<&str> = postings.iter().map(Posting::key).collect();
    let holds = holds_of(tx, postings).await?;
    // A release touches the account of its hold without a leg.
    let mut accounts: HashMap<AccountId, Account> = postings.iter().flat_map(accounts_of).collect();
    accounts.extend(holds.values().map(|hold| (hold.account.id(), hold.account)));
    let (known, balances) =
        try_join!(async { tx.rows(KNOWN_KEYS, &[&keys]).await }, async { balances(tx, &accounts).await })?;
    Ok(Book {
        head: Head { seq: head.try_get("seq")?, hash: hash(&head, "hash")? },
        known: known.iter().map(known_of).collect::<anyhow::Result<_>>()?,
        balances,
        holds,
    })
}

/// Balances of accounts; those that were never posted to are missing.
pub(crate) async fn balances(
    run: &impl Run,
    accounts: &HashMap<AccountId, Account>,
) -> anyhow::Result<HashMap<AccountId, Balance>> {
    let ids: Vec<AccountId> = accounts.keys().copied().collect();
    let rows = run.rows(TOUCHED_BALANCES, &[&ids]).await?;
    rows.iter().map(|row| balance_of(row, accounts)).collect()
}

/// Writes a decided batch.
pub(crate) async fn apply(tx: &Tx<'_>, before: i64, changes: &Changes) -> anyhow::Result<()> {
    let columns = Columns::of(changes)?;
    let Head { seq, hash } = changes.head;
    let hash = hash.as_slice();
    let moved = tx.exec(APPLY_BATCH, &columns.params(&seq, &hash, &before)).await?;
    anyhow::ensure!(moved == 1, "the head of the chain moved under its lock");
    Ok(())
}

/// What the postings name, with the ids derived once.
fn accounts_of(posting: &Posting) -> impl Iterator<Item = (AccountId, Account)> {
    let reserved = posting.holds().iter().filter_map(|action| match action {
        HoldAction::Reserve { account, .. } => Some((account.id(), *account)),
        HoldAction::Capture { .. } | HoldAction::Release { .. } => None,
    });
    posting.legs().iter().map(|leg| (leg.account_id, leg.account)).chain(reserved)
}

async fn holds_of(tx: &Tx<'_>, postings: &[Posting]) -> anyhow::Result<HashMap<HoldId, Hold>> {
    let ids: Vec<HoldId> = postings.iter().flat_map(Posting::holds).map(HoldAction::hold).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    tx.rows(TOUCHED_HOLDS, &[&ids]).await?.iter().map(hold_of).collect()
}

fn known_of(row: &Row) -> anyhow::Result<(String, Known)> {
    Ok((row.try_get("key")?, Known { id: row.try_get("id")?, digest: hash(row, "digest")? }))
}

fn balance_of(row: &Row, accounts: &HashMap<AccountId, Account>) -> anyhow::Result<(AccountId, Balance)> {
    let id: AccountId = row.try_get("account_id")?;
    let account = *accounts.get(&id).with_context(|| format!("{id} was not asked for"))?;
    let balance = Balance {
        account,
        debits: row.try_get("debits")?,
        credits: row.try_get("credits")?,
        held: row.try_get("held")?,
        entries: row.try_get("entries")?,
    };
    Ok((id, balance))
}

fn hold_of(row: &Row) -> anyhow::Result<(HoldId, Hold)> {
    let id = row.try_get("id")?;
    let status: &str = row.try_get("status")?;
    let hold = Hold {
        id,
        account: account_of(row)?,
        amount: row.try_get("amount")?,
        remaining: row.try_get("remaining")?,
        status: HoldStatus::parse(status).with_context(|| format!("unknown hold status {status}"))?,
        expires_at: row.try_get("expires_at")?,
    };
    Ok((id, hold))
}

/// The account named by the columns `kind` and `owner_id`.
pub(super) fn account_of(row: &Row) -> anyhow::Result<Account> {
    let kind: &str = row.try_get("kind")?;
    let owner: Option<UserId> = row.try_get("owner_id")?;
    let kind = AccountKind::parse(kind).with_context(|| format!("unknown account kind {kind}"))?;
    Ok(Account::of(kind, owner))
}

/// A SHA-256 hash in the named column.
pub(super) fn hash(row: &Row, column: &str) -> anyhow::Result<[u8; 32]> {
    let bytes: &[u8] = row.try_get(column)?;
    bytes.try_into().with_context(|| format!("{column} is not a SHA-256 hash"))
}
