//! `/internal/sandbox/pay/refunds`

use std::sync::Arc;

use axum::extract::State;
use kernel::Problem;
use kernel_http::{Json, Path, ServiceCall};
use sandbox_api::refund::{CreateRefund, ProviderRefund};

use super::{merchant::Merchant, problems::Refusals};
use crate::app::{App, refund};

/// Accepts a refund, or finds the one with this number.
#[utoipa::path(post, path = "/internal/sandbox/pay/refunds", tag = "sandbox",
    request_body = CreateRefund,
    responses((status = 200, body = ProviderRefund), Refusals),
    security(("service" = [])))]
pub(crate) async fn create_refund(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Merchant(request): Merchant<CreateRefund>,
) -> Result<Json<ProviderRefund>, Problem> {
    Ok(Json(refund::create(&app, &request).await?))
}

/// What became of a refund.
#[utoipa::path(get, path = "/internal/sandbox/pay/refunds/{out_refund_no}", tag = "sandbox",
    params(("out_refund_no" = String, Path, description = "The merchant's number")),
    responses((status = 200, body = ProviderRefund), Refusals),
    security(("service" = [])))]
pub(crate) async fn read_refund(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Path(number): Path<String>,
    Merchant(()): Merchant<()>,
) -> Result<Json<ProviderRefund>, Problem> {
    Ok(Json(refund::read(&app, &number).await?))
}
