//! `GET /api/v1/ledger/accounts`

use std::sync::Arc;

use axum::extract::State;
use ids::{AccountId, UserId};
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query};
use serde::Serialize;
use utoipa::ToSchema;

use super::{permissions::ReadLedger, problems::Reading, queries::AccountQuery};
use crate::{
    app::App,
    domain::ledger::{AccountKind, Balance},
    error::Error,
    store::books::{self, AccountFilter},
};

/// A ledger account and its balance, in minor units of its asset.
#[derive(Serialize, ToSchema)]
pub(crate) struct LedgerAccount {
    account_id: AccountId,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner_id: Option<UserId>,
    /// `CNY` or `PTS`.
    asset: &'static str,
    /// The side on which it grows: `debit` or `credit`.
    normal: &'static str,
    debits: i64,
    credits: i64,
    /// On the normal side.
    balance: i64,
    held: i64,
    available: i64,
    entries: i64,
}

impl From<Balance> for LedgerAccount {
    fn from(balance: Balance) -> Self {
        let kind = balance.account.kind();
        Self {
            account_id: balance.account.id(),
            kind: kind.name(),
            owner_id: balance.account.owner(),
            asset: kind.asset().code(),
            normal: kind.normal().name(),
            debits: balance.debits,
            credits: balance.credits,
            balance: balance.total(),
            held: balance.held,
            available: balance.available(),
            entries: balance.entries,
        }
    }
}

/// Ledger accounts with their balances.
#[utoipa::path(get, path = "/api/v1/ledger/accounts", tag = "finance",
    params(AccountQuery),
    responses((status = 200, body = Page<LedgerAccount>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_accounts(
    _: Allowed<ReadLedger>,
    State(app): State<Arc<App>>,
    Query(query): Query<AccountQuery>,
) -> Result<Json<Page<LedgerAccount>>, Problem> {
    let kind = match query.kind.as_deref() {
        None => None,
        Some(name) => Some(AccountKind::parse(name).ok_or(Error::UnknownAccountKind)?.name()),
    };
    let filter = AccountFilter { kind, owner: query.owner_id.map(UserId::uuid) };
    let page = PageQuery { cursor: query.cursor, limit: query.limit };
    let limit = page.limit()?;
    let found = books::accounts(&app.db.read().await?, &filter, page.position()?, limit).await?;
    let Page { items, next } = Page::of(found, limit, |balance| balance.account.id());
    Ok(Json(Page { items: items.into_iter().map(LedgerAccount::from).collect(), next }))
}
