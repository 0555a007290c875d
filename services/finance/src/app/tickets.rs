//! Tickets: what no rule can decide waits for a person.

use ids::{TicketId, UserId};
use kernel_postgres::Tx;

use super::App;
use crate::{
    error::Error,
    store::reconciliation::{self, Ticket},
};

/// Opens a ticket; the same matter has one.
pub(crate) async fn open(app: &App, tx: &Tx<'_>, matter: &str, detail: &str) -> anyhow::Result<()> {
    open_for(app, tx, matter, detail).await.map(drop)
}

/// Opens a ticket and tells its id.
pub(crate) async fn open_for(app: &App, tx: &Tx<'_>, matter: &str, detail: &str) -> anyhow::Result<TicketId> {
    tracing::warn!(matter, detail, "a ticket is opened");
    reconciliation::open_ticket(tx, app.env.id(), matter, detail, app.env.now()).await
}

/// Resolves an open ticket with a note on what was done.
pub(crate) async fn resolve(
    app: &App,
    tx: &Tx<'_>,
    id: TicketId,
    by: UserId,
    note: &str,
) -> Result<Ticket, Error> {
    super::bounded(note, 1_000, "/note", "1 to 1000 characters")?;
    if let Some(ticket) = reconciliation::resolve_ticket(tx, id, by, note, app.env.now()).await? {
        return Ok(ticket);
    }
    match reconciliation::ticket(tx, id).await? {
        Some(_) => Err(Error::TicketResolved),
        None => Err(Error::TicketNotFound),
    }
}
