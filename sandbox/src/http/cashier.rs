//! `/api/v1/sandbox/pay/cashier/{transaction_id}`

use std::sync::Arc;

use axum::extract::State;
use ids::ProviderTransactionId;
use jiff::Timestamp;
use kernel::{Money, Problem};
use kernel_http::{Json, Path, Public};
use sandbox_api::transaction::{TransactionState, VisitCashier};
use serde::Serialize;
use utoipa::ToSchema;

use super::problems::Refusals;
use crate::{
    app::{App, cashier},
    store::transactions::Found,
};

/// What a payer sees.
#[derive(Serialize, ToSchema)]
pub(crate) struct Cashier {
    transaction_id: ProviderTransactionId,
    description: String,
    amount: Money,
    state: TransactionState,
    expires_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid_at: Option<Timestamp>,
}

impl Cashier {
    fn of(found: &Found, now: Timestamp) -> Self {
        let shown = found.shown(now);
        Self {
            transaction_id: shown.transaction_id,
            description: found.description.clone(),
            amount: shown.amount,
            state: shown.state,
            expires_at: found.expires_at,
            paid_at: shown.paid_at,
        }
    }
}

/// What there is to pay.
#[utoipa::path(get, path = "/api/v1/sandbox/pay/cashier/{transaction_id}", tag = "sandbox",
    params(("transaction_id" = ProviderTransactionId, Path, description = "The transaction")),
    responses((status = 200, body = Cashier), Refusals))]
pub(crate) async fn read_cashier(
    _: Public,
    State(app): State<Arc<App>>,
    Path(id): Path<ProviderTransactionId>,
) -> Result<Json<Cashier>, Problem> {
    Ok(Json(Cashier::of(&cashier::look(&app, id).await?, app.env.now())))
}

/// Pays with money that does not exist, or is declined. Paying twice is paying once.
#[utoipa::path(post, path = "/api/v1/sandbox/pay/cashier/{transaction_id}", tag = "sandbox",
    params(("transaction_id" = ProviderTransactionId, Path, description = "The transaction")),
    request_body = VisitCashier,
    responses((status = 200, body = Cashier, description = "Paid; the merchant will be told"), Refusals))]
pub(crate) async fn visit_cashier(
    _: Public,
    State(app): State<Arc<App>>,
    Path(id): Path<ProviderTransactionId>,
    Json(visit): Json<VisitCashier>,
) -> Result<Json<Cashier>, Problem> {
    let found = cashier::visit(&app, id, visit.outcome).await?;
    Ok(Json(Cashier::of(&found, app.env.now())))
}
