//! `GET /api/v1/users/{id}/mutes`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Owner, Query, problems::Reading};
use uuid::Uuid;

use super::answers::{MuteKind, MutedAuthor};
use crate::{app::App, store::mutes};

/// Whom a user muted or blocked, newest first.
#[utoipa::path(get, path = "/api/v1/users/{id}/mutes", tag = "feed",
    params(("id" = UserId, Path, description = "The caller"), PageQuery),
    responses((status = 200, body = Page<MutedAuthor>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_mutes(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<MutedAuthor>>, Problem> {
    let limit = page.limit()?;
    let before = page.position()?.unwrap_or((Timestamp::MAX, UserId::from_uuid(Uuid::max())));
    let muted = mutes::list(&app.db.read().await?, owner.id(), before, limit + 1).await?;
    let muted = muted.into_iter().map(|one| MutedAuthor {
        author_id: one.author,
        kind: Some(MuteKind::of(&one.kind)),
        since: Some(one.at),
    });
    Ok(Json(Page::of(muted.collect(), limit, |one: &MutedAuthor| (one.since, one.author_id))))
}
