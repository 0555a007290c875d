//! Erasing a record: the key goes, and with it everything it sealed.

use ids::UserId;
use kernel_postgres::Tx;
use kernel_work::{Options, jobs};

use super::App;
use super::decide_consent;
use crate::domain::ledger::{Access, Entry};
use crate::jobs::purge_record::PurgeRecord;
use crate::store::{bindings, goals, keys, ledger};

/// Erases a person's record; false when there is none. Consents are withdrawn and devices unbound, for they were about
/// a record that is gone. The ledger stays: who looked is not the record's content but its history.
pub(crate) async fn erase(app: &App, tx: &Tx<'_>, user: UserId) -> anyhow::Result<bool> {
    let now = app.env.now();
    let Some(generation) = keys::erase(tx, user, now).await? else { return Ok(false) };
    goals::delete_all(tx, user).await?;
    bindings::unbind_all(tx, user, now).await?;
    decide_consent::withdraw_all(app, tx, user).await?;
    let entry = Entry {
        at: now,
        access: Access::Erased,
        reader: "owner".to_owned(),
        service: "user".to_owned(),
        purpose: None,
        classes: Vec::new(),
        order_id: None,
        receipts: Vec::new(),
    };
    ledger::append(tx, user, entry).await?;
    let purge = PurgeRecord { user, generation };
    jobs::enqueue::<App, _>(tx, &app.env, &purge, Options::default()).await?;
    Ok(true)
}
