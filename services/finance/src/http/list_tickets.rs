//! `GET /api/v1/reconciliation-tickets`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use axum::extract::State;
use ids::TicketId;
use jiff::civil::Date;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    list_breaks::ReconciliationBreak, permissions::ManageReconciliation, problems::Reading,
    resolve_ticket::ReconciliationTicket,
};
use crate::{
    app::App,
    store::reconciliation::{self, BreakRow, Ticket},
};

/// Which tickets, and where to continue.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct TicketsQuery {
    /// Only tickets that stand like this.
    #[param(inline)]
    status: Option<TicketStatus>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// Whether a ticket still waits for a person.
#[derive(Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TicketStatus {
    Open,
    Resolved,
}

/// A ticket, and the difference it is about.
#[derive(Serialize, ToSchema)]
pub(crate) struct TicketRecord {
    #[serde(flatten)]
    ticket: ReconciliationTicket,
    status: TicketStatus,
    /// Where the sources differ; absent when something else went wrong, such as a refund that the provider refused.
    #[serde(rename = "break", skip_serializing_if = "Option::is_none")]
    about: Option<DatedBreak>,
}

/// A difference and the day on which it was found last.
#[derive(Serialize, ToSchema)]
pub(crate) struct DatedBreak {
    #[schema(value_type = String, format = Date)]
    date: Date,
    #[serde(flatten)]
    found: ReconciliationBreak,
}

impl From<TicketStatus> for reconciliation::TicketStatus {
    fn from(status: TicketStatus) -> Self {
        match status {
            TicketStatus::Open => Self::Open,
            TicketStatus::Resolved => Self::Resolved,
        }
    }
}

impl TicketRecord {
    fn of(ticket: Ticket, about: Option<BreakRow>) -> Self {
        let status = if ticket.resolved_at.is_some() { TicketStatus::Resolved } else { TicketStatus::Open };
        let about = about.map(|found| DatedBreak { date: found.date, found: found.into() });
        Self { ticket: ticket.into(), status, about }
    }
}

/// Matters that need, or needed, a person, newest first.
#[utoipa::path(get, path = "/api/v1/reconciliation-tickets", tag = "finance",
    params(TicketsQuery),
    responses((status = 200, body = Page<TicketRecord>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_tickets(
    _: Allowed<ManageReconciliation>,
    State(app): State<Arc<App>>,
    Query(query): Query<TicketsQuery>,
) -> Result<Json<Page<TicketRecord>>, Problem> {
    let page = PageQuery { cursor: query.cursor, limit: query.limit };
    let limit = page.limit()?;
    let reader = app.db.read().await?;
    let status = query.status.map(Into::into);
    let found = reconciliation::list_tickets(&reader, status, page.position()?, limit).await?;
    let Page { items, next } = Page::of(found, limit, |ticket| ticket.id);
    let ids: Vec<TicketId> = items.iter().map(|ticket| ticket.id).collect();
    let mut breaks = reconciliation::breaks_of(&reader, &ids).await?;
    let records = items.into_iter().map(|ticket| {
        let about = breaks.remove(&ticket.id);
        TicketRecord::of(ticket, about)
    });
    Ok(Json(Page { items: records.collect(), next }))
}
