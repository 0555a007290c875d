//! Callbacks: what the provider tells the merchant, at least once, in any order, or not at all.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{refund::ProviderRefund, transaction::Transaction};

/// The body of a callback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Callback {
    /// The provider's number of this notice; a repeat carries the same.
    pub id: String,
    pub created_at: Timestamp,
    #[serde(flatten)]
    pub notice: Notice,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "event", content = "resource")]
pub enum Notice {
    #[serde(rename = "transaction.paid")]
    Paid(Transaction),
    #[serde(rename = "refund.finished")]
    Refunded(ProviderRefund),
}

/// The merchant has understood; anything else but this answer is tried again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Acknowledged {
    pub code: String,
}

impl Acknowledged {
    pub fn success() -> Self {
        Self { code: "success".to_owned() }
    }
}
