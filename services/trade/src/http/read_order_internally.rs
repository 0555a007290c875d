//! `GET /internal/orders/{id}`

use axum::extract::State;
use ids::OrderId;
use kernel::Problem;
use kernel_http::{Json, Path, ServiceCall};
use trade_api::OrderSummary;

use super::{order_body::summary, problems::Reading};
use crate::app::Shared;
use crate::error::Error;
use crate::store::orders;

/// One order, for the services that have to do with it.
#[utoipa::path(get, path = "/internal/orders/{id}", tag = "internal",
    params(("id" = OrderId, Path, description = "The order")),
    responses((status = 200, body = OrderSummary), Reading))]
pub(crate) async fn read_order_internally(
    _: ServiceCall,
    State(app): State<Shared>,
    Path(id): Path<OrderId>,
) -> Result<Json<OrderSummary>, Problem> {
    let order = orders::load(&app.db.read().await?, id).await?;
    Ok(Json(summary(order.ok_or(Error::OrderNotFound)?)))
}
