//! Reading the ledger from its first transaction on, for the audit.

use anyhow::Context;
use ids::{AccountId, TransactionId};
use jiff::Timestamp;
use kernel_postgres::{Json, Row, Run, statements};

use super::ledger::{account_of, hash};
use crate::domain::ledger::{
    Account, Asset, HoldAction, Leg, Posting, PostingKind, Side,
    chain::{Hash, Head},
};

statements! {
    CHAIN_HEAD = "select seq, hash from ledger_chain where id = 1";

    CHAIN_PAGE = "
        select seq, id, key, kind, reference, holds, digest, hash, posted_at
        from ledger_transactions where seq > $1 order by seq limit $2";

    /// Legs of the transactions of a page, with the accounts they name.
    CHAIN_LEGS = "
        select e.seq, e.account_id, e.number, e.amount, a.kind, a.owner_id
        from ledger_entries e join accounts a on a.id = e.account_id
        where e.seq > $1 and e.seq <= $2 order by e.seq, e.leg";

    /// Zero for each asset, or money was made or lost.
    CONSERVATION = "
        select a.asset, sum(b.debits - b.credits)::bigint as difference
        from balances b join accounts a on a.id = b.account_id group by a.asset order by a.asset";

    /// Accounts whose running sums are not those of their entries and holds.
    DRIFTED = "
        /* reads all */
        select b.account_id from balances b
        left join (
            select account_id, sum(amount) filter (where amount > 0) as debits,
                   -sum(amount) filter (where amount < 0) as credits, count(*) as entries
            from ledger_entries group by account_id
        ) e on e.account_id = b.account_id
        left join (
            select account_id, sum(remaining) as held from holds where status = 'open' group by account_id
        ) h on h.account_id = b.account_id
        where b.debits <> coalesce(e.debits, 0) or b.credits <> coalesce(e.credits, 0)
           or b.entries <> coalesce(e.entries, 0) or b.held <> coalesce(h.held, 0)
        order by b.account_id limit 100";
}

/// A transaction as it is stored.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) id: TransactionId,
    pub(crate) posted_at: Timestamp,
    pub(crate) posting: Posting,
    pub(crate) digest: Hash,
    pub(crate) head: Head,
}

pub(crate) async fn head(run: &impl Run) -> anyhow::Result<Head> {
    let row = run.row(CHAIN_HEAD, &[]).await?;
    Ok(Head { seq: row.try_get("seq")?, hash: hash(&row, "hash")? })
}

/// The transactions after `after`, in order.
pub(crate) async fn page(run: &impl Run, after: i64, limit: i64) -> anyhow::Result<Vec<Stored>> {
    let rows = run.rows(CHAIN_PAGE, &[&after, &limit]).await?;
    let Some(last) = rows.last() else { return Ok(Vec::new()) };
    let last: i64 = last.try_get("seq")?;
    let legs = run.rows(CHAIN_LEGS, &[&after, &last]).await?;
    let mut legs = legs.iter().map(leg_of).collect::<anyhow::Result<Vec<_>>>()?.into_iter().peekable();
    let mut page = Vec::with_capacity(rows.len());
    for row in &rows {
        let seq: i64 = row.try_get("seq")?;
        let mut own = Vec::new();
        // A leg whose transaction is gone comes before this one and is passed over; the chain tells of the loss.
        while let Some((_, leg)) = legs.next_if(|(of, _)| *of <= seq) {
            own.push(leg);
        }
        page.push(stored_of(row, own)?);
    }
    Ok(page)
}

/// Debits less credits for each asset.
pub(crate) async fn conservation(run: &impl Run) -> anyhow::Result<Vec<(Asset, i64)>> {
    let rows = run.rows(CONSERVATION, &[]).await?;
    rows.iter()
        .map(|row| {
            let code: &str = row.try_get("asset")?;
            let asset = Asset::parse(code).with_context(|| format!("unknown asset {code}"))?;
            Ok((asset, row.try_get("difference")?))
        })
        .collect()
}

/// Accounts, at most 100, whose running sums are not those of their entries and holds.
pub(crate) async fn drifted(run: &impl Run) -> anyhow::Result<Vec<AccountId>> {
    run.rows(DRIFTED, &[]).await?.iter().map(|row| Ok(row.try_get("account_id")?)).collect()
}

fn stored_of(row: &Row, legs: Vec<Leg>) -> anyhow::Result<Stored> {
    let kind: &str = row.try_get("kind")?;
    let kind = PostingKind::parse(kind).with_context(|| format!("unknown posting kind {kind}"))?;
    let holds: Option<Json<Vec<HoldAction>>> = row.try_get("holds")?;
    let holds = holds.map(|json| json.0).unwrap_or_default();
    Ok(Stored {
        id: row.try_get("id")?,
        posted_at: row.try_get("posted_at")?,
        posting: Posting::stored(row.try_get("key")?, kind, row.try_get("reference")?, legs, holds),
        digest: hash(row, "digest")?,
        head: Head { seq: row.try_get("seq")?, hash: hash(row, "hash")? },
    })
}

fn leg_of(row: &Row) -> anyhow::Result<(i64, Leg)> {
    let amount: i64 = row.try_get("amount")?;
    let side = if amount > 0 { Side::Debit } else { Side::Credit };
    let account: Account = account_of(row)?;
    // The stored id, not the derived one: an entry moved to another account must change the digest.
    let account_id = row.try_get("account_id")?;
    Ok((row.try_get("seq")?, Leg { account, account_id, side, amount: amount.abs() }))
}
