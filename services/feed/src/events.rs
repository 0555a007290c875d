//! What feed consumes: every business event, by one consumer, so that one order's story stays in order.

mod story;

use kernel::{DataClass, Event};
use kernel_postgres::Tx;
use kernel_work::{Permanent, Subscription};
use serde_json::Value;

pub(crate) use self::story::{Interest, Story};
use crate::app::{App, tell};

/// The consumers of this service.
pub(crate) fn subscriptions() -> Vec<Subscription<App>> {
    vec![Subscription::all("feed.activity", apply)]
}

async fn apply(app: &App, tx: &Tx<'_>, event: &Event<Value>) -> anyhow::Result<()> {
    let told = story::of(event).map_err(|error| Permanent::because(format!("unreadable event: {error}")))?;
    let Some(mut story) = told else { return Ok(()) };
    if event.class == DataClass::Health {
        story.keep_to_owner();
    }
    tell::tell(app, tx, event.id, story).await
}
