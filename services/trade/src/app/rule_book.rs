//! The matching rules in force, compiled, and never older than what the store says.

use std::sync::Arc;

use arc_swap::ArcSwapOption;
use kernel_postgres::Database;
use kernel_rules::RuleCache;

use crate::domain::{facts::ROOTS, rule_set::RuleSet};
use crate::store::rules;

/// The compiled rules. Every read of the pool brings the version in force along, so an edit made by any process counts
/// for the very next decision of every other, at no cost of its own.
pub(crate) struct RuleBook {
    current: ArcSwapOption<RuleSet>,
    cache: RuleCache,
}

impl RuleBook {
    pub(crate) fn new() -> Self {
        Self { current: ArcSwapOption::empty(), cache: RuleCache::new(ROOTS) }
    }

    /// The rules, at least as new as `version`.
    pub(crate) async fn at_least(&self, db: &Database, version: i64) -> anyhow::Result<Arc<RuleSet>> {
        if let Some(set) = self.current.load_full().filter(|set| set.version >= version) {
            return Ok(set);
        }
        let stored = rules::current(&db.read().await?).await?;
        let set = Arc::new(RuleSet::compile(stored.number, stored.rules, &self.cache)?);
        self.current.store(Some(Arc::clone(&set)));
        Ok(set)
    }

    /// Rules that are not in force, for a trial.
    pub(crate) fn draft(
        &self,
        rules: Vec<crate::domain::rule_set::MatchingRule>,
    ) -> Result<RuleSet, kernel_rules::CompileError> {
        RuleSet::compile(0, rules, &self.cache)
    }
}
