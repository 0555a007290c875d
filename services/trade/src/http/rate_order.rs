//! `POST /api/v1/orders/{id}/rating`

use axum::extract::State;
use ids::OrderId;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Caller, Json, Path, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::order_body::OrderBody;
use crate::app::{Shared, rate_order};
use crate::domain::{order::Score, text::is_plain};
use crate::error::Error;

/// A rating.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewRating {
    /// 1 (poor) to 5 (excellent).
    #[schema(minimum = 1, maximum = 5)]
    rating: u8,
    #[serde(default)]
    #[schema(max_length = 500)]
    comment: Option<String>,
}

/// Rates a completed service, once, within a week by default.
#[utoipa::path(post, path = "/api/v1/orders/{id}/rating", tag = "trade", request_body = NewRating,
    params(("id" = OrderId, Path, description = "The order")),
    responses((status = 201, body = OrderBody), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn rate_order(
    caller: Caller,
    State(app): State<Shared>,
    Path(id): Path<OrderId>,
    write: Write,
    Json(NewRating { rating, comment }): Json<NewRating>,
) -> Result<Answer<OrderBody>, Problem> {
    let rating = rating_of(rating, comment)?;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let order = rate_order::rate(&app, &tx, id, caller.id(), rating).await?;
    let answer = write.commit(tx, Status::Created, order.into()).await?;
    app.work.wake();
    Ok(answer)
}

/// The rating, if it is one.
pub(super) fn rating_of(stars: u8, comment: Option<String>) -> Result<(Score, Option<String>), Error> {
    let score = Score::new(stars).ok_or(Error::Field("/rating", "1 to 5"))?;
    if comment.as_ref().is_some_and(|comment| !is_plain(comment, 0..=500)) {
        return Err(Error::Field("/comment", "at most 500 characters"));
    }
    Ok((score, comment))
}
