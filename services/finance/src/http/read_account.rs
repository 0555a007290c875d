//! `GET /api/v1/ledger/accounts/{account_id}`

use std::sync::Arc;

use axum::extract::State;
use ids::AccountId;
use jiff::Timestamp;
use kernel::Problem;
use kernel_http::{Allowed, Json, Path};
use serde::Serialize;
use utoipa::ToSchema;

use super::{list_accounts::LedgerAccount, permissions::ReadLedger, problems::Reading};
use crate::{
    app::App,
    error::Error,
    store::books::{self, AccountRow},
};

/// A ledger account with what is told of one alone.
#[derive(Serialize, ToSchema)]
pub(crate) struct LedgerAccountRecord {
    #[serde(flatten)]
    account: LedgerAccount,
    /// What accounts of this kind are in the balance sheet: `asset`, `liability`, `revenue` or `contra`.
    class: &'static str,
    opened_at: Timestamp,
    /// When it moved last.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_posted_at: Option<Timestamp>,
}

impl From<AccountRow> for LedgerAccountRecord {
    fn from(AccountRow { balance, opened_at, posted_at }: AccountRow) -> Self {
        let class = balance.account.kind().class().name();
        Self { account: balance.into(), class, opened_at, last_posted_at: posted_at }
    }
}

/// One ledger account: its sums, since when it is there, and when it moved last.
#[utoipa::path(get, path = "/api/v1/ledger/accounts/{account_id}", tag = "finance",
    params(("account_id" = AccountId, Path, description = "The account")),
    responses((status = 200, body = LedgerAccountRecord), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_account(
    _: Allowed<ReadLedger>,
    State(app): State<Arc<App>>,
    Path(id): Path<AccountId>,
) -> Result<Json<LedgerAccountRecord>, Problem> {
    let found = books::look_at(&app.db.read().await?, id).await?;
    Ok(Json(found.ok_or(Error::AccountNotFound)?.into()))
}
