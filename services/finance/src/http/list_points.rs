//! `GET /api/v1/points/transactions`

use std::sync::Arc;

use axum::extract::State;
use ids::{OrderId, PointsLotId};
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Caller, Json, Query};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::problems::Reading;
use crate::{
    app::App,
    domain::points::{Movement, MovementKind},
    store::points,
};

/// Something that happened to a person's points.
#[derive(Serialize, ToSchema)]
pub(crate) struct PointsTransaction {
    #[schema(value_type = String, format = "uuid")]
    transaction_id: Uuid,
    kind: PointsTransactionKind,
    /// Positive when earned, negative when expired or taken back.
    points: i64,
    reason: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    order_id: Option<OrderId>,
    lot_id: PointsLotId,
    at: Timestamp,
}

/// What happened.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PointsTransactionKind {
    Award,
    Expiry,
    Reversal,
}

impl From<Movement> for PointsTransaction {
    fn from(movement: Movement) -> Self {
        let kind = match movement.kind {
            MovementKind::Award => PointsTransactionKind::Award,
            MovementKind::Expiry => PointsTransactionKind::Expiry,
            MovementKind::Reversal => PointsTransactionKind::Reversal,
        };
        Self {
            transaction_id: movement.id,
            kind,
            points: movement.points,
            reason: movement.reason,
            order_id: movement.order,
            lot_id: movement.lot,
            at: movement.at,
        }
    }
}

/// What happened to the caller's points, newest first.
#[utoipa::path(get, path = "/api/v1/points/transactions", tag = "finance",
    params(PageQuery),
    responses((status = 200, body = Page<PointsTransaction>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_points(
    caller: Caller,
    State(app): State<Arc<App>>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<PointsTransaction>>, Problem> {
    let limit = page.limit()?;
    let found = points::movements(&app.db.read().await?, caller.id(), page.position()?, limit).await?;
    let Page { items, next } = Page::of(found, limit, |movement| movement.id);
    Ok(Json(Page { items: items.into_iter().map(PointsTransaction::from).collect(), next }))
}
