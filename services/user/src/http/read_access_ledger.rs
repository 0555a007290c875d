//! `GET /api/v1/users/{id}/access-ledger`

use std::sync::Arc;

use axum::extract::State;
use ids::{ConsentId, OrderId, UserId};
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Owner, Query, problems::Reading};
use serde::Serialize;
use user_api::{Purpose, RecordClass};
use utoipa::ToSchema;

use crate::app::{App, read_ledger};
use crate::domain::ledger::{Chained, Verdict};

/// A page of the ledger.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LedgerBody {
    /// Newest first.
    items: Vec<EntryBody>,
    /// Give this as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    /// Whether the whole chain holds; with the first page only.
    #[serde(skip_serializing_if = "Option::is_none")]
    chain: Option<ChainBody>,
}

/// The result of following the chain from its first entry.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ChainBody {
    intact: bool,
    /// Entries that follow from one another.
    entries: i64,
    /// The first entry that was changed, removed or cut off.
    #[serde(skip_serializing_if = "Option::is_none")]
    broken_at: Option<i64>,
}

/// Somebody did something with the record.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AccessEntryBody)]
pub(crate) struct EntryBody {
    /// 1 for the first entry.
    seq: i64,
    at: Timestamp,
    /// `summary_read`, `summary_refused`, `exported`, `removed` (one reading) or `erased` (the whole record).
    access: &'static str,
    /// Who: a person's id, `owner`, or `rule` when no person sees it.
    reader: String,
    /// The service that asked.
    service: String,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<Purpose>,
    /// What was handed out, or removed.
    classes: Vec<RecordClass>,
    /// The order it was needed for.
    #[serde(skip_serializing_if = "Option::is_none")]
    order_id: Option<OrderId>,
    /// The consent it relied on, a receipt a class.
    receipt_ids: Vec<ConsentId>,
    /// SHA-256 over this entry and the hash before it, in hex.
    hash: String,
}

impl From<Chained> for EntryBody {
    fn from(Chained { seq, entry, hash }: Chained) -> Self {
        Self {
            seq,
            at: entry.at,
            access: entry.access.as_str(),
            reader: entry.reader,
            service: entry.service,
            purpose: entry.purpose,
            classes: entry.classes,
            order_id: entry.order_id,
            receipt_ids: entry.receipts,
            hash: hex::encode(hash),
        }
    }
}

/// Who looked at the caller's record, when and why, newest first; the first page says whether the chain holds.
#[utoipa::path(get, path = "/api/v1/users/{id}/access-ledger", tag = "user",
    params(("id" = UserId, Path, description = "The caller"), PageQuery),
    responses((status = 200, body = LedgerBody), Reading),
    security(("bearer" = [])))]
pub(crate) async fn read_access_ledger(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(page): Query<PageQuery>,
) -> Result<Json<LedgerBody>, Problem> {
    let (before, limit) = (page.position()?, page.limit()?);
    let chain = match before {
        Some(_) => None,
        None => Some(ChainBody::of(read_ledger::verify(&app, owner.id()).await?)),
    };
    let found = read_ledger::page(&app, owner.id(), before, limit).await?;
    let Page { items, next } = Page::of(found, limit, |entry| entry.seq);
    Ok(Json(LedgerBody { items: items.into_iter().map(EntryBody::from).collect(), next, chain }))
}

impl ChainBody {
    fn of((entries, verdict): (i64, Verdict)) -> Self {
        let broken_at = match verdict {
            Verdict::Intact => None,
            Verdict::BrokenAt(seq) => Some(seq),
        };
        Self { intact: broken_at.is_none(), entries, broken_at }
    }
}
