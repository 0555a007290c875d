//! `GET /api/v1/ledger/accounts/{account_id}/entries`

use std::sync::Arc;

use axum::extract::State;
use ids::{AccountId, TransactionId};
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Path, Query};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{permissions::ReadLedger, problems::Reading};
use crate::{
    app::App,
    domain::ledger::Side,
    error::Error,
    store::books::{self, EntryRow},
};

/// One entry of an account.
#[derive(Serialize, ToSchema)]
pub(crate) struct LedgerEntry {
    /// Counts the account's entries from 1, without gaps.
    number: i64,
    transaction_id: TransactionId,
    /// What the transaction was for.
    kind: String,
    /// The business object it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = "uuid")]
    reference: Option<Uuid>,
    /// `debit` or `credit`.
    side: &'static str,
    /// Minor units, greater than zero.
    amount: i64,
    /// The account's balance after it.
    balance: i64,
    posted_at: Timestamp,
}

impl From<EntryRow> for LedgerEntry {
    fn from(row: EntryRow) -> Self {
        let side = if row.amount > 0 { Side::Debit } else { Side::Credit };
        Self {
            number: row.number,
            transaction_id: row.transaction,
            kind: row.kind,
            reference: row.reference,
            side: side.name(),
            amount: row.amount.abs(),
            balance: row.balance,
            posted_at: row.posted_at,
        }
    }
}

/// An account's entries, newest first.
#[utoipa::path(get, path = "/api/v1/ledger/accounts/{account_id}/entries", tag = "finance",
    params(("account_id" = AccountId, Path, description = "The account"), PageQuery),
    responses((status = 200, body = Page<LedgerEntry>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_entries(
    _: Allowed<ReadLedger>,
    State(app): State<Arc<App>>,
    Path(account): Path<AccountId>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<LedgerEntry>>, Problem> {
    let limit = page.limit()?;
    let reader = app.db.read().await?;
    books::account(&reader, account).await?.ok_or(Error::AccountNotFound)?;
    let found = books::entries(&reader, account, page.position()?, limit).await?;
    let Page { items, next } = Page::of(found, limit, |row| row.number);
    Ok(Json(Page { items: items.into_iter().map(LedgerEntry::from).collect(), next }))
}
