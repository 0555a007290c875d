//! The client of trade's internal endpoints.

use ids::OrderId;
use jiff::civil::Date;
use kernel::{Page, Problem};
use kernel_call::ServiceClient;

use crate::{OrderSummary, ReconciliationOrder};

/// Calls trade, wherever it runs.
#[derive(Clone)]
pub struct Client {
    channel: ServiceClient,
}

impl Client {
    /// A client that speaks through `channel`.
    pub fn new(channel: ServiceClient) -> Self {
        Self { channel }
    }

    /// One order; a `trade.order_not_found` problem when there is none.
    pub async fn order(&self, order_id: OrderId) -> Result<OrderSummary, Problem> {
        self.channel.get(&format!("/internal/orders/{order_id}")).await
    }

    /// The orders whose money may have moved on `date` (Asia/Shanghai), a page at a time, ordered by id.
    ///
    /// Pass the previous page's `next` as `cursor` until there is none.
    pub async fn reconciliation_orders(
        &self,
        date: Date,
        cursor: Option<&str>,
    ) -> Result<Page<ReconciliationOrder>, Problem> {
        let mut path = format!("/internal/reconciliation/orders?date={date}");
        if let Some(cursor) = cursor {
            path.push_str("&cursor=");
            path.push_str(cursor);
        }
        self.channel.get(&path).await
    }
}
