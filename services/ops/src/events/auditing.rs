//! Every event leaves an entry in the audit log: that it happened, never what was in it.

use kernel::{Event, EventType};
use kernel_postgres::Tx;
use kernel_work::{Permanent, WorkOperated};
use serde_json::Value;

use crate::{app::App, domain::audit::Entry, store::audit};

pub(super) async fn any_event(_: &App, tx: &Tx<'_>, event: &Event<Value>) -> anyhow::Result<()> {
    let operated = operated(event)?;
    let entry = Entry {
        id: event.id,
        source: event.source.clone(),
        kind: operated.as_ref().map_or_else(|| event.kind.clone(), |it| it.act.name().to_owned()),
        class: event.class.name().to_owned(),
        subject: event.subject.clone(),
        actor: operated.map(|it| it.by),
        occurred_at: event.time,
    };
    audit::append(tx, &entry).await
}

/// An operator's act on durable work says which act it was, and whose.
fn operated(event: &Event<Value>) -> anyhow::Result<Option<WorkOperated>> {
    if event.kind != WorkOperated::TYPE {
        return Ok(None);
    }
    let operated =
        event.clone().decode().map_err(|error| Permanent::because(format!("unreadable event: {error}")))?;
    Ok(Some(operated.data))
}
