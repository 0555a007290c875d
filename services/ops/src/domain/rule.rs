//! Risk rules: what operators write, and how the rules that fire become one decision.

use ids::RiskRuleId;
use ops_api::{RiskSubject, Verdict};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What a rule asks for when it fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Action {
    /// Clears the subject of every review; never of a denial.
    Allow,
    /// A person looks at it afterwards.
    Review,
    /// Stop.
    Deny,
}

/// What kind of harm a rule looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RiskClass {
    /// Somebody takes what is not theirs.
    Fraud,
    /// Somebody uses the platform against its purpose.
    Abuse,
    /// Somebody's health may suffer.
    MedicalHarm,
    /// Somebody gets orders, or loses them, unfairly.
    Fairness,
}

/// Where a version of a rule stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RuleState {
    /// Being written; may change, decides nothing.
    Draft,
    /// In force; never changes again.
    Published,
    /// Was in force once.
    Retired,
}

/// What a rule says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleText {
    /// What it decides on.
    pub(crate) subject: RiskSubject,
    /// What it looks for.
    pub(crate) class: RiskClass,
    /// A CEL expression that answers yes or no over `order`, `user`, `clock` and `facts`.
    #[schema(max_length = 2000)]
    pub(crate) expression: String,
    /// What happens when it answers yes.
    pub(crate) action: Action,
    /// Whether an alert is raised; a denial always raises one.
    #[serde(default)]
    pub(crate) alert: bool,
    /// Whether the account is locked; a denial for fraud always locks it.
    #[serde(default)]
    pub(crate) lock: bool,
    /// How urgent its alerts are, 1 (low) to 5.
    #[schema(minimum = 1, maximum = 5)]
    pub(crate) severity: u8,
    /// What it is called in Chinese.
    #[schema(max_length = 80)]
    pub(crate) title_zh: String,
    /// What it is called in English.
    #[schema(max_length = 80)]
    pub(crate) title_en: String,
}

/// One version of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RuleVersion {
    pub(crate) id: RiskRuleId,
    /// The name shared by all versions.
    pub(crate) code: String,
    pub(crate) version: i32,
    pub(crate) state: RuleState,
    pub(crate) text: RuleText,
}

impl RuleText {
    /// A denial for fraud locks, whether the author remembered or not.
    fn locks(&self) -> bool {
        self.lock || (self.action == Action::Deny && self.class == RiskClass::Fraud)
    }

    fn alerts(&self) -> bool {
        self.alert || self.locks() || self.action == Action::Deny
    }
}

/// What one rule answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Fired,
    Quiet,
    /// It could not be evaluated for these facts.
    Failed,
}

/// The decision, before it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Judgement {
    pub(crate) verdict: Verdict,
    /// Codes of the rules that decided, strictest first.
    pub(crate) reasons: Vec<String>,
    /// Class and severity of the alert to raise.
    pub(crate) alert: Option<(RiskClass, u8)>,
    pub(crate) lock: bool,
}

/// Combines what the published rules answered. The strictest action wins; an `allow` clears reviews but no denial. A
/// rule that fails counts as a review: a mistake in a rule must neither stop trade nor open a hole silently.
pub(crate) fn judge<'r>(answers: impl IntoIterator<Item = (&'r RuleVersion, Outcome)>) -> Judgement {
    let answers: Vec<_> = answers.into_iter().filter(|(_, outcome)| *outcome != Outcome::Quiet).collect();
    let fired = |action| {
        answers.iter().any(|(rule, outcome)| *outcome == Outcome::Fired && rule.text.action == action)
    };
    let cleared = fired(Action::Allow);
    let mut standing: Vec<_> = answers
        .iter()
        .map(|(rule, outcome)| (*rule, strictness(rule, *outcome), *outcome))
        .filter(|(_, verdict, _)| *verdict == Verdict::Deny || (*verdict == Verdict::Review && !cleared))
        .collect();
    standing.sort_by_key(|(rule, verdict, _)| {
        (std::cmp::Reverse((*verdict, rule.text.severity)), rule.code.clone())
    });
    let alert = standing
        .iter()
        .find(|(rule, _, outcome)| *outcome == Outcome::Failed || rule.text.alerts())
        .map(|(rule, ..)| (rule.text.class, rule.text.severity));
    Judgement {
        verdict: standing.first().map_or(Verdict::Allow, |(_, verdict, _)| *verdict),
        reasons: standing.iter().map(|(rule, _, outcome)| reason(rule, *outcome)).collect(),
        alert,
        lock: standing.iter().any(|(rule, _, outcome)| *outcome == Outcome::Fired && rule.text.locks()),
    }
}

