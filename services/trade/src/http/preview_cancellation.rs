//! `GET /api/v1/orders/{id}/cancellation`

use axum::extract::State;
use ids::OrderId;
use jiff::Timestamp;
use kernel::{Money, Problem};
use kernel_http::{Caller, Json, Path};
use serde::Serialize;
use trade_api::CancelReason;
use utoipa::ToSchema;

use super::{permissions::manages_orders, problems::Reading};
use crate::app::{
    Shared,
    change_status::Mover,
    preview_cancellation::{self, Parting, Preview},
};
use crate::domain::refund::RefundRule;

/// What calling an order off now would mean for its price.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CancellationBody {
    order_id: OrderId,
    /// Whose doing it would be.
    reason: CancelReason,
    /// Which of the order terms decides.
    rule: RefundRule,
    /// What was paid; zero before the payment.
    paid: Money,
    #[serde(flatten)]
    now: PartingBody,
    /// When this was true.
    as_of: Timestamp,
    /// The last moment it costs no more than this; absent when waiting makes it no worse. Before anybody was found,
    /// everything goes back until somebody is.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Timestamp>,
    /// What it costs after `until`.
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<PartingBody>,
}

/// How what was paid would be parted.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PartingBody {
    /// The share that goes back, in basis points (10,000 is everything).
    #[schema(minimum = 0, maximum = 10_000)]
    refund_basis_points: u32,
    /// What goes back.
    refund: Money,
    /// What does not.
    fee: Money,
}

/// What it would cost if the caller called the order off now, and until when. Changes nothing; refused when the cancellation
/// itself would be.
#[utoipa::path(get, path = "/api/v1/orders/{id}/cancellation", tag = "trade",
    params(("id" = OrderId, Path, description = "The order")),
    responses((status = 200, body = CancellationBody), Reading), security(("bearer" = [])))]
pub(crate) async fn preview_cancellation(
    caller: Caller,
    State(app): State<Shared>,
    Path(id): Path<OrderId>,
) -> Result<Json<CancellationBody>, Problem> {
    let viewer = Mover { person: caller.id(), operator: manages_orders(&caller) };
    let preview = preview_cancellation::preview(&app, id, viewer).await?;
    let Preview { reason, rule, paid, now, as_of, worsens } = preview;
    let (until, after) = worsens.unzip();
    let (now, after) = (now.into(), after.map(PartingBody::from));
    Ok(Json(CancellationBody { order_id: id, reason, rule, paid, now, as_of, until, after }))
}

impl From<Parting> for PartingBody {
    fn from(parting: Parting) -> Self {
        let Parting { basis_points, refund, fee } = parting;
        Self { refund_basis_points: basis_points, refund, fee }
    }
}
