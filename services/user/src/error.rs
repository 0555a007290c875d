//! What can go wrong, and what the caller is told about it.

use kernel::Problem;

use crate::domain::apple::Broken;
use crate::domain::assessment::Refusal;
use crate::domain::flaw::Flaw;

/// Every way a request of this service fails.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// Something in the body is wrong; nothing was stored.
    #[error("the request has {} flaws", .0.len())]
    Invalid(Vec<Flaw>),
    /// A query parameter has a value that cannot be used: its name, and what would do.
    #[error("the query parameter `{0}` cannot be used")]
    BadQuery(&'static str, String),
    /// More records lie in the range than one answer may look at.
    #[error("more than {0} records lie in this range; ask for a shorter one")]
    RangeTooLarge(usize),
    /// No category can be given.
    #[error(transparent)]
    Unassessed(#[from] Refusal),
    /// The device is bound, to this account or another.
    #[error("this device is already bound; unbind it there first")]
    DeviceAlreadyBound,
    /// The caller has no such binding.
    #[error("there is no such device binding")]
    NoSuchBinding,
    /// A device request that is not authentic. Does not say why: a device that is right needs no hint.
    #[error("the device is not known here or the request is not properly signed")]
    NotSigned,
    /// An authentic device request that was seen before.
    #[error("this request was received before; sign a new one with a new nonce")]
    Replayed,
    /// The caller has no such reading.
    #[error("there is no such reading")]
    NoSuchReading,
    /// The caller has no such import.
    #[error("there is no such import")]
    NoSuchImport,
    /// The caller's last import is still running.
    #[error("your last import is still running; follow it, or wait until it has ended")]
    ImportRunning,
    /// As many imports run as this instance bears.
    #[error("too many imports are running; try again in a minute")]
    ImportsBusy,
    /// The document ended the import; what was read before stays.
    #[error("the import stopped: {broken}")]
    ImportStopped {
        /// The import, to look at how far it came.
        import: ids::ImportId,
        /// Why.
        broken: Broken,
    },
    /// The person agreed to nothing for this purpose.
    #[error("the person has not agreed to share health data for this purpose")]
    ConsentMissing,
    /// Not our caller's doing.
    #[error(transparent)]
    Fault(#[from] anyhow::Error),
}

impl Error {
    /// One flaw.
    pub(crate) fn flaw(pointer: &str, detail: impl Into<String>) -> Self {
        Self::Invalid(vec![Flaw::new(pointer, detail)])
    }
}

/// Flaws shown at once; a thousand would help nobody.
const SHOWN_FLAWS: usize = 50;

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let detail = error.to_string();
        match error {
            Error::Invalid(flaws) => flaws.into_iter().take(SHOWN_FLAWS).fold(
                Self::unprocessable("user.invalid", "some fields cannot be accepted; nothing was stored"),
                |problem, flaw| problem.field(flaw.pointer, flaw.detail),
            ),
            Error::BadQuery(name, advice) => Self::invalid("user.bad_query", detail).field(name, advice),
            Error::RangeTooLarge(_) => Self::unprocessable("user.range_too_large", detail),
            Error::Unassessed(refusal) => unassessed(&refusal),
            Error::DeviceAlreadyBound => Self::conflict("user.device_already_bound", detail),
            Error::NoSuchBinding => Self::not_found("user.no_such_binding", detail),
            Error::NotSigned => Self::unauthenticated("user.not_signed", detail),
            Error::Replayed => Self::conflict("user.replayed", detail),
            Error::NoSuchReading => Self::not_found("user.no_such_reading", detail),
            Error::NoSuchImport => Self::not_found("user.no_such_import", detail),
            Error::ImportRunning => Self::conflict("user.import_running", detail),
            Error::ImportsBusy => Self::unavailable("user.imports_busy", detail),
            Error::ImportStopped { import, .. } => {
                Self::unprocessable("user.import_stopped", detail).with("import_id", import.to_string())
            }
            Error::ConsentMissing => Self::forbidden("user.consent_missing", detail),
            Error::Fault(fault) => Self::from(fault),
        }
    }
}

fn unassessed(refusal: &Refusal) -> Problem {
    let detail = refusal.to_string();
    match refusal {
        Refusal::Missing(codes) => {
            Problem::unprocessable("user.input_missing", detail).with("missing", codes.clone())
        }
        Refusal::NotForMinors => Problem::unprocessable("user.guideline_not_applicable", detail),
        Refusal::UnknownSetting => {
            Problem::unprocessable("user.guideline_not_applicable", detail).field("setting", "use office")
        }
        Refusal::UnknownGuideline(known) => Problem::invalid("user.unknown_guideline", detail)
            .field("guideline", format!("one of {}", known.join(", "))),
    }
}
