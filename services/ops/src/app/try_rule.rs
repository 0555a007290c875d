//! Tries a rule on past decisions, before anybody is touched by it.

use jiff::SignedDuration;

use super::{App, draft_rule::check};
use crate::{
    domain::{replay::Replay, rule::RuleText},
    error::Error,
    store::decisions,
};

/// Decisions a trial looks at; newest first.
const MOST: i64 = 20_000;

/// Replays a rule over the decisions of the last `days`.
pub(crate) async fn try_rule(app: &App, text: &RuleText, days: u16) -> Result<Replay, Error> {
    let limit = app.config.max_replay_days;
    if !(1..=limit).contains(&days) {
        return Err(Error::ReplayTooLong { limit });
    }
    check(&app.rules, text)?;
    let rule = app.rules.get(&text.expression)?;
    let since = app.env.now() - SignedDuration::from_hours(24 * i64::from(days));
    // A long read, which would hold up everybody behind it on a shared connection.
    let past = decisions::past(&app.db.write().await?, since, MOST).await?;
    Ok(Replay::run(&rule, text.action, &past))
}
