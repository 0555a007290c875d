//! Bodies that several endpoints answer with.

use finance_api::{Refund, RefundStatus, Reservation, ReservationStatus, SplitPreview};
use ids::{OrderId, PaymentId};
use jiff::Timestamp;
use kernel::Money;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain;

/// The payment of an order.
#[derive(Serialize, ToSchema)]
#[expect(clippy::struct_field_names, reason = "every id in a body is named for what it identifies")]
pub(crate) struct Payment {
    payment_id: PaymentId,
    order_id: OrderId,
    amount: Money,
    status: PaymentStatus,
    /// Where to pay; empty once it can no longer be paid.
    cashier_url: String,
    /// Until when it can be paid.
    expires_at: Timestamp,
    created_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid_at: Option<Timestamp>,
    /// What went back to the payer so far.
    refunded: Money,
}

/// Where a payment stands.
#[derive(Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PaymentStatus {
    /// Waits for the payer.
    Pending,
    /// The provider has the money; it is being booked.
    Paid,
    /// Booked and held for the order.
    Succeeded,
    /// Given up before any money came.
    Closed,
    /// All of it went back.
    Refunded,
}

impl From<PaymentStatus> for domain::payment::PaymentStatus {
    fn from(status: PaymentStatus) -> Self {
        match status {
            PaymentStatus::Pending => Self::Pending,
            PaymentStatus::Paid => Self::Paid,
            PaymentStatus::Succeeded => Self::Succeeded,
            PaymentStatus::Closed => Self::Closed,
            PaymentStatus::Refunded => Self::Refunded,
        }
    }
}

impl From<domain::payment::Payment> for Payment {
    fn from(payment: domain::payment::Payment) -> Self {
        use domain::payment::PaymentStatus as Found;
        let status = match payment.status {
            Found::Pending => PaymentStatus::Pending,
            Found::Paid => PaymentStatus::Paid,
            Found::Succeeded => PaymentStatus::Succeeded,
            Found::Closed => PaymentStatus::Closed,
            Found::Refunded => PaymentStatus::Refunded,
        };
        let open = payment.status == Found::Pending;
        Self {
            payment_id: payment.id,
            order_id: payment.order,
            amount: payment.amount,
            status,
            cashier_url: if open { payment.cashier_url } else { String::new() },
            expires_at: payment.expires_at,
            created_at: payment.created_at,
            paid_at: payment.paid_at,
            refunded: Money::new(payment.refunded_minor, payment.amount.currency),
        }
    }
}

/// A reservation as the contract has it.
pub(crate) fn reservation(found: domain::reservation::Reservation) -> Reservation {
    let status = match found.status {
        domain::reservation::ReservationStatus::Reserved => ReservationStatus::Reserved,
        domain::reservation::ReservationStatus::Released => ReservationStatus::Released,
    };
    let split = found.terms.as_ref().map(|terms| {
        let money = |minor| Money::new(minor, terms.amount.currency);
        SplitPreview {
            practitioner: money(terms.shares.practitioner),
            platform: money(terms.shares.platform),
            referrer: money(terms.shares.referrer),
        }
    });
    let expires_at = found.terms.map(|terms| terms.expires_at);
    Reservation { order_id: found.order, status, split, expires_at }
}

/// A refund as the contract has it.
pub(crate) fn refund(found: domain::refund::Refund) -> Refund {
    use domain::refund::RefundStatus as Found;
    let status = match found.status {
        Found::Requested => RefundStatus::Requested,
        Found::Processing => RefundStatus::Processing,
        Found::Succeeded => RefundStatus::Succeeded,
        Found::Failed => RefundStatus::Failed,
    };
    Refund {
        refund_id: found.id,
        payment_id: found.payment,
        order_id: found.order,
        // Payments are taken in renminbi only.
        amount: Money::cny(found.amount_minor),
        status,
        reason: found.reason,
        requested_at: found.requested_at,
        refunded_at: found.finished_at,
    }
}
