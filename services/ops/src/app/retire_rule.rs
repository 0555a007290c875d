//! Takes a rule out of force, or drops a draft.

use ids::{RiskRuleId, UserId};
use kernel_postgres::Tx;
use serde_json::json;

use super::{App, operate::operate};
use crate::{domain::rule::RuleVersion, error::Error, store::rules};

/// Retires a version.
pub(crate) async fn retire_rule(
    app: &App,
    tx: &Tx<'_>,
    id: RiskRuleId,
    by: UserId,
) -> Result<RuleVersion, Error> {
    rules::load_for_update(tx, id).await?.ok_or(Error::RuleNotFound)?;
    let rule = rules::retire(tx, id, app.env.now()).await?.ok_or(Error::RuleRetired)?;
    let detail = json!({"code": rule.code, "version": rule.version});
    operate(app, tx, by, "ops.risk_rule_retired", id.to_string(), detail).await?;
    Ok(rule)
}
