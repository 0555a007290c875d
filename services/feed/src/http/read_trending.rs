//! `GET /api/v1/trending`

use std::sync::Arc;

use axum::extract::State;
use feed_api::ObjectRef;
use jiff::Timestamp;
use kernel::{Cursor, PageQuery, Problem, problem::Body};
use kernel_http::{Json, Public, Query};
use serde::Serialize;
use utoipa::ToSchema;

use super::answers::ReasonBody;
use crate::{
    app::{
        App,
        read_trending::{self, TrendPage},
    },
    domain::reason::Reason,
    store::trending::Item,
};

/// Something many people take part in.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TrendingItem {
    /// 1 is the hottest.
    rank: usize,
    /// A service or a practitioner.
    subject: ObjectRef,
    /// What it is called, where its events say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    /// How many took part, told only in steps and never for small groups.
    reason: ReasonBody,
}

/// A page of the trending list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TrendingBody {
    items: Vec<TrendingItem>,
    /// Give this as `cursor` to go on in the same list for two hours; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    /// When the list was made; absent when nothing has trended yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    taken_at: Option<Timestamp>,
}

/// What is popular now: the same for everybody, fading with a half-life of six hours. A reader scrolls in one list, so
/// nothing repeats.
#[utoipa::path(get, path = "/api/v1/trending", tag = "feed",
    params(PageQuery),
    responses(
        (status = 200, body = TrendingBody),
        (status = 400, body = Body, content_type = "application/problem+json",
         description = "The limit or cursor is malformed, or the cursor's list has ended"),
        (status = 500, body = Body, content_type = "application/problem+json", description = "A fault"),
        (status = 503, body = Body, content_type = "application/problem+json", description = "Away for a moment")))]
pub(crate) async fn read_trending(
    _: Public,
    State(app): State<Arc<App>>,
    Query(page): Query<PageQuery>,
) -> Result<Json<TrendingBody>, Problem> {
    let TrendPage { taken_at, items, next } =
        read_trending::read_trending(&app, page.position()?, page.limit()?).await?;
    let items = items.into_iter().map(|(rank, Item { subject, title, at_least })| TrendingItem {
        rank,
        subject: ObjectRef { kind: subject.kind, id: subject.id },
        title: Some(title).filter(|title| !title.is_empty()),
        reason: Reason::Popular { at_least }.into(),
    });
    Ok(Json(TrendingBody { items: items.collect(), next: next.as_ref().map(Cursor::encode), taken_at }))
}
