//! `POST /internal/payments/reservations/{order_id}/release`

use std::sync::Arc;

use axum::extract::State;
use finance_api::{ReleasePayment, Reservation};
use ids::OrderId;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Json, Path, ServiceCall, Write,
    problems::{Changing, Forbidden},
};

use super::answers;
use crate::app::{App, bounded, release_payment as release};

/// Gives an order's payment up. Right even when nothing was reserved: a reserve that comes later is refused.
#[utoipa::path(post, path = "/internal/payments/reservations/{order_id}/release", tag = "finance",
    params(("order_id" = OrderId, Path, description = "The order")),
    request_body = ReleasePayment,
    responses((status = 200, body = Reservation, description = "Released"), Changing, Forbidden),
    security(("service" = [])))]
pub(crate) async fn release_payment(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Path(order): Path<OrderId>,
    write: Write,
    Json(request): Json<ReleasePayment>,
) -> Result<Answer<Reservation>, Problem> {
    bounded(&request.reason, 200, "/reason", "1 to 200 characters")?;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let released = release::release_payment(&app, &tx, order, &request.reason).await?;
    let answer = write.commit(tx, Status::Done, answers::reservation(released)).await?;
    app.work.wake();
    Ok(answer)
}
