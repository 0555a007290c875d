//! Puts a draft in force.

use ids::{RiskRuleId, UserId};
use kernel_postgres::Tx;
use serde_json::json;

use super::{App, operate::operate};
use crate::{
    domain::rule::{RuleState, RuleVersion},
    error::Error,
    store::rules,
};

/// Publishes a draft in the place of the version in force. It decides from the next request on, in every process.
pub(crate) async fn publish_rule(
    app: &App,
    tx: &Tx<'_>,
    id: RiskRuleId,
    by: UserId,
) -> Result<RuleVersion, Error> {
    let draft = rules::load_for_update(tx, id).await?.ok_or(Error::RuleNotFound)?;
    if draft.state != RuleState::Draft {
        return Err(Error::RuleNotDraft);
    }
    let rule = rules::publish(tx, &draft, app.env.now()).await?;
    let detail = json!({"code": rule.code, "version": rule.version});
    operate(app, tx, by, "ops.risk_rule_published", id.to_string(), detail).await?;
    Ok(rule)
}
