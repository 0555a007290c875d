//! `GET /api/v1/appointments`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use axum::extract::State;
use ids::{AppointmentId, OrderId, ServiceId, UserId};
use jiff::Timestamp;
use kernel::{Money, Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query};
use serde::{Deserialize, Serialize};
use trade_api::OrderStatus;
use utoipa::{IntoParams, ToSchema};

use super::{list_services::more_than, permissions::Grab, problems::Reading, read_busy_times::span};
use crate::app::Shared;
use crate::store::appointments::{self, Appointment};

/// The longest span of a schedule.
const DAYS: i64 = 62;

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct AppointmentsQuery {
    /// The first moment of interest.
    from: Timestamp,
    /// The first moment that is not; at most 62 days later.
    to: Timestamp,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// Booked time with what it is booked for.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AppointmentBody {
    appointment_id: AppointmentId,
    order_id: OrderId,
    /// The consumer.
    user_id: UserId,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// Where the order stands.
    status: OrderStatus,
    service_id: ServiceId,
    #[schema(example = "上门推拿")]
    service_name: String,
    /// At the consumer's place, as opposed to online.
    on_site: bool,
    /// The price.
    amount: Money,
    /// What the caller earns of the price.
    #[serde(skip_serializing_if = "Option::is_none")]
    practitioner_share: Option<Money>,
}

/// The caller's appointments that touch a span of time, by when they begin. What was called off is not among them.
#[utoipa::path(get, path = "/api/v1/appointments", tag = "trade", params(AppointmentsQuery),
    responses((status = 200, body = Page<AppointmentBody>), Reading), security(("bearer" = [])))]
pub(crate) async fn list_appointments(
    caller: Allowed<Grab>,
    State(app): State<Shared>,
    Query(query): Query<AppointmentsQuery>,
) -> Result<Json<Page<AppointmentBody>>, Problem> {
    let AppointmentsQuery { from, to, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let (limit, span) = (page.limit()?, span(from, to, DAYS)?);
    let reader = app.db.read().await?;
    let found = appointments::list(&reader, caller.id(), span, page.position()?, more_than(limit)).await?;
    let page = Page::of(found, limit, |last| (last.starts_at, last.id));
    let items = page.items.into_iter().map(AppointmentBody::from).collect();
    Ok(Json(Page { items, next: page.next }))
}

impl From<Appointment> for AppointmentBody {
    fn from(found: Appointment) -> Self {
        let Appointment { id, order_id, user_id, starts_at, ends_at, status, service_id, .. } = found;
        let Appointment { service_name, on_site, amount, practitioner_share, .. } = found;
        Self {
            appointment_id: id,
            order_id,
            user_id,
            starts_at,
            ends_at,
            status,
            service_id,
            service_name,
            on_site,
            amount,
            practitioner_share,
        }
    }
}
