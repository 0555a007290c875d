//! `GET /api/v1/users/{id}/feed`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::{Cursor, PageQuery, Problem};
use kernel_http::{Json, Owner, Query, problems::Reading};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answers::FeedItem,
    feed_query::{FeedQuery, ModeName},
};
use crate::app::{
    App,
    read_feed::{self, FeedPage, Mode, Order},
};

/// How a page is ordered.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OrderName {
    /// Newest first; also what `for_you` answers to a user who has switched ranking off.
    Chronological,
    /// Best first, by the published formula.
    Ranked,
}

/// A page of a feed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FeedBody {
    items: Vec<FeedItem>,
    /// Give this as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    order: OrderName,
}

/// The feed of a user, a page at a time, each item with the reason it is shown. Pages of one scroll never repeat an
/// item, whatever arrives meanwhile.
#[utoipa::path(get, path = "/api/v1/users/{id}/feed", tag = "feed",
    params(("id" = UserId, Path, description = "The caller"), FeedQuery),
    responses((status = 200, body = FeedBody), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_feed(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(query): Query<FeedQuery>,
) -> Result<Json<FeedBody>, Problem> {
    let FeedQuery { mode, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let mode = mode.map(|mode| match mode {
        ModeName::Following => Mode::Following,
        ModeName::ForYou => Mode::ForYou,
    });
    let FeedPage { order, items, next } =
        read_feed::read_feed(&app, owner.id(), mode, page.position()?, page.limit()?).await?;
    Ok(Json(FeedBody {
        items: items.into_iter().map(FeedItem::from).collect(),
        next: next.as_ref().map(Cursor::encode),
        order: match order {
            Order::Chronological => OrderName::Chronological,
            Order::Ranked => OrderName::Ranked,
        },
    }))
}
