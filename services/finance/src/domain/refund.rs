//! A refund of a payment.

use ids::{OrderId, PaymentId, RefundId};
use jiff::Timestamp;

use crate::domain::split::Shares;

/// Money going back to the payer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refund {
    pub id: RefundId,
    pub order: OrderId,
    pub payment: PaymentId,
    /// Idempotency key within the order.
    pub key: String,
    pub amount_minor: i64,
    pub reason: String,
    pub status: RefundStatus,
    /// What each party gives back, when the order's money had been divided; all zero otherwise.
    pub taken_back: Shares,
    pub requested_at: Timestamp,
    pub finished_at: Option<Timestamp>,
    pub failure: Option<String>,
}

/// Where a refund stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefundStatus {
    Requested,
    /// Accepted by the provider.
    Processing,
    Succeeded,
    Failed,
}

impl RefundStatus {
    pub const ALL: [Self; 4] = [Self::Requested, Self::Processing, Self::Succeeded, Self::Failed];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Processing => "processing",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }

    pub const fn is_final(self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for status in RefundStatus::ALL {
            assert_eq!(RefundStatus::parse(status.name()), Some(status));
        }
        assert!(RefundStatus::Failed.is_final() && !RefundStatus::Processing.is_final());
    }
}
