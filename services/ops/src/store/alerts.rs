//! Alerts and what was decided about them.

use ids::{OrderId, RiskAlertId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};
use uuid::Uuid;

use super::{
    times::storable,
    words::{parse, word},
};
use crate::domain::{
    alert::{AlertState, Ruling},
    rule::RiskClass,
};

statements! {
    OPEN = "
        insert into risk_alerts (alert_id, order_id, user_id, class, severity, reasons, state, locked, opened_at)
        values ($1, $2, $3, $4, $5, $6, 'open', $7, $8)";
    LOAD_FOR_UPDATE = "select * from risk_alerts where alert_id = $1 for update";
    MOVE = "
        update risk_alerts set state = $2, locked = $3, decided_at = $4, decided_by = $5
        where alert_id = $1 returning *";
    RULE = "insert into risk_rulings (alert_id, ruling_id, ruling, by_user, note, at) values ($1, $2, $3, $4, $5, $6)";
    LIST = "
        select * from risk_alerts
        where ($1::text is null or state = $1) and ($2::text is null or class = $2)
          and ($3::uuid is null or user_id = $3) and severity >= $4
          and ($5::timestamptz is null or (opened_at, alert_id) < ($5, $6))
        order by opened_at desc, alert_id desc limit $7";
}

/// A suspicion.
#[derive(Clone, Debug)]
pub(crate) struct Alert {
    pub(crate) id: RiskAlertId,
    pub(crate) order: OrderId,
    pub(crate) user: UserId,
    pub(crate) class: RiskClass,
    pub(crate) severity: u8,
    pub(crate) reasons: Vec<String>,
    pub(crate) state: AlertState,
    pub(crate) locked: bool,
    pub(crate) opened_at: Timestamp,
    pub(crate) decided_at: Option<Timestamp>,
    pub(crate) decided_by: Option<UserId>,
}

/// What a list is narrowed to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) state: Option<AlertState>,
    pub(crate) class: Option<RiskClass>,
    pub(crate) user: Option<UserId>,
    pub(crate) min_severity: u8,
}

/// Stores a new alert.
pub(crate) async fn open(on: &impl Run, alert: &Alert) -> anyhow::Result<()> {
    let Alert { id, order, user, class, severity, reasons, locked, opened_at, .. } = alert;
    let severity = i16::from(*severity);
    on.exec(OPEN, &[id, order, user, &word(class)?, &severity, reasons, locked, opened_at]).await.map(drop)
}

/// An alert, locked until the transaction ends.
pub(crate) async fn load_for_update(on: &impl Run, id: RiskAlertId) -> anyhow::Result<Option<Alert>> {
    on.opt(LOAD_FOR_UPDATE, &[&id]).await?.as_ref().map(alert).transpose()
}

/// A ruling on an alert.
#[derive(Clone, Debug)]
pub(crate) struct Decided {
    pub(crate) id: RiskAlertId,
    pub(crate) ruling_id: Uuid,
    pub(crate) ruling: Ruling,
    pub(crate) next: AlertState,
    /// Whether the account is locked because of this alert from now on.
    pub(crate) locked: bool,
    pub(crate) by: UserId,
    pub(crate) note: String,
    pub(crate) at: Timestamp,
}

/// Moves an alert and keeps the ruling.
pub(crate) async fn decide(on: &impl Run, decided: &Decided) -> anyhow::Result<Alert> {
    let Decided { id, ruling_id, ruling, next, locked, by, note, at } = decided;
    let row = on.row(MOVE, &[id, &word(next)?, locked, at, by]).await?;
    on.exec(RULE, &[id, ruling_id, &word(ruling)?, by, note, at]).await?;
    alert(&row)
}

/// Alerts, newest first, behind a moment and id.
pub(crate) async fn list(
    on: &impl Run,
    filter: &Filter,
    behind: Option<(Timestamp, RiskAlertId)>,
    limit: usize,
) -> anyhow::Result<Vec<Alert>> {
    let state = filter.state.as_ref().map(word).transpose()?;
    let class = filter.class.as_ref().map(word).transpose()?;
    let (at, id) = behind.map(|(at, id)| (storable(at), id)).unzip();
    let severity = i16::from(filter.min_severity);
    let rows =
        on.rows(LIST, &[&state, &class, &filter.user, &severity, &at, &id, &i64::try_from(limit)?]).await?;
    rows.iter().map(alert).collect()
}

fn alert(row: &Row) -> anyhow::Result<Alert> {
    Ok(Alert {
        id: row.get("alert_id"),
        order: row.get("order_id"),
        user: row.get("user_id"),
        class: parse(row.get("class"))?,
        severity: u8::try_from(row.get::<_, i16>("severity"))?,
        reasons: row.get("reasons"),
        state: parse(row.get("state"))?,
        locked: row.get("locked"),
        opened_at: row.get("opened_at"),
        decided_at: row.get("decided_at"),
        decided_by: row.get("decided_by"),
    })
}
