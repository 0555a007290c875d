//! Everything that can go wrong in the sandbox.

use kernel::Problem;

use crate::domain::limits::Refusal;

/// Why a request was refused or failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("the request is not signed with the merchant's key")]
    BadSignature,
    #[error("the request's signature is not fresh")]
    StaleSignature,
    #[error("there is no such transaction")]
    UnknownTransaction,
    #[error("there is no such refund")]
    UnknownRefund,
    #[error("there is no such division")]
    UnknownSharing,
    #[error("this number was used for a different request")]
    NumberReused,
    #[error("the transaction is not paid")]
    NotPaid,
    #[error("the transaction can no longer be paid")]
    Closed,
    #[error("the bank declined the payment; try again")]
    Declined,
    #[error("{0}")]
    Refused(Said),
    #[error("{pointer} must have {bounds}")]
    OutOfBounds { pointer: &'static str, bounds: &'static str },
    #[error("there is nothing at this path")]
    InboxClosed,
    #[error(transparent)]
    Fault(#[from] anyhow::Error),
}

/// A provider's refusal in words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Said(pub(crate) Refusal);

impl std::fmt::Display for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Refusal::Amount => write!(f, "every amount must be greater than zero"),
            Refusal::TooManyReceivers { max } => write!(f, "a request has at most {max} receivers"),
            Refusal::TooEarly => write!(f, "the payment is too fresh to be divided"),
            Refusal::OverCap { most } => write!(f, "receivers may get {most} more of this transaction"),
            Refusal::OverFunds { left } => write!(f, "only {left} is left of this transaction"),
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Error::Refused(Said(refusal))
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let text = error.to_string();
        match error {
            Error::BadSignature => Self::unauthenticated("sandbox.bad_signature", text),
            Error::StaleSignature => Self::unauthenticated("sandbox.stale_signature", text),
            Error::UnknownTransaction => Self::not_found("sandbox.unknown_transaction", text),
            Error::UnknownRefund => Self::not_found("sandbox.unknown_refund", text),
            Error::UnknownSharing => Self::not_found("sandbox.unknown_sharing", text),
            Error::NumberReused => Self::conflict("sandbox.number_reused", text),
            Error::NotPaid => Self::conflict("sandbox.not_paid", text),
            Error::Closed => Self::conflict("sandbox.closed", text),
            Error::Declined => Self::conflict("sandbox.declined", text),
            Error::Refused(Said(Refusal::TooEarly)) => Self::conflict("sandbox.too_early", text),
            Error::Refused(Said(refusal)) => Self::unprocessable(code(refusal), text),
            Error::OutOfBounds { pointer, bounds } => {
                Self::unprocessable("sandbox.out_of_bounds", text).field(pointer, bounds)
            }
            // As if the endpoint did not exist.
            Error::InboxClosed => Self::not_found("http.no_such_path", text),
            Error::Fault(fault) => fault.into(),
        }
    }
}

const fn code(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Amount => "sandbox.amount",
        Refusal::TooManyReceivers { .. } => "sandbox.too_many_receivers",
        Refusal::TooEarly => "sandbox.too_early",
        Refusal::OverCap { .. } => "sandbox.over_cap",
        Refusal::OverFunds { .. } => "sandbox.over_funds",
    }
}
