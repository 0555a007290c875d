//! A dry run: what rules, in force or proposed, say of one order and one practitioner.

use ids::{OrderId, UserId};

use super::{App, change_rules::specimen, list_available::local_day};
use crate::domain::{
    eligibility::{Judge, Reason},
    rule_set::{MatchingRule, flaws},
};
use crate::error::Error;
use crate::store::{pool, practitioners};

/// Judges the pair, by `draft` if given, else by the rules in force. Nothing is stored.
pub(crate) async fn try_rules(
    app: &App,
    order: OrderId,
    practitioner: UserId,
    draft: Option<Vec<MatchingRule>>,
) -> Result<Vec<Reason>, Error> {
    let now = app.env.now();
    let reader = app.db.read().await?;
    let (pooled, candidate) = tokio::try_join!(
        pool::load(&reader, practitioner, order),
        practitioners::candidate(&reader, practitioner, local_day(now)),
    )?;
    let pooled = pooled.ok_or(Error::OrderNotFound)?;
    let candidate = candidate.ok_or(Error::PractitionerNotFound)?;
    let rules = match draft {
        None => app.rules.at_least(&app.db, pooled.rules_version).await?,
        Some(draft) => {
            let flaws = flaws(&draft, &specimen(now));
            if !flaws.is_empty() {
                return Err(Error::FlawedRules(flaws));
            }
            app.rules.draft(draft).map_err(anyhow::Error::from)?.into()
        }
    };
    let judge = Judge::new(&rules, &candidate, now).map_err(anyhow::Error::from)?;
    Ok(judge.reasons(&pooled.wanted, pooled.load_that_day).map_err(anyhow::Error::from)?)
}
