//! Accounts and entries for readers, and holds that have run out.

use anyhow::Context;
use ids::{AccountId, HoldId, TransactionId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};
use uuid::Uuid;

use super::ledger::account_of;
use crate::domain::ledger::{Account, AccountKind, Balance, KindTotal};

statements! {
    LIST_ACCOUNTS = "
        select a.id, a.kind, a.owner_id, b.debits, b.credits, b.held, b.entries
        from accounts a join balances b on b.account_id = a.id
        where ($1::uuid is null or a.id > $1) and ($2::text is null or a.kind = $2)
          and ($3::uuid is null or a.owner_id = $3)
        order by a.id limit $4";

    LOAD_ACCOUNT = "
        select a.id, a.kind, a.owner_id, b.debits, b.credits, b.held, b.entries
        from accounts a join balances b on b.account_id = a.id where a.id = $1";

    /// Numbers of an account's entries have no gaps, so its last entry is found by its key.
    LOOK_AT_ACCOUNT = "
        select a.id, a.kind, a.owner_id, a.opened_at, b.debits, b.credits, b.held, b.entries, t.posted_at
        from accounts a join balances b on b.account_id = a.id
        left join ledger_entries e on e.account_id = a.id and e.number = b.entries
        left join ledger_transactions t on t.seq = e.seq
        where a.id = $1";

    /// From the running sums; the entries themselves are added up by the audit.
    SUM_KINDS = "
        select a.kind, count(*) as accounts, sum(b.entries)::bigint as entries, sum(b.debits)::bigint as debits,
               sum(b.credits)::bigint as credits, sum(b.held)::bigint as held
        from accounts a join balances b on b.account_id = a.id group by a.kind";

    /// Newest first.
    LIST_ENTRIES = "
        select e.number, e.amount, e.balance, t.id, t.kind, t.reference, t.posted_at
        from ledger_entries e join ledger_transactions t on t.seq = e.seq
        where e.account_id = $1 and ($2::bigint is null or e.number < $2)
        order by e.number desc limit $3";

    EXPIRED_HOLDS = "
        select id from holds where status = 'open' and expires_at <= $1 order by expires_at limit $2";
}

/// Which accounts a reader wants.
#[derive(Debug, Clone, Default)]
pub(crate) struct AccountFilter {
    pub(crate) kind: Option<&'static str>,
    pub(crate) owner: Option<Uuid>,
}

/// An entry as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EntryRow {
    pub(crate) number: i64,
    /// Debits positive, credits negative.
    pub(crate) amount: i64,
    pub(crate) balance: i64,
    pub(crate) transaction: TransactionId,
    pub(crate) kind: String,
    pub(crate) reference: Option<Uuid>,
    pub(crate) posted_at: Timestamp,
}

/// One page of accounts in the order of their ids, and one more.
pub(crate) async fn accounts(
    run: &impl Run,
    filter: &AccountFilter,
    after: Option<AccountId>,
    limit: usize,
) -> anyhow::Result<Vec<Balance>> {
    let limit = i64::try_from(limit)? + 1;
    let rows = run.rows(LIST_ACCOUNTS, &[&after, &filter.kind, &filter.owner, &limit]).await?;
    rows.iter().map(balance_of).collect()
}

pub(crate) async fn account(run: &impl Run, id: AccountId) -> anyhow::Result<Option<Balance>> {
    run.opt(LOAD_ACCOUNT, &[&id]).await?.as_ref().map(balance_of).transpose()
}

/// An account as a reader sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AccountRow {
    pub(crate) balance: Balance,
    pub(crate) opened_at: Timestamp,
    /// When its last entry was posted; none while it has none.
    pub(crate) posted_at: Option<Timestamp>,
}

/// An account, since when it is there, and when it moved last.
pub(crate) async fn look_at(run: &impl Run, id: AccountId) -> anyhow::Result<Option<AccountRow>> {
    let row = run.opt(LOOK_AT_ACCOUNT, &[&id]).await?;
    row.map(|row| {
        let (opened_at, posted_at) = (row.try_get("opened_at")?, row.try_get("posted_at")?);
        Ok(AccountRow { balance: balance_of(&row)?, opened_at, posted_at })
    })
    .transpose()
}

/// The sums of each kind that has accounts.
pub(crate) async fn totals(run: &impl Run) -> anyhow::Result<Vec<KindTotal>> {
    run.rows(SUM_KINDS, &[]).await?.iter().map(total_of).collect()
}

/// One page of an account's entries, newest first, and one more.
pub(crate) async fn entries(
    run: &impl Run,
    account: AccountId,
    before: Option<i64>,
    limit: usize,
) -> anyhow::Result<Vec<EntryRow>> {
    let rows = run.rows(LIST_ENTRIES, &[&account, &before, &(i64::try_from(limit)? + 1)]).await?;
    rows.iter()
        .map(|row| {
            Ok(EntryRow {
                number: row.try_get("number")?,
                amount: row.try_get("amount")?,
                balance: row.try_get("balance")?,
                transaction: row.try_get("id")?,
                kind: row.try_get("kind")?,
                reference: row.try_get("reference")?,
                posted_at: row.try_get("posted_at")?,
            })
        })
        .collect()
}

/// Open holds whose time is over.
pub(crate) async fn expired_holds(run: &impl Run, now: Timestamp, limit: i64) -> anyhow::Result<Vec<HoldId>> {
    run.rows(EXPIRED_HOLDS, &[&now, &limit]).await?.iter().map(|row| Ok(row.try_get("id")?)).collect()
}

fn total_of(row: &Row) -> anyhow::Result<KindTotal> {
    let kind: &str = row.try_get("kind")?;
    Ok(KindTotal {
        kind: AccountKind::parse(kind).with_context(|| format!("unknown account kind {kind}"))?,
        accounts: row.try_get("accounts")?,
        entries: row.try_get("entries")?,
        debits: row.try_get("debits")?,
        credits: row.try_get("credits")?,
        held: row.try_get("held")?,
    })
}

fn balance_of(row: &Row) -> anyhow::Result<Balance> {
    let account: Account = account_of(row)?;
    Ok(Balance {
        account,
        debits: row.try_get("debits")?,
        credits: row.try_get("credits")?,
        held: row.try_get("held")?,
        entries: row.try_get("entries")?,
    })
}
