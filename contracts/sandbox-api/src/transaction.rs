//! Transactions: taking a payer's money.

use ids::ProviderTransactionId;
use jiff::Timestamp;
use kernel::Money;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Opens a transaction. The same `out_trade_no` with the same content is the same transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateTransaction {
    /// The merchant's number, 1 to 64 characters.
    #[schema(min_length = 1, max_length = 64)]
    pub out_trade_no: String,
    pub amount: Money,
    /// What the payer sees at the cashier.
    #[schema(max_length = 120)]
    pub description: String,
    /// Until when it can be paid.
    pub expires_at: Timestamp,
}

/// A transaction as the provider sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Transaction {
    /// The provider's number.
    pub transaction_id: ProviderTransactionId,
    pub out_trade_no: String,
    pub amount: Money,
    pub state: TransactionState,
    /// When it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_at: Option<Timestamp>,
    /// Where the payer pays.
    pub cashier_url: String,
}

/// Where a transaction stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TransactionState {
    /// Can be paid.
    Open,
    /// Paid.
    Paid,
    /// Can no longer be paid.
    Closed,
}

/// What a payer does at the cashier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Pay,
    /// The bank says no; the transaction stays open and can be tried again.
    Decline,
}

/// A visit to the cashier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VisitCashier {
    pub outcome: Outcome,
}

impl TransactionState {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Paid => "paid",
            Self::Closed => "closed",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        [Self::Open, Self::Paid, Self::Closed].into_iter().find(|state| state.name() == name)
    }
}
