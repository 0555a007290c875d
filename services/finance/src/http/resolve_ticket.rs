//! `POST /api/v1/reconciliation-tickets/{ticket_id}/resolve`

use std::sync::Arc;

use axum::extract::State;
use ids::{TicketId, UserId};
use jiff::Timestamp;
use kernel::{Answer, Problem, Status};
use kernel_http::{
    Allowed, Json, Path, Write,
    problems::{Changing, Forbidden},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::permissions::ManageReconciliation;
use crate::{
    app::{App, tickets},
    store::reconciliation::Ticket,
};

/// What was done about it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResolveTicket {
    #[schema(min_length = 1, max_length = 1000)]
    note: String,
}

/// A difference that needed a person.
#[derive(Serialize, ToSchema)]
pub(crate) struct ReconciliationTicket {
    ticket_id: TicketId,
    /// What it is about.
    matter: String,
    detail: String,
    opened_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    resolved_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resolved_by: Option<UserId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

impl From<Ticket> for ReconciliationTicket {
    fn from(ticket: Ticket) -> Self {
        let Ticket { id, matter, detail, opened_at, resolved_at, resolved_by, note } = ticket;
        Self { ticket_id: id, matter, detail, opened_at, resolved_at, resolved_by, note }
    }
}

/// Closes a ticket with a note on what was done.
#[utoipa::path(post, path = "/api/v1/reconciliation-tickets/{ticket_id}/resolve", tag = "finance",
    params(("ticket_id" = TicketId, Path, description = "The ticket")),
    request_body = ResolveTicket,
    responses((status = 200, body = ReconciliationTicket), Changing, Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn resolve_ticket(
    caller: Allowed<ManageReconciliation>,
    State(app): State<Arc<App>>,
    Path(id): Path<TicketId>,
    write: Write,
    Json(request): Json<ResolveTicket>,
) -> Result<Answer<ReconciliationTicket>, Problem> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let ticket = tickets::resolve(&app, &tx, id, caller.id(), &request.note).await?;
    Ok(write.commit(tx, Status::Done, ticket.into()).await?)
}
