//! `POST /internal/payments/reservations`

use std::sync::Arc;

use axum::extract::State;
use finance_api::{Reservation, ReservePayment};
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Json, ServiceCall, Write,
    problems::{Changing, Forbidden},
};

use super::answers;
use crate::app::{App, reserve_payment as reserve};

/// Reserves an order's payment, after checking that its money can be divided as agreed. The same terms are reserved
/// once.
#[utoipa::path(post, path = "/internal/payments/reservations", tag = "finance",
    request_body = ReservePayment,
    responses((status = 200, body = Reservation, description = "Reserved"), Changing, Forbidden),
    security(("service" = [])))]
pub(crate) async fn reserve_payment(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    write: Write,
    Json(request): Json<ReservePayment>,
) -> Result<Answer<Reservation>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let reserved = reserve::reserve_payment(&app, &tx, &request).await?;
    Ok(write.commit(tx, Status::Done, answers::reservation(reserved)).await?)
}
