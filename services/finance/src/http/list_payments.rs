//! `GET /api/v1/payments`

use std::sync::Arc;

use axum::extract::State;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{Caller, Json, Query};

use super::{answers::Payment, problems::Reading};
use crate::{app::App, store::payments};

/// The caller's payments, newest first.
#[utoipa::path(get, path = "/api/v1/payments", tag = "finance",
    params(PageQuery),
    responses((status = 200, body = Page<Payment>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_payments(
    caller: Caller,
    State(app): State<Arc<App>>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Page<Payment>>, Problem> {
    let limit = page.limit()?;
    let found = payments::list(&app.db.read().await?, caller.id(), page.position()?, limit).await?;
    let Page { items, next } = Page::of(found, limit, |payment| payment.id);
    Ok(Json(Page { items: items.into_iter().map(Payment::from).collect(), next }))
}
