//! An operator tells users something.

use ids::UserId;
use kernel_postgres::Tx;
use serde_json::json;

use super::{
    App,
    notify::{Notice, notify},
    operate::operate,
};
use crate::error::Error;

/// Tells the recipients; how many were told who had not been under this key.
pub(crate) async fn send_notifications(
    app: &App,
    tx: &Tx<'_>,
    notice: Notice,
    mut recipients: Vec<UserId>,
    by: UserId,
) -> Result<usize, Error> {
    recipients.sort_unstable();
    recipients.dedup();
    let limit = app.config.max_recipients;
    if !(1..=limit).contains(&recipients.len()) {
        return Err(Error::RecipientsOutOfRange { limit });
    }
    let key = scoped("operator", &notice.key)?;
    let told = notify(app, tx, &Notice { key, ..notice.clone() }, &recipients).await?.len();
    let about = notice.about.map(|about| about.text());
    let detail =
        json!({"template": notice.template, "about": about, "recipients": recipients.len(), "told": told});
    operate(app, tx, by, "ops.notifications_sent", notice.key, detail).await?;
    Ok(told)
}

/// A key with its origin in front, so that no origin can take another's.
pub(crate) fn scoped(origin: &str, key: &str) -> Result<String, Error> {
    if !(1..=200).contains(&key.chars().count()) {
        return Err(Error::KeyOutOfRange);
    }
    Ok(format!("{origin}:{key}"))
}
