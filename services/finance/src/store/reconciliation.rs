//! The facts of our own books for a day, and the reports, breaks and tickets that come of comparing them.

pub(crate) mod days;
pub(crate) mod tickets;

use std::collections::HashMap;

use anyhow::Context;
use ids::{OrderId, TicketId};
use jiff::{Timestamp, civil::Date};
use kernel_postgres::{Json, Row, Run, Tx, statements};
use uuid::Uuid;

pub(crate) use self::tickets::{Ticket, TicketStatus, list_tickets, open_ticket, resolve_ticket, ticket};
use crate::domain::recon::{Booked, BookedOrder, Break, BreakKind, Flow, Report, Resolution, Source};

statements! {
    /// Movements of a period, and those that the statement names, whenever they were.
    BOOKED_PAYMENTS = "
        select id, order_id, amount_minor, booked_at is not null as booked, coalesce(paid_at, created_at) as at
        from payments where paid_at >= $1 and paid_at < $2 or id = any($3)";

    BOOKED_REFUNDS = "
        select id, order_id, amount_minor, status = 'succeeded' as booked, coalesce(finished_at, requested_at) as at
        from refunds where (status = 'succeeded' and finished_at >= $1 and finished_at < $2) or id = any($3)";

    /// What our books say of orders over their whole life: those asked for, and those paid in the period. Refunds on
    /// their way count as made: the money is spoken for.
    BOOKED_ORDERS = "
        select p.order_id, p.payer_id, p.paid_at,
               case when p.paid_at is null then 0 else p.amount_minor end as paid,
               p.returning_minor + p.refunded_minor as refunded,
               coalesce(s.gross_minor - s.practitioner_returned - s.platform_returned - s.referrer_returned, 0)
                   as settled
        from payments p
        left join settlements s on s.order_id = p.order_id and s.status in ('captured', 'paid')
        where p.order_id = any($1) or p.paid_at >= $2 and p.paid_at < $3";

    SAVE_REPORT = "
        insert into reconciliations (date, run_at, clean, report) values ($1, $2, $3, $4)
        on conflict (date) do update set run_at = excluded.run_at, clean = excluded.clean, report = excluded.report";

    RECENT_RUNS = "select date, run_at from reconciliations order by date desc limit 64";

    LOAD_REPORT = "select report from reconciliations where date = $1";

    /// A break found again keeps its first time and its ticket.
    SAVE_BREAK = "
        insert into reconciliation_breaks (date, fingerprint, kind, source, subject, expected_minor, actual_minor,
                                           detail, resolution, ticket_id, found_at, last_seen_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)
        on conflict (date, fingerprint) do update
        set expected_minor = excluded.expected_minor, actual_minor = excluded.actual_minor,
            resolution = excluded.resolution, ticket_id = coalesce(excluded.ticket_id, reconciliation_breaks.ticket_id),
            last_seen_at = excluded.last_seen_at";

    LIST_BREAKS = "
        select * from reconciliation_breaks
        where date = $1 and ($2::text is null or fingerprint > $2) order by fingerprint limit $3";

    /// The latest break of each ticket: the same difference can be found for several days.
    BREAKS_OF_TICKETS = "
        select distinct on (ticket_id) * from reconciliation_breaks
        where ticket_id = any($1) order by ticket_id, date desc";
}

/// A break as it was stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BreakRow {
    pub(crate) date: Date,
    pub(crate) fingerprint: String,
    pub(crate) kind: BreakKind,
    pub(crate) source: Source,
    pub(crate) subject: String,
    pub(crate) expected_minor: Option<i64>,
    pub(crate) actual_minor: Option<i64>,
    pub(crate) detail: String,
    pub(crate) resolution: Resolution,
    pub(crate) ticket: Option<TicketId>,
    pub(crate) found_at: Timestamp,
    pub(crate) last_seen_at: Timestamp,
}

/// Our movements in `[from, until)`, and those with the given ids.
pub(crate) async fn booked(
    run: &impl Run,
    (from, until): (Timestamp, Timestamp),
    payments: &[Uuid],
    refunds: &[Uuid],
) -> anyhow::Result<Vec<Booked>> {
    let mut books = Vec::new();
    for row in run.rows(BOOKED_PAYMENTS, &[&from, &until, &payments]).await? {
        books.push(booked_of(&row, Flow::Payment)?);
    }
    for row in run.rows(BOOKED_REFUNDS, &[&from, &until, &refunds]).await? {
        books.push(booked_of(&row, Flow::Refund)?);
    }
    Ok(books)
}

