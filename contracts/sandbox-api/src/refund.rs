//! Refunds at the provider. Accepted at once, finished later.

use jiff::Timestamp;
use kernel::Money;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Asks for a refund. The same `out_refund_no` with the same content is the same refund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateRefund {
    /// The merchant's number, 1 to 64 characters.
    #[schema(min_length = 1, max_length = 64)]
    pub out_refund_no: String,
    /// The transaction to refund.
    pub out_trade_no: String,
    pub amount: Money,
    #[schema(max_length = 200)]
    pub reason: String,
}

/// A refund as the provider sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ProviderRefund {
    pub out_refund_no: String,
    pub out_trade_no: String,
    pub amount: Money,
    pub state: Progress,
    /// When it was finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,
}

/// Where something that takes its time stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    Processing,
    Finished,
    Failed,
}

impl Progress {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Processing => "processing",
            Self::Finished => "finished",
            Self::Failed => "failed",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        [Self::Processing, Self::Finished, Self::Failed].into_iter().find(|progress| progress.name() == name)
    }
}
