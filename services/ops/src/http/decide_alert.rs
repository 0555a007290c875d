//! `POST /api/v1/risk/alerts/{id}/verdict`

use std::sync::Arc;

use axum::extract::State;
use ids::RiskAlertId;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Allowed, Json, Path, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{answers::AlertBody, permissions::DecideRisk};
use crate::{
    app::{App, decide_alert},
    domain::alert::Ruling,
};

/// A person's decision.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VerdictRequest {
    verdict: Ruling,
    /// Why, in 1 to 500 characters; kept with the alert.
    #[schema(min_length = 1, max_length = 500)]
    note: String,
}

/// Decides about an alert. Confirmed fraud locks the account through auth; a contested alert is confirmed again or
/// dismissed. Kept in the audit log.
#[utoipa::path(post, path = "/api/v1/risk/alerts/{id}/verdict", tag = "ops",
    params(("id" = RiskAlertId, Path, description = "The alert")),
    request_body = VerdictRequest,
    responses((status = 200, body = AlertBody), Changing, Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn decide_alert(
    caller: Allowed<DecideRisk>,
    State(app): State<Arc<App>>,
    write: Write,
    Path(id): Path<RiskAlertId>,
    Json(request): Json<VerdictRequest>,
) -> Result<Answer<AlertBody>, Problem> {
    let VerdictRequest { verdict, note } = request;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let (alert, consequence) = decide_alert::decide_alert(&app, &tx, id, verdict, note, caller.id()).await?;
    let answer = write.commit(tx, Status::Done, AlertBody::ruled(alert, consequence)).await?;
    app.work.wake();
    Ok(answer)
}
