//! `GET /api/v1/payments/{payment_id}`

use std::sync::Arc;

use axum::extract::State;
use ids::PaymentId;
use kernel::Problem;
use kernel_http::{Caller, Json, Path};

use super::{answers::Payment, problems::Reading};
use crate::{app::App, error::Error, store::payments};

/// One of the caller's payments.
#[utoipa::path(get, path = "/api/v1/payments/{payment_id}", tag = "finance",
    params(("payment_id" = PaymentId, Path, description = "The payment")),
    responses((status = 200, body = Payment), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_payment(
    caller: Caller,
    State(app): State<Arc<App>>,
    Path(id): Path<PaymentId>,
) -> Result<Json<Payment>, Problem> {
    let found = payments::load(&app.db.read().await?, id).await?;
    let own = found.filter(|payment| payment.payer == caller.id()).ok_or(Error::PaymentNotFound)?;
    Ok(Json(own.into()))
}
