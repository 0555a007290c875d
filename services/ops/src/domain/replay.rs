//! Trying a rule on the past: what would have happened, had it been in force.

use ids::OrderId;
use kernel_rules::Rule;
use ops_api::Verdict;

use super::{alert::AlertState, risk::FactSheet, rule::Action};

/// Orders named in a report, so that an operator can look at cases.
const MAX_SAMPLES: usize = 10;

/// A decision of the past with everything it was based on.
#[derive(Clone, Debug)]
pub(crate) struct PastDecision {
    pub(crate) order: OrderId,
    pub(crate) sheet: FactSheet,
    pub(crate) verdict: Verdict,
    /// How its alert ended, if it had one.
    pub(crate) alert: Option<AlertState>,
}

/// What a draft would have done.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Replay {
    /// Decisions looked at.
    pub(crate) evaluated: u32,
    /// Those for which the draft fires.
    pub(crate) fired: u32,
    /// Those it cannot be evaluated for.
    pub(crate) failed: u32,
    /// Those it would have treated more strictly than they were.
    pub(crate) stricter: u32,
    /// Fired where a person had confirmed the alert.
    pub(crate) confirmed: u32,
    /// Fired where a person had dismissed the alert.
    pub(crate) dismissed: u32,
    /// Some orders it fires for, newest first.
    pub(crate) samples: Vec<OrderId>,
}

impl Replay {
    /// Of the cases a person has judged, the share in which firing was right; nothing when none was judged.
    pub(crate) fn precision(&self) -> Option<f64> {
        let judged = self.confirmed + self.dismissed;
        (judged > 0).then(|| f64::from(self.confirmed) / f64::from(judged))
    }

    /// Runs a draft with `action` over past decisions, newest first.
    pub(crate) fn run(rule: &Rule, action: Action, past: &[PastDecision]) -> Self {
        let would_be = match action {
            Action::Allow => Verdict::Allow,
            Action::Review => Verdict::Review,
            Action::Deny => Verdict::Deny,
        };
        let mut replay = Self::default();
        for decision in past {
            replay.evaluated += 1;
            match decision.sheet.for_rules().and_then(|facts| rule.test(&facts)) {
                Ok(true) => replay.count(decision, would_be),
                Ok(false) => {}
                Err(_) => replay.failed += 1,
            }
        }
        replay
    }

    fn count(&mut self, decision: &PastDecision, would_be: Verdict) {
        self.fired += 1;
        self.stricter += u32::from(would_be > decision.verdict);
        self.confirmed +=
            u32::from(matches!(decision.alert, Some(AlertState::Confirmed | AlertState::Appealed)));
        self.dismissed += u32::from(decision.alert == Some(AlertState::Dismissed));
        if self.samples.len() < MAX_SAMPLES {
            self.samples.push(decision.order);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::Timestamp;
    use kernel::Money;
    use uuid::Uuid;

    use super::*;
    use crate::domain::risk::{ROOTS, Velocity};

    fn past(n: u128, orders_10m: i64, verdict: Verdict, alert: Option<AlertState>) -> PastDecision {
        let velocity = Velocity { orders_10m, ..Velocity::default() };
        let sheet =
            FactSheet::of("usr_x".into(), Money::cny(100), velocity, BTreeMap::new(), Timestamp::UNIX_EPOCH)
                .unwrap();
        PastDecision { order: OrderId::from_uuid(Uuid::from_u128(n)), sheet, verdict, alert }
    }

    #[test]
    fn counts_what_would_have_been() {
        let history = [
            past(1, 1, Verdict::Allow, None),
            past(2, 9, Verdict::Allow, None),
            past(3, 9, Verdict::Review, Some(AlertState::Confirmed)),
            past(4, 9, Verdict::Review, Some(AlertState::Dismissed)),
            past(5, 9, Verdict::Deny, Some(AlertState::Confirmed)),
        ];
        let rule = Rule::compile("user.orders_10m > 5", ROOTS).unwrap();
        let replay = Replay::run(&rule, Action::Deny, &history);
        assert_eq!((replay.evaluated, replay.fired, replay.stricter), (5, 4, 3));
        assert_eq!(replay.precision(), Some(2.0 / 3.0));
        assert_eq!(replay.samples.len(), 4);
    }

    #[test]
    fn facts_that_were_not_sent_are_failures_not_answers() {
        let rule = Rule::compile("facts.distance_meters > 5", ROOTS).unwrap();
        let replay = Replay::run(&rule, Action::Review, &[past(1, 1, Verdict::Allow, None)]);
        assert_eq!((replay.failed, replay.fired), (1, 0));
        assert_eq!(replay.precision(), None);
    }
}
