//! `GET /api/v1/ops/ratings`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem, problem::Body};
use kernel_http::{Json, Public, Query};
use serde::Serialize;
use utoipa::ToSchema;

use super::queries::RatingsQuery;
use crate::{app::App, domain::standing::Standing, error::Error, store::ratings};

/// Most ids in one request.
const MAX_IDS: usize = 100;

/// A practitioner's rating, by the published formula over verified services only.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RatingBody {
    practitioner_id: UserId,
    /// Hundredths of a star: 100 to 500. Everybody starts with 400.
    rating_hundredths: i32,
    /// How much of it is the practitioner's own evidence, from 0 (all of it is the start) towards 1.
    confidence: f64,
    /// Verified ratings.
    ratings: u32,
    /// Verified services completed.
    services: u32,
    /// 1 to 5.
    level: u8,
    /// The moment it was reckoned for; it is refreshed with every service and every night.
    as_of: Timestamp,
}

impl From<Standing> for RatingBody {
    fn from(Standing { practitioner, completed, rated, tally, rating, level }: Standing) -> Self {
        // Three digits say all there is to say.
        let confidence = (tally.confidence() * 1_000.0).round() / 1_000.0;
        Self {
            practitioner_id: practitioner,
            rating_hundredths: rating,
            confidence,
            ratings: rated,
            services: completed,
            level,
            as_of: tally.as_of,
        }
    }
}

/// Ratings of some practitioners, in the order asked for and with the start for those not rated yet; or of all who have
/// served, best first.
#[utoipa::path(get, path = "/api/v1/ops/ratings", tag = "ops",
    params(RatingsQuery),
    responses(
        (status = 200, body = Page<RatingBody>),
        (status = 400, body = Body, content_type = "application/problem+json", description = "A parameter is malformed"),
        (status = 500, body = Body, content_type = "application/problem+json", description = "A fault"),
        (status = 503, body = Body, content_type = "application/problem+json", description = "Away for a moment")))]
pub(crate) async fn list_ratings(
    _: Public,
    State(app): State<Arc<App>>,
    Query(query): Query<RatingsQuery>,
) -> Result<Json<Page<RatingBody>>, Problem> {
    let RatingsQuery { practitioner_ids, min_level, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let (limit, behind) = (page.limit()?, page.position()?);
    let reader = app.db.read().await?;
    if let Some(ids) = practitioner_ids {
        let wanted = parse(&ids)?;
        let known = ratings::by_ids(&reader, &wanted).await?;
        let now = app.env.now();
        let standing = |id: &UserId| {
            known
                .iter()
                .find(|standing| standing.practitioner == *id)
                .copied()
                .unwrap_or(Standing::start(*id, now))
        };
        let items = wanted.iter().map(|id| standing(id).into()).collect();
        return Ok(Json(Page { items, next: None }));
    }
    let ranked = ratings::ranked(&reader, behind, min_level.unwrap_or(1), limit + 1).await?;
    let items = ranked.into_iter().map(RatingBody::from).collect();
    Ok(Json(Page::of(items, limit, |last: &RatingBody| (last.rating_hundredths, last.practitioner_id))))
}

fn parse(ids: &str) -> Result<Vec<UserId>, Error> {
    let parsed: Result<Vec<UserId>, _> = ids.split(',').take(MAX_IDS + 1).map(str::parse).collect();
    parsed.ok().filter(|ids| ids.len() <= MAX_IDS).ok_or(Error::InvalidPractitioners)
}
