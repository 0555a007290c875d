//! Every event leaves an entry in the audit log: that it happened, never what was in it.

use kernel::Event;
use kernel_postgres::Tx;
use serde_json::Value;

use crate::{app::App, domain::audit::Entry, store::audit};

pub(super) async fn any_event(_: &App, tx: &Tx<'_>, event: &Event<Value>) -> anyhow::Result<()> {
    let entry = Entry {
        id: event.id,
        source: event.source.clone(),
        kind: event.kind.clone(),
        class: event.class.name().to_owned(),
        subject: event.subject.clone(),
        actor: None,
        occurred_at: event.time,
    };
    audit::append(tx, &entry).await
}
