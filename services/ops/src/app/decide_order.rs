//! Decides whether an order may go ahead.

use kernel_postgres::Tx;
use kernel_rules::RuleCache;
use kernel_work::{Options, jobs::enqueue};
use ops_api::{DecideRequest, Decision};

use super::App;
use crate::{
    domain::{
        alert::AlertState,
        risk::{FactSheet, flaws},
        rule::{Judgement, Outcome, RuleVersion, judge},
    },
    error::Error,
    jobs::LockAccount,
    store::{
        alerts::{self, Alert},
        decisions,
        facts::{self, Fact, FactKind},
        rules,
    },
};

/// Decides once an order; a repeat gets the first decision.
pub(crate) async fn decide_order(app: &App, tx: &Tx<'_>, request: DecideRequest) -> Result<Decision, Error> {
    let DecideRequest { subject, order_id, user_id, amount, facts } = request;
    let found = flaws(&facts);
    if !found.is_empty() {
        return Err(Error::InvalidFacts(found));
    }
    facts::lock_user(tx, user_id).await?;
    if let Some((user, decision)) = decisions::find(tx, order_id).await? {
        return if user == user_id { Ok(decision) } else { Err(Error::OrderOfAnother) };
    }
    let now = app.env.now();
    // This order counts in its own velocity.
    let tried = Fact {
        user: user_id,
        key: order_key(&order_id),
        kind: FactKind::Order,
        at: now,
        amount_minor: Some(amount.minor),
    };
    facts::record(tx, &tried).await?;
    let velocity = facts::velocity(tx, user_id, now).await?;
    let sheet = FactSheet::of(user_id.to_string(), amount, velocity, facts, now)?;
    let rules = rules::published(tx, subject).await?;
    let Judgement { verdict, reasons, alert, lock } = evaluate(&app.rules, &rules, &sheet);
    let alert = alert.map(|(class, severity)| Alert {
        id: app.env.id(),
        order: order_id,
        user: user_id,
        class,
        severity,
        reasons: reasons.clone(),
        state: AlertState::Open,
        locked: lock,
        opened_at: now,
        decided_at: None,
        decided_by: None,
    });
    if let Some(alert) = &alert {
        alerts::open(tx, alert).await?;
        if lock {
            let job = LockAccount { user_id, class: alert.class, alert_id: alert.id };
            enqueue(tx, &app.env, &job, Options::keyed(alert.id.to_string())).await?;
        }
    }
    let decision = Decision { verdict, alert_id: alert.map(|alert| alert.id), reasons, locked: lock };
    decisions::store(tx, order_id, user_id, &decision, &sheet, now).await?;
    Ok(decision)
}

/// The key under which an order counts in its buyer's velocity.
fn order_key(order: &ids::OrderId) -> String {
    format!("order:{order}")
}

fn evaluate(cache: &RuleCache, rules: &[RuleVersion], sheet: &FactSheet) -> Judgement {
    let facts = sheet.for_rules();
    let answers = rules.iter().map(|rule| {
        let answer = match (&facts, cache.get(&rule.text.expression)) {
            (Ok(facts), Ok(compiled)) => compiled.test(facts).map_err(anyhow::Error::from),
            (Err(error), _) => Err(error.clone().into()),
            (_, Err(error)) => Err(error.into()),
        };
        let outcome = match answer {
            Ok(true) => Outcome::Fired,
            Ok(false) => Outcome::Quiet,
            Err(error) => {
                tracing::warn!(rule = rule.code, version = rule.version, %error, "a risk rule gave no answer");
                Outcome::Failed
            }
        };
        (rule, outcome)
    });
    judge(answers)
}
