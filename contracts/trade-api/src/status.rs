//! Where an order stands and why it ended: the names everyone uses.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where an order stands. `completed`, `cancelled`, `expired` and `refunded` are final.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OrderStatus {
    /// Created, waiting for the payment.
    PendingPayment,
    /// Paid, in the grab pool.
    Open,
    /// Won by a practitioner who has not confirmed yet.
    Assigned,
    /// The practitioner confirmed the appointment.
    Confirmed,
    /// The service is under way.
    InService,
    /// The practitioner says it is done; the consumer has not accepted yet.
    Delivered,
    /// Accepted by the consumer, or by the clock.
    Completed,
    /// Ended by a person (or for a person, when an account is locked).
    Cancelled,
    /// Never paid in time.
    Expired,
    /// Paid, but nobody took it or kept it in time: the money goes back whole.
    Refunded,
}

impl OrderStatus {
    /// Every status, in the order of a life that goes well, then the other endings.
    pub const ALL: [Self; 10] = [
        Self::PendingPayment,
        Self::Open,
        Self::Assigned,
        Self::Confirmed,
        Self::InService,
        Self::Delivered,
        Self::Completed,
        Self::Cancelled,
        Self::Expired,
        Self::Refunded,
    ];

    /// The name used in JSON and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PendingPayment => "pending_payment",
            Self::Open => "open",
            Self::Assigned => "assigned",
            Self::Confirmed => "confirmed",
            Self::InService => "in_service",
            Self::Delivered => "delivered",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
            Self::Refunded => "refunded",
        }
    }

    /// The status with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == name)
    }

    /// Whether nothing can happen to the order any more.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Completed | Self::Cancelled | Self::Expired | Self::Refunded)
    }
}

/// Why an order ended without a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CancelReason {
    /// The consumer changed their mind.
    Consumer,
    /// The practitioner withdrew.
    Practitioner,
    /// An operator ended it.
    Operator,
    /// A later step of placing the order failed, so nothing of it may remain.
    NotPlaced,
    /// The consumer's account was locked.
    AccountLocked,
    /// Not paid before the pay-by deadline.
    Unpaid,
    /// No practitioner took it before the grab-by deadline.
    Ungrabbed,
    /// The winner did not confirm in time.
    Unconfirmed,
    /// The practitioner never started the service.
    NoShow,
    /// A payment arrived after the order had already ended.
    PaidTooLate,
}

impl CancelReason {
    /// Every reason.
    pub const ALL: [Self; 10] = [
        Self::Consumer,
        Self::Practitioner,
        Self::Operator,
        Self::NotPlaced,
        Self::AccountLocked,
        Self::Unpaid,
        Self::Ungrabbed,
        Self::Unconfirmed,
        Self::NoShow,
        Self::PaidTooLate,
    ];

    /// The name used in JSON and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Consumer => "consumer",
            Self::Practitioner => "practitioner",
            Self::Operator => "operator",
            Self::NotPlaced => "not_placed",
            Self::AccountLocked => "account_locked",
            Self::Unpaid => "unpaid",
            Self::Ungrabbed => "ungrabbed",
            Self::Unconfirmed => "unconfirmed",
            Self::NoShow => "no_show",
            Self::PaidTooLate => "paid_too_late",
        }
    }

    /// The reason with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_json() {
        for status in OrderStatus::ALL {
            assert_eq!(serde_json::to_value(status).unwrap(), status.as_str());
            assert_eq!(OrderStatus::parse(status.as_str()), Some(status));
        }
        for reason in CancelReason::ALL {
            assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
            assert_eq!(CancelReason::parse(reason.as_str()), Some(reason));
        }
    }
}
