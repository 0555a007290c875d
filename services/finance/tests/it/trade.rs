//! Trade in the hands of the test: the orders it reports for reconciliation.

use std::sync::{Arc, Mutex};

use axum::{Router, extract::State, routing::get};
use ids::OrderId;
use kernel::{Answer, Page, Problem};
use kernel_http::Path;
use trade_api::ReconciliationOrder;

/// Trade's list of the day.
#[derive(Clone, Default)]
pub(crate) struct Trade(Arc<Mutex<Vec<ReconciliationOrder>>>);

impl Trade {
    pub(crate) fn list(&self, orders: Vec<ReconciliationOrder>) {
        *self.0.lock().unwrap() = orders;
    }

    pub(crate) fn router(&self) -> Router {
        Router::new()
            .route("/internal/reconciliation/orders", get(reconciliation_orders))
            .route("/internal/orders/{order}", get(order))
            .with_state(self.clone())
    }
}

async fn reconciliation_orders(State(trade): State<Trade>) -> Answer<Page<ReconciliationOrder>> {
    Answer::done(Page { items: trade.0.lock().unwrap().clone(), next: None })
}

async fn order(Path(order): Path<OrderId>) -> Problem {
    Problem::not_found("trade.order_not_found", format!("there is no order {order}"))
}
