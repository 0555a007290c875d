//! Messages that end here.

use ids::MessageId;
use jiff::SignedDuration;
use sandbox_api::message::{Message, SendMessage};

use super::{App, bounded};
use crate::{
    error::Error,
    store::{callbacks, messages},
};

/// Messages a developer sees.
const SHOWN: usize = 20;

/// Takes a message; the same key is the same message.
pub(crate) async fn take(app: &App, message: &SendMessage) -> Result<MessageId, Error> {
    bounded(&message.key, (1, 100), "/key", "1 to 100 characters")?;
    bounded(&message.to, (3, 254), "/to", "3 to 254 characters")?;
    bounded(&message.subject, (0, 200), "/subject", "at most 200 characters")?;
    bounded(&message.text, (1, 4_000), "/text", "1 to 4000 characters")?;
    Ok(messages::insert(&app.db.write().await?, app.env.id(), message, app.env.now()).await?)
}

/// The newest messages to an address, for whoever develops against the sandbox.
pub(crate) async fn look(app: &App, address: &str) -> Result<Vec<Message>, Error> {
    if !app.config.open_inbox {
        return Err(Error::InboxClosed);
    }
    bounded(address, (3, 254), "address", "3 to 254 characters")?;
    let mut found = messages::list(&app.db.read().await?, Some(address), None, SHOWN).await?;
    found.truncate(SHOWN);
    Ok(found)
}

/// Forgets what is old.
pub(crate) async fn forget(app: &App) -> anyhow::Result<()> {
    let before = app.env.now() - SignedDuration::from_hours(24 * i64::from(app.config.message_days));
    let conn = app.db.write().await?;
    messages::purge(&conn, before).await?;
    callbacks::purge(&conn, before).await?;
    Ok(())
}
