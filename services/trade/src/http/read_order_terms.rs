//! `GET /api/v1/order-terms`

use axum::extract::State;
use kernel::Problem;
use kernel_http::{Json, Public};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::{App, Shared};
use crate::domain::refund::{Tier, WHOLE};

/// The terms on which orders are placed. An order is judged by the terms in force when it ends.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OrderTerms {
    cancellation: CancellationTerms,
    booking: BookingTerms,
    waiting: WaitingTerms,
}

/// What a paid consumer gets back who calls off, in basis points of the price (10,000 is everything). Every other ending
/// without a service returns everything.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CancellationTerms {
    /// While nobody has taken the order.
    nobody_found_basis_points: u32,
    /// Once somebody has, by notice: longest first; the first whose notice is kept counts.
    tiers: Vec<TierBody>,
    /// With less notice than the last tier asks for.
    otherwise_basis_points: u32,
}

/// The share returned with at least this much notice.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TierBody {
    /// Whole hours before the booked time begins.
    hours_before: u32,
    refund_basis_points: u32,
}

/// When an order may begin.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BookingTerms {
    /// The shortest notice, minutes.
    lead_minutes: u32,
    /// How far ahead, days.
    horizon_days: u32,
}

/// How long an order waits before it moves on by itself.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct WaitingTerms {
    /// For the payment.
    pay_within_minutes: u32,
    /// For somebody to take it, at most until it begins.
    grab_within_minutes: u32,
    /// For that person to confirm, at most until it begins.
    confirm_within_minutes: u32,
    /// After the booked time, until it counts as delivered.
    deliver_within_hours: u32,
    /// After delivery, until it counts as accepted.
    accept_within_hours: u32,
    /// After completion, for a rating.
    rate_within_days: u32,
}

/// The terms of an order, to be read before it is placed: what calling off costs, when it may begin, how long it waits.
#[utoipa::path(get, path = "/api/v1/order-terms", tag = "trade", responses((status = 200, body = OrderTerms)))]
pub(crate) async fn read_order_terms(
    _: Public,
    State(app): State<Shared>,
) -> Result<Json<OrderTerms>, Problem> {
    Ok(Json(OrderTerms::of(&app)))
}

impl OrderTerms {
    fn of(app: &App) -> Self {
        let set = &app.config;
        let tiers = app.terms.refunds.tiers().iter().copied().map(TierBody::from).collect();
        Self {
            cancellation: CancellationTerms {
                nobody_found_basis_points: WHOLE,
                tiers,
                otherwise_basis_points: 0,
            },
            booking: BookingTerms {
                lead_minutes: set.booking_lead_minutes,
                horizon_days: set.booking_horizon_days,
            },
            waiting: WaitingTerms {
                pay_within_minutes: set.pay_within_minutes,
                grab_within_minutes: set.grab_within_minutes,
                confirm_within_minutes: set.confirm_within_minutes,
                deliver_within_hours: set.deliver_within_hours,
                accept_within_hours: set.accept_within_hours,
                rate_within_days: set.rate_within_days,
            },
        }
    }
}

impl From<Tier> for TierBody {
    fn from(Tier { hours_before, basis_points }: Tier) -> Self {
        Self { hours_before, refund_basis_points: basis_points }
    }
}
