//! Everything that can go wrong in finance.

use kernel::Problem;

use crate::domain::split::SplitRefusal;

/// Why a request was refused or failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The provider would not divide the money as agreed.
    #[error("the order cannot be settled: {0}")]
    SplitInfeasible(#[from] SplitRefusal),
    /// Only renminbi is taken.
    #[error("payments are taken in CNY only")]
    CurrencyUnsupported,
    /// The reservation would have ended before it began.
    #[error("the reservation expires in the past")]
    ExpiresInPast,
    /// Given up before, perhaps before it was made.
    #[error("the order's payment was released")]
    ReservationReleased,
    /// The order is reserved on other terms.
    #[error("the order is reserved on other terms")]
    ReservationDiffers,
    /// Not the caller's order, or never reserved.
    #[error("there is no order of yours to pay under this id")]
    NothingToPay,
    /// Too late to pay.
    #[error("the time to pay this order is over")]
    ReservationExpired,
    /// Not the caller's payment, or none.
    #[error("there is no payment of yours under this id")]
    PaymentNotFound,
    /// The callback is not the provider's.
    #[error("the callback's signature does not verify")]
    CallbackForged,
    /// The callback is too old, or from the future.
    #[error("the callback's signature is not fresh")]
    CallbackStale,
    /// Nothing was paid.
    #[error("the order is not paid")]
    NotPaid,
    /// More than there is.
    #[error("only {left} fen are left to refund")]
    RefundTooLarge { left: i64 },
    /// The key was used for another refund.
    #[error("this key was used for a different refund of the order")]
    RefundKeyReused,
    /// A text or number out of bounds.
    #[error("{pointer} must have {bounds}")]
    OutOfBounds { pointer: &'static str, bounds: &'static str },
    /// A report's period.
    #[error("the period must begin before it ends and span at most {days} days")]
    PeriodInvalid { days: i32 },
    /// Not a practitioner, and not permitted to read everybody's.
    #[error("settlement reports are for practitioners and for holders of settlements:read")]
    NoReports,
    /// No such ledger account.
    #[error("there is no such account")]
    AccountNotFound,
    /// Not an account kind.
    #[error("there is no such kind of account")]
    UnknownAccountKind,
    /// That day has not been compared yet.
    #[error("this day has not been reconciled")]
    ReconciliationNotFound,
    /// A day to come.
    #[error("this day has not begun yet")]
    DayNotBegun,
    /// No such ticket.
    #[error("there is no such ticket")]
    TicketNotFound,
    /// Resolved by somebody else meanwhile.
    #[error("the ticket is resolved already")]
    TicketResolved,
    /// A fault.
    #[error(transparent)]
    Fault(#[from] anyhow::Error),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let text = error.to_string();
        match error {
            Error::SplitInfeasible(refusal) => {
                Self::unprocessable("finance.split_infeasible", text).with("reason", reason(&refusal))
            }
            Error::CurrencyUnsupported => {
                Self::unprocessable("finance.currency_unsupported", text).field("/amount/currency", "CNY")
            }
            Error::ExpiresInPast => {
                Self::unprocessable("finance.expires_in_past", text).field("/expires_at", "a time to come")
            }
            Error::ReservationReleased => Self::conflict("finance.reservation_released", text),
            Error::ReservationDiffers => Self::conflict("finance.reservation_differs", text),
            Error::NothingToPay => Self::not_found("finance.nothing_to_pay", text),
            Error::ReservationExpired => Self::conflict("finance.reservation_expired", text),
            Error::PaymentNotFound => Self::not_found("finance.payment_not_found", text),
            Error::CallbackForged => Self::unauthenticated("finance.callback_forged", text),
            Error::CallbackStale => Self::unauthenticated("finance.callback_stale", text),
            Error::NotPaid => Self::conflict("finance.not_paid", text),
            Error::RefundTooLarge { left } => Self::unprocessable("finance.refund_too_large", text)
                .field("/amount/minor", format!("at most {left}")),
            Error::RefundKeyReused => Self::conflict("finance.refund_key_reused", text),
            Error::OutOfBounds { pointer, bounds } => {
                Self::unprocessable("finance.out_of_bounds", text).field(pointer, bounds)
            }
            Error::PeriodInvalid { .. } => {
                Self::unprocessable("finance.period_invalid", text).field("from", "before `until`")
            }
            Error::NoReports => Self::forbidden("finance.no_reports", text),
            Error::AccountNotFound => Self::not_found("finance.account_not_found", text),
            Error::UnknownAccountKind => Self::unprocessable("finance.unknown_account_kind", text)
                .field("kind", "a kind from the chart"),
            Error::ReconciliationNotFound => Self::not_found("finance.reconciliation_not_found", text),
            Error::DayNotBegun => {
                Self::unprocessable("finance.day_not_begun", text).field("date", "today or before")
            }
            Error::TicketNotFound => Self::not_found("finance.ticket_not_found", text),
            Error::TicketResolved => Self::conflict("finance.ticket_resolved", text),
            Error::Fault(fault) => fault.into(),
        }
    }
}

/// Stable, for programs.
const fn reason(refusal: &SplitRefusal) -> &'static str {
    match refusal {
        SplitRefusal::Amount => "amount",
        SplitRefusal::Cap { .. } => "cap",
        SplitRefusal::Receivers { .. } => "receivers",
        SplitRefusal::Window { .. } => "window",
        SplitRefusal::SameParty => "same_party",
    }
}
