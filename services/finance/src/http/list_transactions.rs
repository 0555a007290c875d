//! `GET /api/v1/ledger/transactions`

use std::sync::Arc;

use axum::extract::State;
use ids::{AccountId, TransactionId, UserId};
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query};
use serde::Serialize;
use utoipa::ToSchema;

use super::{permissions::ReadLedger, problems::Reading, queries::TransactionQuery};
use crate::{
    app::App,
    domain::ledger::Side,
    store::transactions::{self, LegRow, TransactionRow},
};

/// What was posted at once: its debits and credits are equal.
#[derive(Serialize, ToSchema)]
pub(crate) struct LedgerTransaction {
    transaction_id: TransactionId,
    /// Its place in the hash chain.
    number: i64,
    /// What it was for.
    kind: String,
    posted_at: Timestamp,
    legs: Vec<LedgerLeg>,
}

/// What a transaction did to one account.
#[derive(Serialize, ToSchema)]
pub(crate) struct LedgerLeg {
    account_id: AccountId,
    /// The account's kind, for example `escrow`.
    account_kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner_id: Option<UserId>,
    /// `CNY` or `PTS`.
    asset: &'static str,
    /// `debit` or `credit`.
    side: &'static str,
    /// Minor units, greater than zero.
    amount: i64,
    /// The account's balance after it.
    balance: i64,
}

impl From<TransactionRow> for LedgerTransaction {
    fn from(row: TransactionRow) -> Self {
        let TransactionRow { seq, id, kind, posted_at, legs } = row;
        let legs = legs.into_iter().map(LedgerLeg::from).collect();
        Self { transaction_id: id, number: seq, kind, posted_at, legs }
    }
}

impl From<LegRow> for LedgerLeg {
    fn from(LegRow { account, amount, balance }: LegRow) -> Self {
        let side = if amount > 0 { Side::Debit } else { Side::Credit };
        Self {
            account_id: account.id(),
            account_kind: account.kind().name(),
            owner_id: account.owner(),
            asset: account.kind().asset().code(),
            side: side.name(),
            amount: amount.abs(),
            balance,
        }
    }
}

/// What the ledger has of an order's money, oldest first. Points are about their lot, and not among it.
#[utoipa::path(get, path = "/api/v1/ledger/transactions", tag = "finance",
    params(TransactionQuery),
    responses((status = 200, body = Page<LedgerTransaction>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_transactions(
    _: Allowed<ReadLedger>,
    State(app): State<Arc<App>>,
    Query(query): Query<TransactionQuery>,
) -> Result<Json<Page<LedgerTransaction>>, Problem> {
    let TransactionQuery { order_id, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let limit = page.limit()?;
    let found = transactions::of_order(&app.db.read().await?, order_id, page.position()?, limit).await?;
    let Page { items, next } = Page::of(found, limit, |row| row.seq);
    Ok(Json(Page { items: items.into_iter().map(LedgerTransaction::from).collect(), next }))
}
