//! `GET /api/v1/ledger/totals`

use std::sync::Arc;

use axum::extract::State;
use jiff::Timestamp;
use kernel::Problem;
use kernel_http::{Allowed, Json};
use serde::Serialize;
use utoipa::ToSchema;

use super::{permissions::ReadLedger, problems::Reading};
use crate::{
    app::App,
    domain::ledger::{self, AssetTotal, KindTotal},
    store::books,
};

/// The ledger in sums.
#[derive(Serialize, ToSchema)]
pub(crate) struct LedgerTotals {
    /// When they were summed.
    at: Timestamp,
    /// Debits and credits are equal in every asset.
    balanced: bool,
    assets: Vec<LedgerAssetTotal>,
    /// Every kind of the chart, also those without an account.
    kinds: Vec<LedgerKindTotal>,
}

/// Both sides of everything that counts one asset, in its minor units.
#[derive(Serialize, ToSchema)]
pub(crate) struct LedgerAssetTotal {
    /// `CNY` or `PTS`.
    asset: &'static str,
    debits: i64,
    credits: i64,
    /// Debits less credits. Anything but zero is a fault of the ledger.
    difference: i64,
}

/// All accounts of one kind, in minor units of their asset.
#[derive(Serialize, ToSchema)]
pub(crate) struct LedgerKindTotal {
    kind: &'static str,
    /// What these accounts are in the balance sheet: `asset`, `liability`, `revenue` or `contra`.
    class: &'static str,
    /// `CNY` or `PTS`.
    asset: &'static str,
    /// The side on which they grow: `debit` or `credit`.
    normal: &'static str,
    accounts: i64,
    entries: i64,
    debits: i64,
    credits: i64,
    /// On the normal side.
    balance: i64,
    held: i64,
}

impl From<&AssetTotal> for LedgerAssetTotal {
    fn from(total: &AssetTotal) -> Self {
        let AssetTotal { asset, debits, credits } = *total;
        Self { asset: asset.code(), debits, credits, difference: total.difference() }
    }
}

impl From<&KindTotal> for LedgerKindTotal {
    fn from(total: &KindTotal) -> Self {
        let KindTotal { kind, accounts, entries, debits, credits, held } = *total;
        Self {
            kind: kind.name(),
            class: kind.class().name(),
            asset: kind.asset().code(),
            normal: kind.normal().name(),
            accounts,
            entries,
            debits,
            credits,
            balance: total.balance(),
            held,
        }
    }
}

/// The ledger's accounts summed by kind and by asset, from their running sums.
#[utoipa::path(get, path = "/api/v1/ledger/totals", tag = "finance",
    responses((status = 200, body = LedgerTotals), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_ledger_totals(
    _: Allowed<ReadLedger>,
    State(app): State<Arc<App>>,
) -> Result<Json<LedgerTotals>, Problem> {
    let kinds = ledger::whole_chart(&books::totals(&app.db.read().await?).await?);
    let assets = ledger::by_asset(&kinds);
    Ok(Json(LedgerTotals {
        at: app.env.now(),
        balanced: assets.iter().all(|total| total.difference() == 0),
        assets: assets.iter().map(Into::into).collect(),
        kinds: kinds.iter().map(Into::into).collect(),
    }))
}
