//! `/internal/sandbox/pay/transactions`

use std::sync::Arc;

use axum::extract::State;
use kernel::Problem;
use kernel_http::{Json, Path, ServiceCall};
use sandbox_api::transaction::{CreateTransaction, Transaction};

use super::{merchant::Merchant, problems::Refusals};
use crate::app::{App, transact};

/// Opens a transaction, or finds the one with this number.
#[utoipa::path(post, path = "/internal/sandbox/pay/transactions", tag = "sandbox",
    request_body = CreateTransaction,
    responses((status = 200, body = Transaction), Refusals),
    security(("service" = [])))]
pub(crate) async fn create_transaction(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Merchant(request): Merchant<CreateTransaction>,
) -> Result<Json<Transaction>, Problem> {
    Ok(Json(transact::create(&app, &request).await?))
}

/// What became of a transaction.
#[utoipa::path(get, path = "/internal/sandbox/pay/transactions/{out_trade_no}", tag = "sandbox",
    params(("out_trade_no" = String, Path, description = "The merchant's number")),
    responses((status = 200, body = Transaction), Refusals),
    security(("service" = [])))]
pub(crate) async fn read_transaction(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Path(number): Path<String>,
    Merchant(()): Merchant<()>,
) -> Result<Json<Transaction>, Problem> {
    Ok(Json(transact::read(&app, &number).await?))
}

/// Closes a transaction that has not been paid.
#[utoipa::path(post, path = "/internal/sandbox/pay/transactions/{out_trade_no}/close", tag = "sandbox",
    params(("out_trade_no" = String, Path, description = "The merchant's number")),
    responses((status = 200, body = Transaction, description = "As it stands now"), Refusals),
    security(("service" = [])))]
pub(crate) async fn close_transaction(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Path(number): Path<String>,
    Merchant(()): Merchant<()>,
) -> Result<Json<Transaction>, Problem> {
    Ok(Json(transact::close(&app, &number).await?))
}
