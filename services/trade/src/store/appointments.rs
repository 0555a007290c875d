//! Reading the booked time of practitioners.

use ids::{AppointmentId, OrderId, ServiceId, UserId};
use jiff::Timestamp;
use kernel::Money;
use kernel_postgres::{Row, Run, statements};
use trade_api::OrderStatus;

use super::columns;
use crate::domain::calendar::Span;

/// More than can be booked in the longest span that is asked for.
const MOST_BUSY: i64 = 5_000;

statements! {
    /// By when they begin. An appointment that began before the span may reach into it.
    LIST_APPOINTMENTS = "
        select a.id, a.order_id, a.user_id, a.starts_at, a.ends_at, o.status, o.service_id, o.service_name, o.on_site,
            o.amount_minor, o.practitioner_share_minor, o.currency
        from appointments as a join service_orders as o on o.id = a.order_id
        where a.practitioner_id = $1 and a.state <> 'released' and a.starts_at < $3 and a.ends_at > $2
          and ($4::timestamptz is null or (a.starts_at, a.id) > ($4, $5))
        order by a.starts_at, a.id limit $6";
    LIST_BUSY = "
        select starts_at, ends_at from appointments
        where practitioner_id = $1 and state <> 'released' and starts_at < $3 and ends_at > $2
        order by starts_at limit $4";
}

/// Booked time with what it is booked for.
#[derive(Clone, Debug)]
pub(crate) struct Appointment {
    pub(crate) id: AppointmentId,
    pub(crate) order_id: OrderId,
    pub(crate) user_id: UserId,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
    pub(crate) status: OrderStatus,
    pub(crate) service_id: ServiceId,
    pub(crate) service_name: String,
    pub(crate) on_site: bool,
    pub(crate) amount: Money,
    pub(crate) practitioner_share: Option<Money>,
}

/// A place in the list.
pub(crate) type Position = (Timestamp, AppointmentId);

/// A practitioner's appointments that touch a span, after a place in the list.
pub(crate) async fn list(
    run: &impl Run,
    practitioner: UserId,
    span: Span,
    after: Option<Position>,
    limit: i64,
) -> anyhow::Result<Vec<Appointment>> {
    let (time, id) = after.unzip();
    let rows =
        run.rows(LIST_APPOINTMENTS, &[&practitioner, &span.from, &span.to, &time, &id, &limit]).await?;
    rows.iter().map(read).collect()
}

/// When a practitioner is booked within a span, in order.
pub(crate) async fn busy(run: &impl Run, practitioner: UserId, span: Span) -> anyhow::Result<Vec<Span>> {
    let rows = run.rows(LIST_BUSY, &[&practitioner, &span.from, &span.to, &MOST_BUSY]).await?;
    rows.iter().map(|row| Ok(Span { from: row.try_get("starts_at")?, to: row.try_get("ends_at")? })).collect()
}

fn read(row: &Row) -> anyhow::Result<Appointment> {
    Ok(Appointment {
        id: row.try_get("id")?,
        order_id: row.try_get("order_id")?,
        user_id: row.try_get("user_id")?,
        starts_at: row.try_get("starts_at")?,
        ends_at: row.try_get("ends_at")?,
        status: columns::status(row, "status")?,
        service_id: row.try_get("service_id")?,
        service_name: row.try_get("service_name")?,
        on_site: row.try_get("on_site")?,
        amount: columns::money(row, "amount_minor", "currency")?,
        practitioner_share: columns::some_money(row, "practitioner_share_minor", "currency")?,
    })
}
