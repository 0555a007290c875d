//! Keeps what a person in the back office did: in full among the operations, by name in the audit log.

use ids::UserId;
use kernel::DataClass;
use kernel_postgres::Tx;
use serde_json::Value;

use super::App;
use crate::{
    domain::audit::Entry,
    store::{
        audit,
        operations::{self, Operation},
    },
};

/// Records an operation in the transaction that does it.
pub(crate) async fn operate(
    app: &App,
    tx: &Tx<'_>,
    actor: UserId,
    kind: &'static str,
    subject: String,
    detail: Value,
) -> anyhow::Result<()> {
    let (id, at) = (app.env.uuid(), app.env.now());
    let entry = Entry {
        id,
        source: "ops".to_owned(),
        kind: kind.to_owned(),
        class: DataClass::Personal.name().to_owned(),
        subject: subject.clone(),
        actor: Some(actor.uuid()),
        occurred_at: at,
    };
    audit::append(tx, &entry).await?;
    operations::record(tx, &Operation { id, actor, kind, subject, detail, at }).await
}
