//! `GET /api/v1/sandbox/callbacks`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use axum::extract::State;
use ids::ProviderTransactionId;
use jiff::Timestamp;
use kernel::{Money, Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Query};
use sandbox_api::callback::Notice;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{inbox::ReadSandbox, problems::Refusals};
use crate::{
    app::{App, number},
    domain,
    store::callbacks::{self, Attempt, Told},
};

/// Which callbacks, and where to continue.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct CallbackQuery {
    /// Only callbacks that stand like this.
    #[param(inline)]
    state: Option<CallbackState>,
    /// Only callbacks about this number of the merchant, the payment's id.
    #[param(min_length = 1, max_length = 64)]
    out_trade_no: Option<String>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// What became of a callback so far.
#[derive(Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum CallbackState {
    /// Will never be sent, as the weather had it.
    Lost,
    /// Waits for its first delivery.
    Delayed,
    /// Was not understood, and is sent again.
    Retrying,
    /// Was understood.
    Delivered,
    /// Was understood, and came again all the same.
    Repeated,
    /// Was not understood for about a day.
    GivenUp,
}

/// What the provider tells the merchant.
#[derive(Serialize, ToSchema)]
pub(crate) struct ProviderCallback {
    #[schema(value_type = String, format = "uuid")]
    callback_id: Uuid,
    event: CallbackEvent,
    /// The merchant's number of what was paid: the payment's id.
    out_trade_no: String,
    /// The provider's number of it; absent of refunds.
    #[serde(skip_serializing_if = "Option::is_none")]
    transaction_id: Option<ProviderTransactionId>,
    /// The merchant's number of the refund; absent of payments.
    #[serde(skip_serializing_if = "Option::is_none")]
    out_refund_no: Option<String>,
    amount: Money,
    state: CallbackState,
    created_at: Timestamp,
    /// When it is sent next, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_at: Option<Timestamp>,
    /// When it was first understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    delivered_at: Option<Timestamp>,
    /// Its deliveries, in order.
    attempts: Vec<CallbackAttempt>,
}

/// What happened.
#[derive(Clone, Copy, Serialize, ToSchema)]
pub(crate) enum CallbackEvent {
    #[serde(rename = "transaction.paid")]
    Paid,
    #[serde(rename = "refund.finished")]
    Refunded,
}

/// One delivery.
#[derive(Serialize, ToSchema)]
pub(crate) struct CallbackAttempt {
    /// Counts from 1.
    number: usize,
    at: Timestamp,
    /// HTTP status of the merchant's answer; 503 or 504 when there was none.
    answer_status: u16,
    /// Code of the problem; absent when it was understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<String>,
}

impl From<CallbackState> for domain::callback::CallbackState {
    fn from(state: CallbackState) -> Self {
        match state {
            CallbackState::Lost => Self::Lost,
            CallbackState::Delayed => Self::Delayed,
            CallbackState::Retrying => Self::Retrying,
            CallbackState::Delivered => Self::Delivered,
            CallbackState::Repeated => Self::Repeated,
            CallbackState::GivenUp => Self::GivenUp,
        }
    }
}

impl From<domain::callback::CallbackState> for CallbackState {
    fn from(state: domain::callback::CallbackState) -> Self {
        use domain::callback::CallbackState as Found;
        match state {
            Found::Lost => Self::Lost,
            Found::Delayed => Self::Delayed,
            Found::Retrying => Self::Retrying,
            Found::Delivered => Self::Delivered,
            Found::Repeated => Self::Repeated,
            Found::GivenUp => Self::GivenUp,
        }
    }
}

impl From<Attempt> for CallbackAttempt {
    fn from(Attempt { number, at, status, code }: Attempt) -> Self {
        Self { number, at, answer_status: status, problem: code }
    }
}

impl From<Told> for ProviderCallback {
    fn from(told: Told) -> Self {
        let (event, out_trade_no, amount, transaction_id, out_refund_no) = match told.body.notice {
            Notice::Paid(paid) => {
                (CallbackEvent::Paid, paid.out_trade_no, paid.amount, Some(paid.transaction_id), None)
            }
            Notice::Refunded(refund) => {
                let number = Some(refund.out_refund_no);
                (CallbackEvent::Refunded, refund.out_trade_no, refund.amount, None, number)
            }
        };
        Self {
            callback_id: told.id,
            event,
            out_trade_no,
            transaction_id,
            out_refund_no,
            amount,
            state: told.state.into(),
            created_at: told.created_at,
            next_at: told.next_at,
            delivered_at: told.delivered_at,
            attempts: told.attempts.into_iter().map(Into::into).collect(),
        }
    }
}

/// What the payment provider tells the merchant, newest first, and how each delivery was answered.
#[utoipa::path(get, path = "/api/v1/sandbox/callbacks", tag = "sandbox",
    params(CallbackQuery),
    responses((status = 200, body = Page<ProviderCallback>), Refusals),
    security(("bearer" = [])))]
pub(crate) async fn list_callbacks(
    _: Allowed<ReadSandbox>,
    State(app): State<Arc<App>>,
    Query(query): Query<CallbackQuery>,
) -> Result<Json<Page<ProviderCallback>>, Problem> {
    let CallbackQuery { state, out_trade_no, cursor, limit } = query;
    let page = PageQuery { cursor, limit };
    let limit = page.limit()?;
    if let Some(text) = &out_trade_no {
        number(text, "out_trade_no")?;
    }
    let (reader, state) = (app.db.read().await?, state.map(Into::into));
    let found = callbacks::list(&reader, state, out_trade_no.as_deref(), page.position()?, limit).await?;
    let Page { items, next } = Page::of(found, limit, |told| told.id);
    Ok(Json(Page { items: items.into_iter().map(ProviderCallback::from).collect(), next }))
}
