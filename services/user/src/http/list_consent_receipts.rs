//! `GET /api/v1/users/{id}/consents/receipts`

use std::sync::Arc;

use axum::extract::State;
use ids::{ConsentId, UserId};
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Json, Owner, Query, problems::Reading};
use serde::Serialize;
use user_api::{Purpose, RecordClass};
use utoipa::ToSchema;

use crate::app::App;
use crate::domain::consent::Receipt;
use crate::store::consents;

/// A decision as it was recorded.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ReceiptBody {
    receipt_id: ConsentId,
    purpose: Purpose,
    class: RecordClass,
    granted: bool,
    /// Version of the text that was shown.
    notice: String,
    decided_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<Timestamp>,
}

impl From<Receipt> for ReceiptBody {
    fn from(Receipt { id, purpose, class, granted, notice, decided_at, expires_at }: Receipt) -> Self {
        Self { receipt_id: id, purpose, class, granted, notice, decided_at, expires_at }
    }
}

/// Every decision the caller ever made, newest first. Receipts are never rewritten.
#[utoipa::path(get, path = "/api/v1/users/{id}/consents/receipts", tag = "user",
    params(("id" = UserId, Path, description = "The caller"), PageQuery),
    responses((status = 200, body = Page<ReceiptBody>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_consent_receipts(
    owner: Owner,
    State(app): State<Arc<App>>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<ReceiptBody>>, Problem> {
    let (before, limit) = (page.position()?, page.limit()?);
    let found = consents::history(&app.db.read().await?, owner.id(), before, limit + 1).await?;
    let items = found.into_iter().map(ReceiptBody::from).collect();
    Ok(Json(Page::of(items, limit, |receipt: &ReceiptBody| receipt.receipt_id)))
}
