//! The matching rules in force: texts that operators edit, with the reason a practitioner is given.

use kernel_rules::{Facts, Rule, RuleCache};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::facts::{Candidate, ROOTS, Wanted};
use super::text::is_plain;

/// How many rules may be in force.
pub(crate) const MAX_RULES: usize = 50;

/// A text in the platform's two languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bilingual {
    /// 中文
    #[schema(max_length = 200)]
    pub(crate) zh: String,
    /// English
    #[schema(max_length = 200)]
    pub(crate) en: String,
}

/// One rule: an expression that is true for practitioners who may take the order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MatchingRule {
    /// Stable name, `snake_case`.
    #[schema(example = "distance", pattern = "^[a-z][a-z0-9_]{0,39}$")]
    pub(crate) key: String,
    /// CEL over `order`, `practitioner` and `match`.
    #[schema(example = "!order.on_site || match.distance_km <= practitioner.radius_km", max_length = 2000)]
    pub(crate) expression: String,
    /// What a practitioner is told when it is false.
    pub(crate) reason: Bilingual,
    /// Whether it counts.
    pub(crate) enabled: bool,
}

/// What is wrong with a proposed rule, and in which field of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    /// Which of the rules.
    pub(crate) index: usize,
    pub(crate) field: &'static str,
    pub(crate) detail: String,
}

/// A compiled set, ready to judge.
#[derive(Debug)]
pub(crate) struct RuleSet {
    pub(crate) version: i64,
    rules: Vec<(MatchingRule, Rule)>,
}

impl RuleSet {
    /// Compiles what is in force. A stored rule that no longer compiles fails the whole set: judging with half of the
    /// rules would let practitioners through who must not be.
    pub(crate) fn compile(
        version: i64,
        rules: Vec<MatchingRule>,
        cache: &RuleCache,
    ) -> Result<Self, kernel_rules::CompileError> {
        let enabled = rules.into_iter().filter(|rule| rule.enabled);
        let compiled = enabled.map(|rule| cache.get(&rule.expression).map(|program| (rule, program)));
        Ok(Self { version, rules: compiled.collect::<Result<_, _>>()? })
    }

    /// Each enabled rule with its program, in their stored order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&MatchingRule, &Rule)> {
        self.rules.iter().map(|(rule, program)| (rule, program))
    }
}

/// Everything wrong with a proposed set; empty when it may come into force.
///
/// Besides compiling, each rule must give a yes or no for a specimen order, so that a misspelt field is found here and
/// not by the first practitioner.
pub(crate) fn flaws(rules: &[MatchingRule], specimen: &(Wanted, Candidate)) -> Vec<Flaw> {
    let facts = specimen_facts(specimen);
    let mut flaws = Vec::new();
    for (index, rule) in rules.iter().enumerate() {
        let mut object = |field, detail: String| flaws.push(Flaw { index, field, detail });
        if !is_key(&rule.key) {
            object(
                "key",
                "must be 1 to 40 lower-case letters, digits and underscores, starting with a letter".into(),
            );
        }
        if rules[..index].iter().any(|other| other.key == rule.key) {
            object("key", format!("`{}` is used twice", rule.key));
        }
        for (field, text) in [("reason/zh", &rule.reason.zh), ("reason/en", &rule.reason.en)] {
            if !is_plain(text, 1..=200) {
                object(field, "must have 1 to 200 characters".into());
            }
        }
        let answer = Rule::compile(&rule.expression, ROOTS)
            .map_err(|error| error.to_string())
            .and_then(|program| program.test(&facts).map_err(|error| error.to_string()));
        if let Err(detail) = answer {
            object("expression", detail);
        }
    }
    flaws
}

fn specimen_facts((wanted, candidate): &(Wanted, Candidate)) -> Facts {
    let practitioner = candidate.facts().unwrap_or_default();
    let rest = wanted.facts(candidate, 1, wanted.opened_at).unwrap_or_default();
    practitioner.share(&rest)
}

fn is_key(key: &str) -> bool {
    let mut bytes = key.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_lowercase())
        && key.len() <= 40
        && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}
