//! Starts a new version of a rule.

use ids::UserId;
use kernel_postgres::Tx;
use kernel_rules::RuleCache;
use serde_json::json;

use super::{App, operate::operate};
use crate::{
    domain::{
        risk::is_name,
        rule::{Action, RuleText, RuleVersion},
    },
    error::Error,
    store::rules,
};

/// Longest title, in characters.
const MAX_TITLE_CHARS: usize = 80;

/// Drafts the next version of `code`, or the first.
pub(crate) async fn draft_rule(
    app: &App,
    tx: &Tx<'_>,
    code: &str,
    text: &RuleText,
    by: UserId,
) -> Result<RuleVersion, Error> {
    if !is_name(code) {
        return Err(Error::InvalidRule("/code", "snake_case, 1 to 40 letters"));
    }
    check(&app.rules, text)?;
    let drafted = rules::draft(tx, app.env.id(), code, text, by, app.env.now()).await?;
    let rule = drafted.ok_or(Error::DraftExists)?;
    operate(app, tx, by, "ops.risk_rule_drafted", rule.id.to_string(), json!({"code": code, "text": text}))
        .await?;
    Ok(rule)
}

/// Checks what a rule says.
pub(crate) fn check(rules: &RuleCache, text: &RuleText) -> Result<(), Error> {
    let RuleText { expression, action, lock, severity, title_zh, title_en, .. } = text;
    rules.get(expression)?;
    if !(1..=5).contains(severity) {
        return Err(Error::InvalidRule("/severity", "1 to 5"));
    }
    if *action == Action::Allow && *lock {
        return Err(Error::InvalidRule("/lock", "a rule that allows cannot lock"));
    }
    for (pointer, title) in [("/title_zh", title_zh), ("/title_en", title_en)] {
        if !(1..=MAX_TITLE_CHARS).contains(&title.trim().chars().count()) {
            return Err(Error::InvalidRule(pointer, "1 to 80 characters"));
        }
    }
    Ok(())
}