/// Our books of the given orders and of those paid in `[from, until)`.
pub(crate) async fn booked_orders(
    run: &impl Run,
    orders: &[OrderId],
    (from, until): (Timestamp, Timestamp),
) -> anyhow::Result<Vec<BookedOrder>> {
    let rows = run.rows(BOOKED_ORDERS, &[&orders, &from, &until]).await?;
    rows.iter()
        .map(|row| {
            Ok(BookedOrder {
                order: row.try_get("order_id")?,
                payer: row.try_get("payer_id")?,
                paid: row.try_get("paid")?,
                refunded: row.try_get("refunded")?,
                settled: row.try_get("settled")?,
                paid_at: row.try_get("paid_at")?,
            })
        })
        .collect()
}

pub(crate) async fn save_report(tx: &Tx<'_>, report: &Report) -> anyhow::Result<()> {
    tx.exec(SAVE_REPORT, &[&report.date, &report.run_at, &report.clean(), &Json(report)]).await.map(drop)
}

/// The latest days with a report, and when it was made, the latest day first.
pub(crate) async fn recent_runs(run: &impl Run) -> anyhow::Result<Vec<(Date, Timestamp)>> {
    let rows = run.rows(RECENT_RUNS, &[]).await?;
    rows.iter().map(|row| Ok((row.try_get("date")?, row.try_get("run_at")?))).collect()
}

pub(crate) async fn report(run: &impl Run, date: Date) -> anyhow::Result<Option<Report>> {
    let row = run.opt(LOAD_REPORT, &[&date]).await?;
    row.map(|row| Ok(row.try_get::<_, Json<Report>>("report")?.0)).transpose()
}

pub(crate) async fn save_break(
    tx: &Tx<'_>,
    date: Date,
    found: &Break,
    resolution: Resolution,
    ticket: Option<TicketId>,
    now: Timestamp,
) -> anyhow::Result<()> {
    let Break { kind, source, subject, expected_minor, actual_minor, detail, repair: _ } = found;
    let (kind, source, resolution) = (kind.name(), source.name(), resolution.name());
    let params: [&(dyn kernel_postgres::ToSql + Sync); 11] = [
        &date,
        &found.fingerprint(),
        &kind,
        &source,
        &subject.text(),
        expected_minor,
        actual_minor,
        detail,
        &resolution,
        &ticket,
        &now,
    ];
    tx.exec(SAVE_BREAK, &params).await.map(drop)
}

/// One page of a day's breaks and one more.
pub(crate) async fn breaks(
    run: &impl Run,
    date: Date,
    after: Option<String>,
    limit: usize,
) -> anyhow::Result<Vec<BreakRow>> {
    let rows = run.rows(LIST_BREAKS, &[&date, &after, &(i64::try_from(limit)? + 1)]).await?;
    rows.iter().map(break_of).collect()
}

/// The latest break of each of the tickets that are about one.
pub(crate) async fn breaks_of(
    run: &impl Run,
    tickets: &[TicketId],
) -> anyhow::Result<HashMap<TicketId, BreakRow>> {
    let rows = run.rows(BREAKS_OF_TICKETS, &[&tickets]).await?;
    let breaks = rows.iter().map(|row| Ok((row.try_get("ticket_id")?, break_of(row)?)));
    breaks.collect()
}

fn booked_of(row: &Row, flow: Flow) -> anyhow::Result<Booked> {
    Ok(Booked {
        flow,
        reference: row.try_get("id")?,
        order: row.try_get("order_id")?,
        amount: row.try_get("amount_minor")?,
        booked: row.try_get("booked")?,
        at: row.try_get("at")?,
    })
}

fn break_of(row: &Row) -> anyhow::Result<BreakRow> {
    let (kind, source): (&str, &str) = (row.try_get("kind")?, row.try_get("source")?);
    let resolution: &str = row.try_get("resolution")?;
    Ok(BreakRow {
        date: row.try_get("date")?,
        fingerprint: row.try_get("fingerprint")?,
        kind: BreakKind::parse(kind).with_context(|| format!("unknown break {kind}"))?,
        source: Source::parse(source).with_context(|| format!("unknown source {source}"))?,
        subject: row.try_get("subject")?,
        expected_minor: row.try_get("expected_minor")?,
        actual_minor: row.try_get("actual_minor")?,
        detail: row.try_get("detail")?,
        resolution: Resolution::parse(resolution)
            .with_context(|| format!("unknown resolution {resolution}"))?,
        ticket: row.try_get("ticket_id")?,
        found_at: row.try_get("found_at")?,
        last_seen_at: row.try_get("last_seen_at")?,
    })
}
