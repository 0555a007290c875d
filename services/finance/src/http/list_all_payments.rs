//! `GET /api/v1/payments/all`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use axum::extract::State;
use ids::{OrderId, PaymentId, UserId};
use jiff::Timestamp;
use kernel::{Money, Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    answers::{Payment, PaymentStatus},
    permissions::ReadLedger,
    problems::Reading,
};
use crate::{
    app::App,
    domain::payment,
    store::payments::{self, Filter},
};

/// Which payments, and where to continue.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct AllPaymentsQuery {
    /// Only payments that stand like this.
    #[param(inline)]
    status: Option<PaymentStatus>,
    /// Only this person's payments.
    payer_id: Option<UserId>,
    /// Only the payment of this order.
    order_id: Option<OrderId>,
    /// Only this payment.
    payment_id: Option<PaymentId>,
    /// Only payments that began at this moment or later.
    from: Option<Timestamp>,
    /// Only payments that began before this moment.
    to: Option<Timestamp>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// A payment as the books know it.
#[derive(Serialize, ToSchema)]
pub(crate) struct PaymentRecord {
    #[serde(flatten)]
    payment: Payment,
    payer_id: UserId,
    /// What the provider calls it; empty until it is opened there.
    provider_number: String,
    /// When the ledger had the money.
    #[serde(skip_serializing_if = "Option::is_none")]
    booked_at: Option<Timestamp>,
    /// When it was given up.
    #[serde(skip_serializing_if = "Option::is_none")]
    closed_at: Option<Timestamp>,
    /// What is on its way back to the payer.
    returning: Money,
}

/// Everybody's payments, newest order first.
#[utoipa::path(get, path = "/api/v1/payments/all", tag = "finance",
    params(AllPaymentsQuery),
    responses((status = 200, body = Page<PaymentRecord>), Reading),
    security(("bearer" = [])))]
pub(crate) async fn list_all_payments(
    _: Allowed<ReadLedger>,
    State(app): State<Arc<App>>,
    Query(query): Query<AllPaymentsQuery>,
) -> Result<Json<Page<PaymentRecord>>, Problem> {
    let AllPaymentsQuery { status, payer_id, order_id, payment_id, from, to, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let limit = page.limit()?;
    let status = status.map(|status| payment::PaymentStatus::from(status).name());
    let filter = Filter { status, payer: payer_id, order: order_id, payment: payment_id, from, to };
    let found = payments::find(&app.db.read().await?, &filter, page.position()?, limit).await?;
    let Page { items, next } = Page::of(found, limit, |payment| payment.id);
    Ok(Json(Page { items: items.into_iter().map(PaymentRecord::from).collect(), next }))
}

impl From<payment::Payment> for PaymentRecord {
    fn from(found: payment::Payment) -> Self {
        Self {
            payer_id: found.payer,
            provider_number: found.provider_number.clone(),
            booked_at: found.booked_at,
            closed_at: found.closed_at,
            returning: Money::new(found.returning_minor, found.amount.currency),
            payment: found.into(),
        }
    }
}
