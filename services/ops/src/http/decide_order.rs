//! `POST /internal/risk/decisions`

use std::sync::Arc;

use axum::extract::State;
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, ServiceCall, Write, problems::Changing};
use ops_api::{DecideRequest, Decision};

use crate::app::{App, decide_order};

/// Decides whether an order may go ahead, by the rules in force at this moment. An order is decided once: a repeat gets the
/// first decision.
#[utoipa::path(post, path = "/internal/risk/decisions", tag = "ops",
    request_body = DecideRequest,
    responses((status = 200, body = Decision), Changing),
    security(("service" = [])))]
pub(crate) async fn decide_order(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    write: Write,
    Json(request): Json<DecideRequest>,
) -> Result<Answer<Decision>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let decision = decide_order::decide_order(&app, &tx, request).await?;
    let answer = write.commit(tx, Status::Done, decision).await?;
    app.work.wake();
    Ok(answer)
}
