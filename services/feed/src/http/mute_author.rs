//! `POST /api/v1/users/{id}/mutes`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Answer, Problem, Status};
use kernel_http::{Json, Owner, Write, problems::Changing};
use serde::Deserialize;
use utoipa::ToSchema;

use super::answers::{MuteKind, MutedAuthor};
use crate::app::{App, mute};

/// Whom not to see.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MuteRequest {
    author_id: UserId,
    kind: MuteKind,
}

/// Mutes or blocks an author. Acts at once on what is in the feed already; the last word counts.
#[utoipa::path(post, path = "/api/v1/users/{id}/mutes", tag = "feed",
    params(("id" = UserId, Path, description = "The caller")),
    request_body = MuteRequest,
    responses((status = 200, body = MutedAuthor), Changing),
    security(("bearer" = [])))]
pub(crate) async fn mute_author(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Json(MuteRequest { author_id, kind }): Json<MuteRequest>,
) -> Result<Answer<MutedAuthor>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    mute::mute(&app, &tx, owner.id(), author_id, kind.word()).await?;
    let body = MutedAuthor { author_id, kind: Some(kind), since: Some(app.env.now()) };
    Ok(write.commit(tx, Status::Done, body).await?)
}
