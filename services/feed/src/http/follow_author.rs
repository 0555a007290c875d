//! `POST /api/v1/users/{id}/follows`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, Owner, Write, problems::Changing};
use serde::Deserialize;
use utoipa::ToSchema;

use super::answers::FollowBody;
use crate::app::{App, follow};

/// Whom to follow.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FollowRequest {
    author_id: UserId,
}

/// Follows an author and brings their latest activities into the feed. Following again changes nothing.
#[utoipa::path(post, path = "/api/v1/users/{id}/follows", tag = "feed",
    params(("id" = UserId, Path, description = "The caller")),
    request_body = FollowRequest,
    responses(
        (status = 201, body = FollowBody, description = "Followed"),
        (status = 200, body = FollowBody, description = "Was followed already"), Changing),
    security(("bearer" = [])))]
pub(crate) async fn follow_author(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Json(FollowRequest { author_id }): Json<FollowRequest>,
) -> Result<Answer<FollowBody>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let new = follow::follow(&app, &tx, owner.id(), author_id).await?;
    let status = if new { Status::Created } else { Status::Done };
    Ok(write.commit(tx, status, FollowBody { author_id, following: true }).await?)
}
