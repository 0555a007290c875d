//! Consent: a decision per purpose and class of data, each with a receipt that is never rewritten.
//!
//! What counts is the latest receipt. Silence is refusal: a person who was never asked has not agreed.

use ids::ConsentId;
use jiff::Timestamp;
use user_api::{Purpose, RecordClass, Standing};

/// A decision a person made, as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Receipt {
    pub(crate) id: ConsentId,
    pub(crate) purpose: Purpose,
    pub(crate) class: RecordClass,
    pub(crate) granted: bool,
    /// Version of the text the person was shown.
    pub(crate) notice: String,
    pub(crate) decided_at: Timestamp,
    /// When a grant ends by itself.
    pub(crate) expires_at: Option<Timestamp>,
}

impl Receipt {
    /// Where this decision stands at `now`.
    pub(crate) fn standing(&self, now: Timestamp) -> Standing {
        match (self.granted, self.expires_at) {
            (false, _) => Standing::Withdrawn,
            (true, Some(end)) if end <= now => Standing::Expired,
            (true, _) => Standing::Granted,
        }
    }

    /// Whether deciding `granted` until `expires_at` under `notice` would change anything.
    pub(crate) fn says(&self, granted: bool, notice: &str, expires_at: Option<Timestamp>) -> bool {
        self.granted == granted && self.notice == notice && self.expires_at == expires_at
    }
}

/// Where a purpose and class stand, given the latest receipt, if there is one.
pub(crate) fn standing(latest: Option<&Receipt>, now: Timestamp) -> Standing {
    latest.map_or(Standing::NeverAsked, |receipt| receipt.standing(now))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt(granted: bool, expires_at: Option<&str>) -> Receipt {
        Receipt {
            id: ConsentId::from_uuid(uuid::Uuid::nil()),
            purpose: Purpose::Care,
            class: RecordClass::VitalSigns,
            granted,
            notice: "2026-11".to_owned(),
            decided_at: "2026-11-01T00:00:00Z".parse().unwrap(),
            expires_at: expires_at.map(|text| text.parse().unwrap()),
        }
    }

    fn now() -> Timestamp {
        "2026-11-22T00:00:00Z".parse().unwrap()
    }

    #[test]
    fn silence_is_refusal_and_a_grant_may_end() {
        assert_eq!(standing(None, now()), Standing::NeverAsked);
        assert_eq!(standing(Some(&receipt(true, None)), now()), Standing::Granted);
        assert_eq!(standing(Some(&receipt(false, None)), now()), Standing::Withdrawn);
        assert_eq!(standing(Some(&receipt(true, Some("2026-11-22T00:00:00Z"))), now()), Standing::Expired);
        assert_eq!(standing(Some(&receipt(true, Some("2026-11-23T00:00:00Z"))), now()), Standing::Granted);
    }

    #[test]
    fn the_same_decision_again_is_no_new_decision() {
        let given = receipt(true, None);
        assert!(given.says(true, "2026-11", None));
        assert!(!given.says(true, "2026-12", None), "a new text is a new question");
        assert!(!given.says(false, "2026-11", None));
    }
}
