//! A person decides about an alert.

use ids::{RiskAlertId, UserId};
use kernel_postgres::Tx;
use kernel_work::{Options, jobs::enqueue};
use serde_json::json;

use super::{App, operate::operate};
use crate::{
    domain::alert::{Consequence, Ruling, consequence, next},
    error::Error,
    jobs::LockAccount,
    store::alerts::{self, Alert, Decided},
};

/// Longest note, in characters.
const MAX_NOTE_CHARS: usize = 500;

/// The alert after the ruling, and what follows for the account.
pub(crate) async fn decide_alert(
    app: &App,
    tx: &Tx<'_>,
    id: RiskAlertId,
    ruling: Ruling,
    note: String,
    by: UserId,
) -> Result<(Alert, Consequence), Error> {
    if !(1..=MAX_NOTE_CHARS).contains(&note.trim().chars().count()) {
        return Err(Error::NoteMissing);
    }
    let alert = alerts::load_for_update(tx, id).await?.ok_or(Error::AlertNotFound)?;
    let next = next(alert.state, ruling).ok_or(Error::RulingOutOfPlace(alert.state))?;
    let consequence = consequence(next, alert.class, alert.locked);
    let locked = alert.locked || consequence == Consequence::Lock;
    if consequence == Consequence::Lock {
        let job = LockAccount { user_id: alert.user, class: alert.class, alert_id: id };
        enqueue(tx, &app.env, &job, Options::keyed(id.to_string())).await?;
    }
    let at = app.env.now();
    let decided =
        alerts::decide(tx, &Decided { id, ruling_id: app.env.uuid(), ruling, next, locked, by, note, at })
            .await?;
    // The note stays with the alert: the audit log may never be erased, so it holds no free text.
    operate(app, tx, by, "ops.risk_alert_decided", id.to_string(), json!({"ruling": ruling})).await?;
    Ok((decided, consequence))
}
