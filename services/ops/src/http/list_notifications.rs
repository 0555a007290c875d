//! `GET /api/v1/users/{id}/notifications`

use std::sync::Arc;

use axum::extract::State;
use ids::{NotificationId, UserId};
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Owner, Query, problems::Reading};
use serde::Serialize;
use utoipa::ToSchema;

use super::{answers::AboutBody, queries::InboxQuery};
use crate::{
    app::App,
    domain::template::Bilingual,
    store::notifications::{self, Told},
};

/// What somebody was told.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct NotificationBody {
    notification_id: NotificationId,
    /// Code of the template it was made from.
    template: String,
    title: Bilingual,
    body: Bilingual,
    /// What it is about, so that a screen can lead there; absent when it is about nothing in particular.
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<AboutBody>,
    created_at: Timestamp,
    /// When it may disturb: later than `created_at` when it came in quiet hours.
    deliver_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    read_at: Option<Timestamp>,
}

impl From<Told> for NotificationBody {
    fn from(Told { id, template, title, body, about, created_at, deliver_at, read_at }: Told) -> Self {
        let about = about.map(AboutBody::from);
        Self { notification_id: id, template, title, body, about, created_at, deliver_at, read_at }
    }
}

/// A page of an inbox.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InboxBody {
    items: Vec<NotificationBody>,
    /// Give this as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    /// How many are unread; 100 stands for that many or more.
    unread: u32,
}

/// What a user was told, newest first, in both languages.
#[utoipa::path(get, path = "/api/v1/users/{id}/notifications", tag = "ops",
    params(("id" = UserId, Path, description = "The caller"), InboxQuery),
    responses((status = 200, body = InboxBody), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_notifications(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(query): Query<InboxQuery>,
) -> Result<Json<InboxBody>, Problem> {
    let InboxQuery { unread, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let (limit, behind) = (page.limit()?, page.position()?);
    let user: UserId = owner.id();
    let reader = app.db.read().await?;
    let (told, unread) = tokio::try_join!(
        notifications::list(&reader, user, unread.unwrap_or_default(), behind, limit + 1),
        notifications::count_unread(&reader, user),
    )?;
    let items = told.into_iter().map(NotificationBody::from).collect();
    let position = |last: &NotificationBody| (last.created_at, last.notification_id);
    let Page { items, next } = Page::of(items, limit, position);
    Ok(Json(InboxBody { items, next, unread }))
}
