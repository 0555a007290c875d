//! `DELETE /api/v1/users/{id}/follows/{author}`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Answer, Problem, Status};
use kernel_http::{Owner, Path, Write, problems::Changing};

use super::answers::FollowBody;
use crate::{app::App, store::follows};

/// Stops following an author; their activities leave the feed at once. Not having followed is fine.
#[utoipa::path(delete, path = "/api/v1/users/{id}/follows/{author}", tag = "feed",
    params(("id" = UserId, Path, description = "The caller"), ("author" = UserId, Path, description = "The author")),
    responses((status = 200, body = FollowBody), Changing),
    security(("bearer" = [])))]
pub(crate) async fn unfollow_author(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Path(ids): Path<(UserId, UserId)>,
) -> Result<Answer<FollowBody>, Problem> {
    let (_, author_id) = ids;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    follows::unfollow(&tx, owner.id(), author_id).await?;
    Ok(write.commit(tx, Status::Done, FollowBody { author_id, following: false }).await?)
}
