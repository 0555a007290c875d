//! Ledger transactions by what they are about, for readers.

use anyhow::Context;
use ids::{OrderId, TransactionId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};

use super::ledger::account_of;
use crate::domain::ledger::Account;

statements! {
    /// Oldest first.
    LIST_OF_ORDER = "
        select seq, id, kind, posted_at from ledger_transactions
        where reference = $1 and seq > $2 order by seq limit $3";
    LIST_LEGS = "
        select e.seq, a.kind, a.owner_id, e.amount, e.balance
        from ledger_entries e join accounts a on a.id = e.account_id
        where e.seq = any($1) order by e.seq, e.leg";
}

/// A transaction as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TransactionRow {
    pub(crate) seq: i64,
    pub(crate) id: TransactionId,
    pub(crate) kind: String,
    pub(crate) posted_at: Timestamp,
    pub(crate) legs: Vec<LegRow>,
}

/// One side of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LegRow {
    pub(crate) account: Account,
    /// Debits positive, credits negative.
    pub(crate) amount: i64,
    /// Of the account, after it.
    pub(crate) balance: i64,
}

/// One page of the transactions about an order, oldest first, and one more.
pub(crate) async fn of_order(
    run: &impl Run,
    order: OrderId,
    after: Option<i64>,
    limit: usize,
) -> anyhow::Result<Vec<TransactionRow>> {
    let limit = i64::try_from(limit)? + 1;
    let rows = run.rows(LIST_OF_ORDER, &[&order, &after.unwrap_or_default(), &limit]).await?;
    let mut found = rows.iter().map(transaction_of).collect::<anyhow::Result<Vec<_>>>()?;
    let numbers: Vec<i64> = found.iter().map(|transaction| transaction.seq).collect();
    for row in run.rows(LIST_LEGS, &[&numbers]).await? {
        let seq: i64 = row.try_get("seq")?;
        let at = numbers.binary_search(&seq).ok().context("a leg of a transaction that was not asked for")?;
        found[at].legs.push(leg_of(&row)?);
    }
    Ok(found)
}

fn transaction_of(row: &Row) -> anyhow::Result<TransactionRow> {
    Ok(TransactionRow {
        seq: row.try_get("seq")?,
        id: row.try_get("id")?,
        kind: row.try_get("kind")?,
        posted_at: row.try_get("posted_at")?,
        legs: Vec::new(),
    })
}

fn leg_of(row: &Row) -> anyhow::Result<LegRow> {
    Ok(LegRow { account: account_of(row)?, amount: row.try_get("amount")?, balance: row.try_get("balance")? })
}
