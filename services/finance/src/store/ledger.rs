//! Batches: loading the part of the ledger a batch touches, and writing what was decided by one statement.

mod columns;

use std::{collections::HashMap, sync::Arc};

use anyhow::Context;
use ids::{AccountId, HoldId, UserId};
use kernel_postgres::{Conn, Row, Run, Tx, constraint, statements};

use self::columns::{Columns, Tie};
use crate::domain::ledger::{
    Account, AccountKind, Balance, Book, Changes, Hold, HoldAction, HoldStatus, Known, Posting, chain::Head,
};

statements! {
    /// Serialises batches over all processes; everything read after it is settled. The plans of this transaction look
    /// few rows up among many, and must do so even when they were made while the tables were small: a hash join over
    /// all balances, once cached, would stay until the next analyze.
    LOCK_CHAIN = "
        select seq, hash, set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)
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

    /// The whole batch, or nothing when its premise is wrong: no row where the head is another or a key that was refused
    /// is known, an error where one that was accepted is. The head is moved first, which locks it, so balances and holds
    /// are set to exactly what was decided; the primary key of the entries would refuse a writer that went without.
    APPLY_BATCH = "
        with moved as (
            update ledger_chain set seq = $41, hash = $42
            where id = 1 and seq = $43 and hash = $44
              and not exists (select from ledger_transactions where key = any($45))
            returning id
        ), opened as (
            insert into accounts (id, kind, owner_id, asset, opened_at)
            select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::timestamptz[])
            where exists (select from moved)
        ), recorded as (
            insert into ledger_transactions (seq, id, key, kind, reference, holds, digest, hash, posted_at)
            select * from unnest($6::bigint[], $7::uuid[], $8::text[], $9::text[], $10::uuid[], $11::jsonb[],
                                 $12::bytea[], $13::bytea[], $14::timestamptz[])
            where exists (select from moved)
        ), entered as (
            insert into ledger_entries (account_id, number, seq, leg, asset, amount, balance)
            select * from unnest($15::uuid[], $16::bigint[], $17::bigint[], $18::smallint[], $19::text[],
                                 $20::bigint[], $21::bigint[])
            where exists (select from moved)
        ), started as (
            insert into balances (account_id, sign, guarded, debits, credits, held, entries)
            select * from unnest($22::uuid[], $23::smallint[], $24::boolean[], $25::bigint[], $26::bigint[],
                                 $27::bigint[], $28::bigint[])
            where exists (select from moved)
        ), summed as (
            update balances b
            set debits = v.debits, credits = v.credits, held = v.held, entries = v.entries
            from unnest($29::uuid[], $30::bigint[], $31::bigint[], $32::bigint[], $33::bigint[])
                 as v (id, debits, credits, held, entries)
            where b.account_id = v.id and exists (select from moved)
        ), held as (
            insert into holds (id, account_id, amount, remaining, status, expires_at, changed_at)
            select * from unnest($34::uuid[], $35::uuid[], $36::bigint[], $37::bigint[], $38::text[],
                                 $39::timestamptz[], $40::timestamptz[])
            where exists (select from moved)
            on conflict (id) do update
            set remaining = excluded.remaining, status = excluded.status, changed_at = excluded.changed_at
        )
        select from moved";
}

/// What is sent behind a batch under way, to be prepared beforehand.
pub(crate) const SENT: [&str; 2] = [CONFIRM, APPLY_BATCH];

/// The settings of [`LOCK_CHAIN`] for a batch that goes without it.
const PLANS: &str = "set local enable_hashjoin = off; set local enable_mergejoin = off";

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
    /// Refused postings whose keys were taken to be new without having been looked up. Of those that are written, the unique
    /// index says whether they are.
    pub(crate) refused: Vec<Arc<Posting>>,
}

impl Premise {
    fn keys(&self) -> Vec<&str> {
        self.refused.iter().map(|posting| posting.key()).collect()
    }
}

/// Writes a batch that was decided under the lock.
pub(crate) async fn write(tx: &Tx<'_>, premise: &Premise, changes: &Changes) -> anyhow::Result<()> {
    let (columns, tie) = (Columns::of(changes)?, Tie::of(premise, changes));
    let written = tx.exec(APPLY_BATCH, &columns.params(&tie)).await?;
    anyhow::ensure!(written == 1, "the head of the chain moved under its lock");
    Ok(())
}

/// Writes and commits a batch behind those under way on the connection. False, with nothing written, when its premise
/// turned out to be wrong.
pub(crate) async fn write_behind(conn: &Conn, premise: &Premise, changes: &Changes) -> anyhow::Result<bool> {
    let touched = if changes.recorded.is_empty() {
        let Head { seq, hash } = &premise.head;
        conn.at_once(PLANS, CONFIRM, &[seq, &hash.as_slice(), &premise.keys()]).await
    } else {
        let (columns, tie) = (Columns::of(changes)?, Tie::of(premise, changes));
        conn.at_once(PLANS, APPLY_BATCH, &columns.params(&tie)).await
    };
    match touched {
        Ok(touched) => Ok(touched == 1),
        Err(error) if constraint(&error) == Some("ledger_transactions_key") => Ok(false),
        Err(error) => Err(error),
    }
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
