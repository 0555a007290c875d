//! `POST /internal/refunds`

use std::sync::Arc;

use axum::extract::State;
use finance_api::{Refund, RequestRefund};
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Json, ServiceCall, Write,
    problems::{Changing, Forbidden},
};

use super::answers;
use crate::app::{App, request_refund as refund};

/// Asks for money to be sent back. The same key is the same refund; it is on its way when this answers, and
/// `finance.payment_refunded` tells of its arrival.
#[utoipa::path(post, path = "/internal/refunds", tag = "finance",
    request_body = RequestRefund,
    responses((status = 202, body = Refund, description = "On its way"), Changing, Forbidden),
    security(("service" = [])))]
pub(crate) async fn request_refund(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    write: Write,
    Json(request): Json<RequestRefund>,
) -> Result<Answer<Refund>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let refund = refund::request_refund(&app, &tx, &request).await?;
    let answer = write.commit(tx, Status::Accepted, answers::refund(refund)).await?;
    app.work.wake();
    Ok(answer)
}
