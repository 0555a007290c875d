//! Compiled rules by their text.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use crate::{CompileError, Rule};

/// How many texts are kept before the cache starts afresh; far above what operators ever have in force.
const CAPACITY: usize = 1_024;

/// Compiled rules by source. An edited rule is a new text, so nothing ever has to be invalidated.
#[derive(Debug)]
pub struct RuleCache {
    roots: &'static [&'static str],
    rules: RwLock<HashMap<String, Rule>>,
}

impl RuleCache {
    /// An empty cache of rules that may read `roots`.
    pub fn new(roots: &'static [&'static str]) -> Self {
        Self { roots, rules: RwLock::default() }
    }

    /// The rule written as `source`, compiled at its first use.
    pub fn get(&self, source: &str) -> Result<Rule, CompileError> {
        // A poisoned lock only means another thread panicked between two map operations; the map is sound.
        if let Some(rule) = self.rules.read().unwrap_or_else(PoisonError::into_inner).get(source) {
            return Ok(rule.clone());
        }
        let rule = Rule::compile(source, self.roots)?;
        let mut rules = self.rules.write().unwrap_or_else(PoisonError::into_inner);
        if rules.len() >= CAPACITY {
            rules.clear();
        }
        rules.insert(source.to_owned(), rule.clone());
        Ok(rule)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compiles_once_and_refuses_like_the_compiler() {
        let cache = RuleCache::new(&["order"]);
        assert!(cache.get("order.a == 1").is_ok());
        assert!(cache.get("order.a == 1").is_ok());
        assert!(cache.get("secret == 1").is_err());
        assert_eq!(cache.rules.read().unwrap().len(), 1);
    }
}