fn strictness(rule: &RuleVersion, outcome: Outcome) -> Verdict {
    match (outcome, rule.text.action) {
        (Outcome::Failed, _) | (_, Action::Review) => Verdict::Review,
        (_, Action::Deny) => Verdict::Deny,
        (_, Action::Allow) => Verdict::Allow,
    }
}

fn reason(rule: &RuleVersion, outcome: Outcome) -> String {
    match outcome {
        Outcome::Failed => format!("{}:not_evaluated", rule.code),
        Outcome::Fired | Outcome::Quiet => rule.code.clone(),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn rule(code: &str, class: RiskClass, action: Action) -> RuleVersion {
        let text = RuleText {
            subject: RiskSubject::Order,
            class,
            expression: "true".into(),
            action,
            alert: false,
            lock: false,
            severity: 3,
            title_zh: code.into(),
            title_en: code.into(),
        };
        RuleVersion {
            id: RiskRuleId::from_uuid(Uuid::nil()),
            code: code.into(),
            version: 1,
            state: RuleState::Published,
            text,
        }
    }

    #[test]
    fn nothing_fired_is_allowed() {
        let quiet = rule("burst", RiskClass::Fraud, Action::Deny);
        let judged = judge([(&quiet, Outcome::Quiet)]);
        assert_eq!(judged, Judgement { verdict: Verdict::Allow, reasons: vec![], alert: None, lock: false });
    }

    #[test]
    fn the_strictest_wins_and_fraud_locks() {
        let watch = rule("large", RiskClass::Abuse, Action::Review);
        let stop = rule("burst", RiskClass::Fraud, Action::Deny);
        let trusted = rule("trusted", RiskClass::Fraud, Action::Allow);
        let judged = judge([(&watch, Outcome::Fired), (&trusted, Outcome::Fired), (&stop, Outcome::Fired)]);
        assert_eq!(judged.verdict, Verdict::Deny);
        assert_eq!(judged.reasons, ["burst"]);
        assert_eq!(judged.alert, Some((RiskClass::Fraud, 3)));
        assert!(judged.lock);
    }

    #[test]
    fn allow_clears_a_review() {
        let watch = rule("large", RiskClass::Abuse, Action::Review);
        let trusted = rule("trusted", RiskClass::Fraud, Action::Allow);
        assert_eq!(judge([(&watch, Outcome::Fired)]).verdict, Verdict::Review);
        assert_eq!(judge([(&watch, Outcome::Fired), (&trusted, Outcome::Fired)]).verdict, Verdict::Allow);
    }

    #[test]
    fn a_denial_for_abuse_does_not_lock() {
        let judged = judge([(&rule("rude", RiskClass::Abuse, Action::Deny), Outcome::Fired)]);
        assert!(!judged.lock && judged.alert.is_some());
    }

    #[test]
    fn a_failing_rule_is_a_review_with_an_alert_and_never_locks() {
        let broken = rule("burst", RiskClass::Fraud, Action::Deny);
        let judged = judge([(&broken, Outcome::Failed)]);
        assert_eq!(judged.verdict, Verdict::Review);
        assert_eq!(judged.reasons, ["burst:not_evaluated"]);
        assert!(judged.alert.is_some() && !judged.lock);
    }
}
