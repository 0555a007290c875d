//! Tickets: differences that need a person.

use ids::{TicketId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};

statements! {
    /// The same matter has one ticket, however often it is found.
    OPEN_TICKET = "
        insert into reconciliation_tickets (id, matter, detail, status, opened_at) values ($1, $2, $3, 'open', $4)
        on conflict (matter) do update set detail = excluded.detail
        returning id";

    /// Newest first. Ids rise with time.
    LIST_TICKETS = "
        select * from reconciliation_tickets
        where ($1::uuid is null or id < $1) and ($2::text is null or status = $2) order by id desc limit $3";

    LOAD_TICKET = "select * from reconciliation_tickets where id = $1";

    /// Only the first to resolve it does.
    RESOLVE_TICKET = "
        update reconciliation_tickets set status = 'resolved', resolved_at = $2, resolved_by = $3, note = $4
        where id = $1 and status = 'open' returning *";
}

/// Whether a ticket still waits for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TicketStatus {
    Open,
    Resolved,
}

impl TicketStatus {
    const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Resolved => "resolved",
        }
    }
}

/// A difference that needs, or needed, a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ticket {
    pub(crate) id: TicketId,
    pub(crate) matter: String,
    pub(crate) detail: String,
    pub(crate) opened_at: Timestamp,
    pub(crate) resolved_at: Option<Timestamp>,
    pub(crate) resolved_by: Option<UserId>,
    pub(crate) note: Option<String>,
}

/// Opens a ticket, or finds the one of the same matter.
pub(crate) async fn open_ticket(
    run: &impl Run,
    id: TicketId,
    matter: &str,
    detail: &str,
    now: Timestamp,
) -> anyhow::Result<TicketId> {
    Ok(run.row(OPEN_TICKET, &[&id, &matter, &detail, &now]).await?.try_get("id")?)
}

/// One page of tickets, newest first, and one more.
pub(crate) async fn list_tickets(
    run: &impl Run,
    status: Option<TicketStatus>,
    before: Option<TicketId>,
    limit: usize,
) -> anyhow::Result<Vec<Ticket>> {
    let status = status.map(TicketStatus::name);
    let rows = run.rows(LIST_TICKETS, &[&before, &status, &(i64::try_from(limit)? + 1)]).await?;
    rows.iter().map(of_row).collect()
}

pub(crate) async fn ticket(run: &impl Run, id: TicketId) -> anyhow::Result<Option<Ticket>> {
    run.opt(LOAD_TICKET, &[&id]).await?.as_ref().map(of_row).transpose()
}

/// Resolves an open ticket; `None` when there is no open one of this id.
pub(crate) async fn resolve_ticket(
    run: &impl Run,
    id: TicketId,
    by: UserId,
    note: &str,
    now: Timestamp,
) -> anyhow::Result<Option<Ticket>> {
    run.opt(RESOLVE_TICKET, &[&id, &now, &by, &note]).await?.as_ref().map(of_row).transpose()
}

fn of_row(row: &Row) -> anyhow::Result<Ticket> {
    Ok(Ticket {
        id: row.try_get("id")?,
        matter: row.try_get("matter")?,
        detail: row.try_get("detail")?,
        opened_at: row.try_get("opened_at")?,
        resolved_at: row.try_get("resolved_at")?,
        resolved_by: row.try_get("resolved_by")?,
        note: row.try_get("note")?,
    })
}
