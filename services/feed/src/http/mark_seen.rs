//! `POST /api/v1/users/{id}/feed/seen`

use std::sync::Arc;

use axum::extract::State;
use ids::{ActivityId, UserId};
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, Owner, Write, problems::Changing};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::app::{App, mark_seen};

/// What was on the screen.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeenRequest {
    /// 1 to 200 activities.
    #[schema(min_items = 1, max_items = 200)]
    activity_ids: Vec<ActivityId>,
}

/// What came of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SeenBody {
    /// How many had not been reported before.
    new: u64,
}

/// Reports what was on the screen, so that the ranked feed does not bring it again.
#[utoipa::path(post, path = "/api/v1/users/{id}/feed/seen", tag = "feed",
    params(("id" = UserId, Path, description = "The caller")),
    request_body = SeenRequest,
    responses((status = 200, body = SeenBody), Changing),
    security(("bearer" = [])))]
pub(crate) async fn mark_seen(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Json(request): Json<SeenRequest>,
) -> Result<Answer<SeenBody>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let new = mark_seen::mark_seen(&app, &tx, owner.id(), &request.activity_ids).await?;
    Ok(write.commit(tx, Status::Done, SeenBody { new }).await?)
}
