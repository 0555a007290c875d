//! Decisions with all they were based on.

use ids::{OrderId, RiskAlertId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};
use ops_api::{Decision, Verdict};

use super::words::{parse, word};
use crate::domain::{replay::PastDecision, risk::FactSheet};

statements! {
    FIND = "select user_id, verdict, reasons, alert_id, locked from risk_decisions where order_id = $1";
    STORE = "
        insert into risk_decisions (order_id, user_id, verdict, reasons, facts, alert_id, locked, decided_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    PAST = "
        select d.order_id, d.facts, d.verdict, a.state as alert_state
        from risk_decisions d left join risk_alerts a using (alert_id)
        where d.decided_at > $1 order by d.decided_at desc limit $2";
}

/// The decision on an order, and on whose.
pub(crate) async fn find(on: &impl Run, order: OrderId) -> anyhow::Result<Option<(UserId, Decision)>> {
    let Some(row) = on.opt(FIND, &[&order]).await? else { return Ok(None) };
    let decision = Decision {
        verdict: parse(row.get("verdict"))?,
        alert_id: row.get::<_, Option<RiskAlertId>>("alert_id"),
        reasons: row.get("reasons"),
        locked: row.get("locked"),
    };
    Ok(Some((row.get("user_id"), decision)))
}

/// Stores a decision. An order is decided once.
pub(crate) async fn store(
    on: &impl Run,
    order: OrderId,
    user: UserId,
    decision: &Decision,
    sheet: &FactSheet,
    now: Timestamp,
) -> anyhow::Result<()> {
    let Decision { verdict, alert_id, reasons, locked } = decision;
    let facts = serde_json::to_value(sheet)?;
    on.exec(STORE, &[&order, &user, &word(verdict)?, reasons, &facts, alert_id, locked, &now]).await.map(drop)
}

/// Decisions since a moment, newest first.
pub(crate) async fn past(on: &impl Run, since: Timestamp, limit: i64) -> anyhow::Result<Vec<PastDecision>> {
    on.rows(PAST, &[&since, &limit]).await?.iter().map(past_decision).collect()
}

fn past_decision(row: &Row) -> anyhow::Result<PastDecision> {
    let verdict: Verdict = parse(row.get("verdict"))?;
    Ok(PastDecision {
        order: row.get("order_id"),
        sheet: serde_json::from_value(row.get("facts"))?,
        verdict,
        alert: row.get::<_, Option<String>>("alert_state").map(parse).transpose()?,
    })
}
