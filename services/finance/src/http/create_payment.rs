//! `POST /api/v1/payments`

use std::sync::Arc;

use axum::extract::State;
use ids::OrderId;
use kernel::{Answer, Problem};
use kernel_http::{
    Caller, Json, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::answers::Payment;
use crate::app::{App, pay_order};

/// Names the order to pay.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CreatePayment {
    order_id: OrderId,
}

/// Starts paying an order of one's own. An order has one payment: a repeat finds it.
#[utoipa::path(post, path = "/api/v1/payments", tag = "finance",
    request_body = CreatePayment,
    responses((status = 201, body = Payment, description = "Pay at `cashier_url`"), Changing, Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn create_payment(
    caller: Caller,
    State(app): State<Arc<App>>,
    write: Write,
    Json(request): Json<CreatePayment>,
) -> Result<Answer<Payment>, Problem> {
    let payment = pay_order::note(&app, caller.id(), request.order_id).await?;
    app.work.wake();
    let payment = pay_order::open(&app, payment).await?;
    let location = format!("/api/v1/payments/{}", payment.id);
    Ok(write.settle(Answer::created(Payment::from(payment)).at(location)).await?)
}
