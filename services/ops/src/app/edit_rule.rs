//! Changes a draft.

use ids::{RiskRuleId, UserId};
use kernel_postgres::Tx;
use serde_json::json;

use super::{App, draft_rule::check, operate::operate};
use crate::{
    domain::rule::{RuleText, RuleVersion},
    error::Error,
    store::rules,
};

/// Replaces what a draft says.
pub(crate) async fn edit_rule(
    app: &App,
    tx: &Tx<'_>,
    id: RiskRuleId,
    text: &RuleText,
    by: UserId,
) -> Result<RuleVersion, Error> {
    check(&app.rules, text)?;
    rules::load_for_update(tx, id).await?.ok_or(Error::RuleNotFound)?;
    let rule = rules::edit(tx, id, text).await?.ok_or(Error::RuleNotDraft)?;
    operate(app, tx, by, "ops.risk_rule_edited", id.to_string(), json!({"text": text})).await?;
    Ok(rule)
}
