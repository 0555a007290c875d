//! `GET /api/v1/ops/audit-logs`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query, problems::Forbidden};
use serde::Serialize;
use utoipa::ToSchema;

use super::{permissions::ReadAudit, queries::AuditQuery};
use crate::{
    app::App,
    domain::audit::{Entry, Sealed},
    store::audit::{self, Filter},
};

/// That something happened.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AuditBody {
    /// Its place in the chain, from 1, without gaps.
    seq: i64,
    /// SHA-256 over the entry and the hash before it, in hexadecimal.
    hash: String,
    /// The service in which it happened.
    source: String,
    /// What happened.
    #[schema(example = "trade.order_created")]
    kind: String,
    /// The data class of what happened.
    class: String,
    /// What it is about.
    subject: String,
    /// Who did it, where a person in the back office did.
    #[serde(skip_serializing_if = "Option::is_none")]
    actor_id: Option<UserId>,
    occurred_at: Timestamp,
}

impl From<Sealed> for AuditBody {
    fn from(Sealed { seq, hash, entry }: Sealed) -> Self {
        let Entry { id: _, source, kind, class, subject, actor, occurred_at } = entry;
        let actor_id = actor.map(UserId::from_uuid);
        Self { seq, hash: hex::encode(hash), source, kind, class, subject, actor_id, occurred_at }
    }
}

/// What happened on the platform, newest first: that it did, never what was in it. What is a few seconds old may still
/// wait to be sealed.
#[utoipa::path(get, path = "/api/v1/ops/audit-logs", tag = "ops",
    params(AuditQuery),
    responses((status = 200, body = Page<AuditBody>), Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn list_audit_logs(
    _: Allowed<ReadAudit>,
    State(app): State<Arc<App>>,
    Query(query): Query<AuditQuery>,
) -> Result<Json<Page<AuditBody>>, Problem> {
    let AuditQuery { kind, subject, from, to, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let (limit, before) = (page.limit()?, page.position()?);
    let filter = Filter { kind, subject, from, to };
    let entries = audit::list(&app.db.read().await?, &filter, before, limit + 1).await?;
    let entries = entries.into_iter().map(AuditBody::from).collect();
    Ok(Json(Page::of(entries, limit, |last: &AuditBody| last.seq)))
}
