//! Dividing an order's money, step by step, as the provider gets on with it.

use ids::SettlementId;
use kernel_work::{Job, JobContext};
use serde::{Deserialize, Serialize};

use crate::app::{App, settle_order};

/// Key: the settlement.
#[derive(Serialize, Deserialize)]
pub(crate) struct SettleOrder {
    pub(crate) settlement: SettlementId,
}

impl Job<App> for SettleOrder {
    const KIND: &'static str = "finance.settle_order";
    const MAX_ATTEMPTS: i32 = 30;

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        let next = settle_order::settle_order(app, self.settlement).await?;
        super::again(app, self, self.settlement.to_string(), next).await
    }
}
