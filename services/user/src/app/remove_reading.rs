//! Removing one reading: what was mistyped, or what its owner does not want kept.

use ids::{HealthRecordId, UserId};
use kernel_postgres::Tx;

use super::App;
use super::record_batch;
use crate::domain::ledger::{Access, Entry};
use crate::error::Error;
use crate::store::records::{read::Scope, remove};
use crate::store::{assessments, keys, ledger};

/// Removes a reading and the assessments computed from it, and notes in the owner's ledger that one of its class is gone, not
/// what it said. Everything else derived from readings is computed when it is asked for; goals are looked at again, for the
/// reading may have stood in their way. What was announced stays announced.
pub(crate) async fn remove(app: &App, tx: &Tx<'_>, user: UserId, id: HealthRecordId) -> Result<(), Error> {
    let key = keys::hold(tx, user).await?.ok_or(Error::NoSuchReading)?;
    let scope = Scope { user, generation: key.generation };
    let now = app.env.now();
    let class = remove::remove(tx, scope, id, now).await?.ok_or(Error::NoSuchReading)?;
    assessments::forget(tx, scope, id).await?;
    let entry = Entry {
        at: now,
        access: Access::Removed,
        reader: "owner".to_owned(),
        service: "user".to_owned(),
        purpose: None,
        classes: vec![class],
        order_id: None,
        receipts: Vec::new(),
    };
    ledger::append(tx, user, entry).await?;
    Ok(record_batch::look_at_goals(app, tx, user).await?)
}
