//! `DELETE /api/v1/users/{id}/mutes/{author}`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Answer, Problem, Status};
use kernel_http::{Owner, Path, Write, problems::Changing};

use super::answers::MutedAuthor;
use crate::{app::App, store::mutes};

/// Takes a mute or block back; what had been hidden comes back too. Not having muted is fine.
#[utoipa::path(delete, path = "/api/v1/users/{id}/mutes/{author}", tag = "feed",
    params(("id" = UserId, Path, description = "The caller"), ("author" = UserId, Path, description = "The author")),
    responses((status = 200, body = MutedAuthor), Changing),
    security(("bearer" = [])))]
pub(crate) async fn unmute_author(
    owner: Owner,
    State(app): State<Arc<App>>,
    write: Write,
    Path(ids): Path<(UserId, UserId)>,
) -> Result<Answer<MutedAuthor>, Problem> {
    let (_, author_id) = ids;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    mutes::unmute(&tx, owner.id(), author_id).await?;
    Ok(write.commit(tx, Status::Done, MutedAuthor { author_id, kind: None, since: None }).await?)
}
