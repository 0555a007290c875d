//! `POST /api/v1/activities`, for services only

use std::sync::Arc;

use axum::extract::State;
use feed_api::{ActivityReceipt, PostActivityRequest};
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, ServiceCall, Write, problems::Changing};

use crate::app::{App, post_activity};

/// Puts an activity into the stream. Health content reaches its actor alone, whatever audience is asked for; the same
/// key is posted once.
#[utoipa::path(post, path = "/api/v1/activities", tag = "feed",
    request_body = PostActivityRequest,
    responses(
        (status = 201, body = ActivityReceipt, description = "Posted"),
        (status = 200, body = ActivityReceipt, description = "Was posted already"), Changing),
    security(("service" = [])))]
pub(crate) async fn post_activity(
    caller: ServiceCall,
    State(app): State<Arc<App>>,
    write: Write,
    Json(request): Json<PostActivityRequest>,
) -> Result<Answer<ActivityReceipt>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let receipt = post_activity::post_activity(&app, &tx, &caller.service, request).await?;
    let status = if receipt.created { Status::Created } else { Status::Done };
    Ok(write.commit(tx, status, receipt).await?)
}
