//! Batches: loading the part of the ledger a batch touches, and writing what was decided by two statements.

mod columns;

use std::{collections::HashMap, sync::Arc};

use anyhow::Context;
use ids::{AccountId, HoldId, UserId};
use kernel_postgres::{Row, Run, Tx, statements};

use self::columns::{Appended, Settled};
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

    /// Looks up one by one, however small the table was when the plan was made.
    TOUCHED_BALANCES = "
        select b.* from unnest($1::uuid[]) as touched (id) cross join lateral (
            select account_id, debits, credits, held, entries from balances where account_id = touched.id limit 1
        ) b";

    TOUCHED_HOLDS = "
        select h.* from unnest($1::uuid[]) as touched (id) cross join lateral (
            select h.id, a.kind, a.owner_id, h.amount, h.remaining, h.status, h.expires_at
            from holds h join accounts a on a.id = h.account_id where h.id = touched.id limit 1
        ) h";

    /// One row when the premise of a batch without effect is true.
    CONFIRM = "
        select from ledger_chain where id = 1 and seq = $1 and hash = $2
           and not exists (select from ledger_transactions where key = any($3))";

    /// The plans of [`LOCK_CHAIN`] for a batch that goes without it. It waits for another process's batch only as long
    /// as its own order of batches, of which PostgreSQL does not know, can bear: a circle of the two ends there.
    GO_AHEAD = "
        select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
               set_config('enable_mergejoin', 'off', true), set_config('lock_timeout', '20ms', true)";

    /// What depends on nothing but the batch: its transactions, their entries, and accounts it opens. A number or a key
    /// that another batch has taken is refused by the primary and unique keys.
    APPEND = "
        with opened as (
            insert into accounts (id, kind, owner_id, asset, opened_at)
            select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::timestamptz[])
        ), recorded as (
            insert into ledger_transactions (seq, id, key, kind, reference, holds, digest, hash, posted_at)
            select * from unnest($6::bigint[], $7::uuid[], $8::text[], $9::text[], $10::uuid[], $11::jsonb[],
                                 $12::bytea[], $13::bytea[], $14::timestamptz[])
        )
        insert into ledger_entries (account_id, number, seq, leg, asset, amount, balance)
        select * from unnest($15::uuid[], $16::bigint[], $17::bigint[], $18::smallint[], $19::text[],
                             $20::bigint[], $21::bigint[])";

    /// Moves the head from where the batch was decided, then balances and holds to what was decided; no row when the
    /// premise was wrong. The head is moved first, which locks it.
    SETTLE = "
        with moved as (
            update ledger_chain set seq = $20, hash = $21
            where id = 1 and seq = $22 and hash = $23
              and not exists (select from ledger_transactions where key = any($24))
            returning id
        ), started as (
            insert into balances (account_id, sign, guarded, debits, credits, held, entries)
            select * from unnest($1::uuid[], $2::smallint[], $3::boolean[], $4::bigint[], $5::bigint[],
                                 $6::bigint[], $7::bigint[])
        ), summed as (
            update balances b
            set debits = v.debits, credits = v.credits, held = v.held, entries = v.entries
            from unnest($8::uuid[], $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[])
                 as v (id, debits, credits, held, entries)
            where b.account_id = v.id
        ), held as (
            insert into holds (id, account_id, amount, remaining, status, expires_at, changed_at)
            select * from unnest($13::uuid[], $14::uuid[], $15::bigint[], $16::bigint[], $17::text[],
                                 $18::timestamptz[], $19::timestamptz[])
            on conflict (id) do update
            set remaining = excluded.remaining, status = excluded.status, changed_at = excluded.changed_at
        )
        select from moved";
}

/// Locks the chain and loads what the postings touch.
pub(crate) async fn load(tx: &Tx<'_>, postings: &[Arc<Posting>]) -> anyhow::Result<Book> {
    // Awaited first: the reads behind it must see what the batch before committed.
    let head = tx.row(LOCK_CHAIN, &[]).await?;
    let head = Head { seq: head.try_get("seq")?, hash: hash(&head, "hash")? };
    let keys: Vec<&str> = postings.iter().map(|posting| posting.key()).collect();
    let known = tx.rows(KNOWN_KEYS, &[&keys]).await?;
    let known = known.iter().map(known_of).collect::<anyhow::Result<_>>()?;
    let mut book = Book { head, known, ..Book::default() };
    complete(tx, &mut book, postings).await?;
    Ok(book)
}

/// Adds the balances and holds that the postings touch and the book lacks.
pub(crate) async fn complete(
    run: &impl Run,
    book: &mut Book,
    postings: &[Arc<Posting>],
) -> anyhow::Result<()> {
    let actions = || postings.iter().flat_map(|posting| posting.holds());
    let holds: Vec<HoldId> =
        actions().map(HoldAction::hold).filter(|hold| !book.holds.contains_key(hold)).collect();
    if !holds.is_empty() {
        let rows = run.rows(TOUCHED_HOLDS, &[&holds]).await?;
        let found = rows.iter().map(hold_of).collect::<anyhow::Result<Vec<_>>>()?;
        book.holds.extend(found);
    }
    // A release touches the account of its hold without a leg.
    let held = actions()
        .filter_map(|action| book.holds.get(&action.hold()))
        .map(|hold| (hold.account.id(), hold.account));
    let accounts: HashMap<AccountId, Account> = postings
        .iter()
        .flat_map(|posting| accounts_of(posting))
        .chain(held)
        .filter(|(id, _)| !book.balances.contains_key(id))
        .collect();
    if !accounts.is_empty() {
        let found = balances(run, &accounts).await?;
        book.balances.extend(found);
    }
    Ok(())
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

/// What a batch was decided upon.
pub(crate) struct Premise {
    pub(crate) head: Head,
    /// Refused postings whose keys were taken to be new without having been looked up.
    pub(crate) new: Vec<Arc<Posting>>,
}

impl Premise {
    fn keys(&self) -> Vec<&str> {
        self.new.iter().map(|posting| posting.key()).collect()
    }
}

/// Appends a batch whose turn has not come.
pub(crate) async fn append_ahead(tx: &Tx<'_>, changes: &Changes) -> anyhow::Result<()> {
    tx.row(GO_AHEAD, &[]).await?;
    append(tx, changes).await
}

/// Appends the transactions and entries of a batch.
pub(crate) async fn append(tx: &Tx<'_>, changes: &Changes) -> anyhow::Result<()> {
    tx.exec(APPEND, &Appended::of(changes)?.params()).await.map(drop)
}

/// Moves head, balances and holds. False when the premise was wrong: then the transaction must be rolled back.
pub(crate) async fn settle(tx: &Tx<'_>, premise: &Premise, changes: &Changes) -> anyhow::Result<bool> {
    Ok(tx.exec(SETTLE, &Settled::of(premise, changes).params()).await? == 1)
}

/// Whether the premise of a batch without effect is true.
pub(crate) async fn confirm(run: &impl Run, premise: &Premise) -> anyhow::Result<bool> {
    let Head { seq, hash } = &premise.head;
    Ok(run.exec(CONFIRM, &[seq, &hash.as_slice(), &premise.keys()]).await? == 1)
}

/// What the postings name, with the ids derived once.
fn accounts_of(posting: &Posting) -> impl Iterator<Item = (AccountId, Account)> {
    let reserved = posting.holds().iter().filter_map(|action| match action {
        HoldAction::Reserve { account, .. } => Some((account.id(), *account)),
        HoldAction::Capture { .. } | HoldAction::Release { .. } => None,
    });
    posting.legs().iter().map(|leg| (leg.account_id, leg.account)).chain(reserved)
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
