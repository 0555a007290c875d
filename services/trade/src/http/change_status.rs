//! `PUT /api/v1/orders/{id}/status`

use axum::extract::State;
use ids::OrderId;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Caller, Json, Path, Write,
    problems::{Changing, Forbidden},
};
use serde::Deserialize;
use trade_api::OrderStatus;
use utoipa::ToSchema;

use super::{order_body::OrderBody, permissions::manages_orders, rate_order::rating_of};
use crate::app::{
    Shared,
    change_status::{self, Move, Mover},
};
use crate::domain::text::is_plain;
use crate::error::Error;

/// The status wanted.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WantedStatus {
    /// `confirmed`, `in_service` and `delivered` are the practitioner's, `completed` the consumer's; either side may ask
    /// for `cancelled`.
    status: OrderStatus,
    /// For the order's timeline, read by both sides.
    #[serde(default)]
    #[schema(max_length = 200)]
    note: Option<String>,
    /// 1 to 5; only with `completed`.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 5)]
    rating: Option<u8>,
    /// With a rating.
    #[serde(default)]
    #[schema(max_length = 500)]
    comment: Option<String>,
}

/// Moves an order along its life. Who may do what and when is one table; a move that is not in it is refused.
#[utoipa::path(put, path = "/api/v1/orders/{id}/status", tag = "trade", request_body = WantedStatus,
    params(("id" = OrderId, Path, description = "The order")),
    responses((status = 200, body = OrderBody), Changing, Forbidden), security(("bearer" = [])))]
pub(crate) async fn change_status(
    caller: Caller,
    State(app): State<Shared>,
    Path(id): Path<OrderId>,
    write: Write,
    Json(wanted): Json<WantedStatus>,
) -> Result<Answer<OrderBody>, Problem> {
    let wanted = wanted.checked()?;
    let mover = Mover { person: caller.id(), operator: manages_orders(&caller) };
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let order = change_status::change_status(&app, &tx, id, mover, &wanted).await?;
    let role = mover.role(&order).ok_or(Error::OrderNotFound)?;
    let answer = write.commit(tx, Status::Done, OrderBody::seen_by(role, order)).await?;
    app.work.wake();
    app.hall.nudge();
    Ok(answer)
}

impl WantedStatus {
    fn checked(self) -> Result<Move, Error> {
        let Self { status, note, rating, comment } = self;
        if note.as_ref().is_some_and(|note| !is_plain(note, 0..=200)) {
            return Err(Error::Field("/note", "at most 200 characters"));
        }
        let rating = match rating {
            Some(_) if status != OrderStatus::Completed => {
                return Err(Error::Field("/rating", "only with the status completed"));
            }
            Some(stars) => Some(rating_of(stars, comment)?),
            None if comment.is_some() => return Err(Error::Field("/comment", "only with a rating")),
            None => None,
        };
        Ok(Move { to: status, note, rating })
    }
}
