//! May this practitioner take this order, and if not, why not.

use jiff::Timestamp;
use kernel_rules::{EvalError, Facts};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::facts::{Candidate, Wanted};
use super::rule_set::{Bilingual, RuleSet};

/// One reason why not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(crate) struct Reason {
    /// The rule's key, or the name of a fixed condition.
    #[schema(example = "distance")]
    pub(crate) rule: String,
    /// What it means, for the practitioner.
    pub(crate) text: Bilingual,
}

impl Reason {
    fn fixed(rule: &str, zh: &str, en: &str) -> Self {
        Self { rule: rule.to_owned(), text: Bilingual { zh: zh.to_owned(), en: en.to_owned() } }
    }
}

/// A practitioner being weighed against orders; their facts are converted once.
#[derive(Debug)]
pub(crate) struct Judge<'a> {
    rules: &'a RuleSet,
    candidate: &'a Candidate,
    facts: Facts,
    now: Timestamp,
}

impl<'a> Judge<'a> {
    /// Prepares to weigh `candidate` by `rules` at `now`.
    pub(crate) fn new(
        rules: &'a RuleSet,
        candidate: &'a Candidate,
        now: Timestamp,
    ) -> Result<Self, EvalError> {
        Ok(Self { rules, candidate, facts: candidate.facts()?, now })
    }

    /// Every reason why the candidate may not take the order; none means they may.
    ///
    /// A rule that cannot be evaluated counts as a no: a mistake in a rule must never widen who may treat whom.
    pub(crate) fn reasons(&self, wanted: &Wanted, load_that_day: i64) -> Result<Vec<Reason>, EvalError> {
        let mut reasons = self.fixed_reasons(wanted);
        let facts = self.facts.share(&wanted.facts(self.candidate, load_that_day, self.now)?);
        for (rule, program) in self.rules.iter() {
            let text = match program.test(&facts) {
                Ok(true) => continue,
                Ok(false) => rule.reason.clone(),
                Err(error) => {
                    tracing::error!(rule = rule.key, %error, "matching rule gave no answer; counted as a no");
                    rule.reason.clone()
                }
            };
            reasons.push(Reason { rule: rule.key.clone(), text });
        }
        Ok(reasons)
    }

    /// What no rule may ever allow.
    fn fixed_reasons(&self, wanted: &Wanted) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if self.candidate.suspended {
            reasons.push(Reason::fixed("suspended", "账号已被锁定，暂不能接单", "your account is locked"));
        }
        if wanted.consumer == self.candidate.user_id {
            reasons.push(Reason::fixed("own_order", "不能接自己下的订单", "you cannot take your own order"));
        }
        if wanted.reserved_for.is_some_and(|reserved| reserved != self.candidate.user_id) {
            let zh = "客户指定了另一位健康师";
            reasons.push(Reason::fixed("reserved", zh, "the client asked for another practitioner"));
        }
        reasons
    }
}

#[cfg(test)]
mod tests;
