//! Transactions, and the lines they give to statements.

use anyhow::Context;
use ids::ProviderTransactionId;
use iso_currency::Currency;
use jiff::Timestamp;
use kernel::Money;
use kernel_postgres::{Row, Run, Tx, statements};
use sandbox_api::{
    statement::{Line, LineKind},
    transaction::{CreateTransaction, Transaction, TransactionState},
};

use crate::domain::limits::Standing;

statements! {
    /// Does nothing when the number is taken.
    INSERT_TRANSACTION = "
        insert into transactions (id, out_trade_no, amount_minor, currency, description, state, expires_at, created_at)
        values ($1, $2, $3, $4, $5, 'open', $6, $7)
        on conflict (out_trade_no) do nothing";

    LOAD_BY_NUMBER = "select * from transactions where out_trade_no = $1";
    LOCK_BY_NUMBER = "select * from transactions where out_trade_no = $1 for update";
    LOAD_BY_ID = "select * from transactions where id = $1";

    /// Of a payment and a closing at the same moment, one wins.
    PAY = "
        update transactions set state = 'paid', paid_at = $2
        where id = $1 and state = 'open' and expires_at > $2 returning *";

    CLOSE = "update transactions set state = 'closed' where out_trade_no = $1 and state = 'open'";

    /// Written under the lock of the row, as decided.
    SAVE_STANDING = "update transactions set refunded = $2, shared = $3, returned = $4 where id = $1";

    STATEMENT_LINES = "
        select paid_at as at, 'payment' as kind, id, out_trade_no, '' as out_refund_no, amount_minor, currency
        from transactions where paid_at >= $1 and paid_at < $2
        union all
        select r.finished_at, 'refund', t.id, t.out_trade_no, r.out_refund_no, r.amount_minor, t.currency
        from refunds r join transactions t on t.id = r.transaction_id
        where r.finished_at >= $1 and r.finished_at < $2
        order by 1, 4, 5";
}

/// A transaction with what the contract does not tell.
pub(crate) struct Found {
    pub(crate) id: ProviderTransactionId,
    pub(crate) number: String,
    pub(crate) amount: Money,
    pub(crate) description: String,
    pub(crate) state: TransactionState,
    pub(crate) expires_at: Timestamp,
    pub(crate) paid_at: Option<Timestamp>,
    pub(crate) standing: Standing,
}

impl Found {
    /// As the contract has it; one whose time is over is closed, whether or not somebody has noticed.
    pub(crate) fn shown(&self, now: Timestamp) -> Transaction {
        let over = self.state == TransactionState::Open && self.expires_at <= now;
        Transaction {
            transaction_id: self.id,
            out_trade_no: self.number.clone(),
            amount: self.amount,
            state: if over { TransactionState::Closed } else { self.state },
            paid_at: self.paid_at,
            cashier_url: format!("/api/v1/sandbox/pay/cashier/{}", self.id),
        }
    }
}

/// Inserts unless the number is taken.
pub(crate) async fn insert(
    run: &impl Run,
    id: ProviderTransactionId,
    request: &CreateTransaction,
    now: Timestamp,
) -> anyhow::Result<()> {
    let CreateTransaction { out_trade_no, amount, description, expires_at } = request;
    let currency = amount.currency.code();
    run.exec(
        INSERT_TRANSACTION,
        &[&id, out_trade_no, &amount.minor, &currency, description, expires_at, &now],
    )
    .await
    .map(drop)
}

pub(crate) async fn by_number(run: &impl Run, number: &str) -> anyhow::Result<Option<Found>> {
    run.opt(LOAD_BY_NUMBER, &[&number]).await?.as_ref().map(of_row).transpose()
}

pub(crate) async fn lock(tx: &Tx<'_>, number: &str) -> anyhow::Result<Option<Found>> {
    tx.opt(LOCK_BY_NUMBER, &[&number]).await?.as_ref().map(of_row).transpose()
}

pub(crate) async fn by_id(run: &impl Run, id: ProviderTransactionId) -> anyhow::Result<Option<Found>> {
    run.opt(LOAD_BY_ID, &[&id]).await?.as_ref().map(of_row).transpose()
}

/// Pays an open transaction in time; `None` when it is none.
pub(crate) async fn pay(
    tx: &Tx<'_>,
    id: ProviderTransactionId,
    now: Timestamp,
) -> anyhow::Result<Option<Found>> {
    tx.opt(PAY, &[&id, &now]).await?.as_ref().map(of_row).transpose()
}

/// Closes it if it is open.
pub(crate) async fn close(run: &impl Run, number: &str) -> anyhow::Result<()> {
    run.exec(CLOSE, &[&number]).await.map(drop)
}

/// Saves what became of a locked transaction's money.
pub(crate) async fn save_standing(
    tx: &Tx<'_>,
    id: ProviderTransactionId,
    standing: &Standing,
) -> anyhow::Result<()> {
    let Standing { refunded, shared, returned, amount: _ } = standing;
    tx.exec(SAVE_STANDING, &[&id, refunded, shared, returned]).await.map(drop)
}

/// What moved in `[from, until)`.
pub(crate) async fn lines(run: &impl Run, from: Timestamp, until: Timestamp) -> anyhow::Result<Vec<Line>> {
    run.rows(STATEMENT_LINES, &[&from, &until]).await?.iter().map(line_of).collect()
}

fn line_of(row: &Row) -> anyhow::Result<Line> {
    let (kind, id): (&str, ProviderTransactionId) = (row.try_get("kind")?, row.try_get("id")?);
    Ok(Line {
        at: row.try_get("at")?,
        kind: LineKind::parse(kind).with_context(|| format!("unknown line {kind}"))?,
        transaction_id: id.to_string(),
        out_trade_no: row.try_get("out_trade_no")?,
        out_refund_no: row.try_get("out_refund_no")?,
        state: "success".to_owned(),
        amount_minor: row.try_get("amount_minor")?,
        currency: row.try_get("currency")?,
    })
}

fn of_row(row: &Row) -> anyhow::Result<Found> {
    let (state, code): (&str, &str) = (row.try_get("state")?, row.try_get("currency")?);
    let amount: i64 = row.try_get("amount_minor")?;
    let currency = Currency::from_code(code).with_context(|| format!("unknown currency {code}"))?;
    Ok(Found {
        id: row.try_get("id")?,
        number: row.try_get("out_trade_no")?,
        amount: Money::new(amount, currency),
        description: row.try_get("description")?,
        state: TransactionState::parse(state).with_context(|| format!("unknown state {state}"))?,
        expires_at: row.try_get("expires_at")?,
        paid_at: row.try_get("paid_at")?,
        standing: Standing {
            amount,
            refunded: row.try_get("refunded")?,
            shared: row.try_get("shared")?,
            returned: row.try_get("returned")?,
        },
    })
}
