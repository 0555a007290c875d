//! `GET /api/v1/users/{id}/follows`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Owner, Query, problems::Reading};
use uuid::Uuid;

use super::answers::FollowedAuthor;
use crate::{app::App, store::follows};

/// Whom a user follows, newest first.
#[utoipa::path(get, path = "/api/v1/users/{id}/follows", tag = "feed",
    params(("id" = UserId, Path, description = "The caller"), PageQuery),
    responses((status = 200, body = Page<FollowedAuthor>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_follows(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<FollowedAuthor>>, Problem> {
    let limit = page.limit()?;
    let before = page.position()?.unwrap_or((Timestamp::MAX, UserId::from_uuid(Uuid::max())));
    let authors = follows::list(&app.db.read().await?, owner.id(), before, limit + 1).await?;
    let authors = authors.into_iter().map(|(author_id, since)| FollowedAuthor { author_id, since }).collect();
    Ok(Json(Page::of(authors, limit, |author: &FollowedAuthor| (author.since, author.author_id))))
}
