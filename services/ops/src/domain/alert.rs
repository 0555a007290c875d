//! The life of an alert: opened by a rule, decided by a person, contested by its subject.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::rule::RiskClass;

/// Where an alert stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AlertState {
    /// Waits for a person.
    Open,
    /// The suspicion was right.
    Confirmed,
    /// It was not.
    Dismissed,
    /// It was confirmed, and its subject contests that.
    Appealed,
}

/// What a person decides about an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Ruling {
    /// The suspicion is right; upholds a contested alert.
    Confirm,
    /// It is not; overturns a contested alert.
    Dismiss,
    /// The subject contests a confirmed alert.
    Appeal,
}

/// What follows for the subject's account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Consequence {
    None,
    Lock,
    Unlock,
}

/// Where a ruling leads from `state`; nothing where it makes no sense.
pub(crate) fn next(state: AlertState, ruling: Ruling) -> Option<AlertState> {
    match (state, ruling) {
        (AlertState::Open | AlertState::Appealed, Ruling::Confirm) => Some(AlertState::Confirmed),
        (AlertState::Open | AlertState::Appealed, Ruling::Dismiss) => Some(AlertState::Dismissed),
        (AlertState::Confirmed, Ruling::Appeal) => Some(AlertState::Appealed),
        _ => None,
    }
}

/// What a ruling does to the account: confirmed fraud locks it, and who is cleared gets back in if it was this alert
/// that locked them out.
pub(crate) fn consequence(next: AlertState, class: RiskClass, locked: bool) -> Consequence {
    match next {
        AlertState::Confirmed if class == RiskClass::Fraud && !locked => Consequence::Lock,
        AlertState::Dismissed if locked => Consequence::Unlock,
        _ => Consequence::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATES: [AlertState; 4] =
        [AlertState::Open, AlertState::Confirmed, AlertState::Dismissed, AlertState::Appealed];

    #[test]
    fn only_five_rulings_make_sense() {
        let legal = STATES
            .into_iter()
            .flat_map(|state| {
                [Ruling::Confirm, Ruling::Dismiss, Ruling::Appeal].map(|ruling| next(state, ruling))
            })
            .flatten()
            .count();
        assert_eq!(legal, 5);
        assert_eq!(next(AlertState::Confirmed, Ruling::Appeal), Some(AlertState::Appealed));
        assert_eq!(next(AlertState::Appealed, Ruling::Dismiss), Some(AlertState::Dismissed));
        assert_eq!(next(AlertState::Dismissed, Ruling::Confirm), None);
        assert_eq!(next(AlertState::Confirmed, Ruling::Confirm), None);
    }

    #[test]
    fn fraud_locks_and_clearing_unlocks() {
        use Consequence::{Lock, None, Unlock};
        assert_eq!(consequence(AlertState::Confirmed, RiskClass::Fraud, false), Lock);
        assert_eq!(consequence(AlertState::Confirmed, RiskClass::Fraud, true), None);
        assert_eq!(consequence(AlertState::Confirmed, RiskClass::Abuse, false), None);
        assert_eq!(consequence(AlertState::Dismissed, RiskClass::Fraud, true), Unlock);
        assert_eq!(consequence(AlertState::Dismissed, RiskClass::Fraud, false), None);
    }
}
