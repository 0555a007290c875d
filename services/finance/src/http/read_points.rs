//! `GET /api/v1/points/balance`

use std::sync::Arc;

use axum::extract::State;
use ids::PointsLotId;
use jiff::Timestamp;
use kernel::Problem;
use kernel_http::{Caller, Json};
use serde::Serialize;
use utoipa::ToSchema;

use super::problems::Reading;
use crate::app::{App, read_points as points};

/// A person's points.
#[derive(Serialize, ToSchema)]
pub(crate) struct PointsBalance {
    /// Points that can be used now.
    available: i64,
    /// The same by lot; those that expire first come first, and are used first.
    lots: Vec<PointsLot>,
}

/// Points that expire together.
#[derive(Serialize, ToSchema)]
pub(crate) struct PointsLot {
    lot_id: PointsLotId,
    remaining: i64,
    granted_at: Timestamp,
    expires_at: Timestamp,
}

/// The caller's points and when they expire.
#[utoipa::path(get, path = "/api/v1/points/balance", tag = "finance",
    responses((status = 200, body = PointsBalance), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_points(
    caller: Caller,
    State(app): State<Arc<App>>,
) -> Result<Json<PointsBalance>, Problem> {
    let balance = points::balance(&app, caller.id()).await?;
    let lots = balance.lots.into_iter().map(|lot| PointsLot {
        lot_id: lot.id,
        remaining: lot.remaining,
        granted_at: lot.granted_at,
        expires_at: lot.expires_at,
    });
    Ok(Json(PointsBalance { available: balance.available, lots: lots.collect() }))
}
