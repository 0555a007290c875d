//! `/internal/sandbox/pay/profit-sharing`

use std::sync::Arc;

use axum::extract::State;
use kernel::Problem;
use kernel_http::{Json, Path, ServiceCall};
use sandbox_api::sharing::{CreateReturn, CreateSharing, Sharing};

use super::{merchant::Merchant, problems::Refusals};
use crate::app::{App, sharing};

/// Accepts a division, or finds the one with this number.
#[utoipa::path(post, path = "/internal/sandbox/pay/profit-sharing", tag = "sandbox",
    request_body = CreateSharing,
    responses((status = 200, body = Sharing), Refusals),
    security(("service" = [])))]
pub(crate) async fn create_sharing(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Merchant(request): Merchant<CreateSharing>,
) -> Result<Json<Sharing>, Problem> {
    Ok(Json(sharing::create(&app, &request).await?))
}

/// What became of a division.
#[utoipa::path(get, path = "/internal/sandbox/pay/profit-sharing/{out_order_no}", tag = "sandbox",
    params(("out_order_no" = String, Path, description = "The merchant's number")),
    responses((status = 200, body = Sharing), Refusals),
    security(("service" = [])))]
pub(crate) async fn read_sharing(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Path(number): Path<String>,
    Merchant(()): Merchant<()>,
) -> Result<Json<Sharing>, Problem> {
    Ok(Json(sharing::read(&app, &number).await?))
}

/// Takes shares back from receivers, before a refund.
#[utoipa::path(post, path = "/internal/sandbox/pay/profit-sharing/returns", tag = "sandbox",
    request_body = CreateReturn,
    responses((status = 200, description = "Taken back"), Refusals),
    security(("service" = [])))]
pub(crate) async fn return_shares(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Merchant(request): Merchant<CreateReturn>,
) -> Result<Json<()>, Problem> {
    Ok(Json(sharing::take_back(&app, &request).await?))
}
