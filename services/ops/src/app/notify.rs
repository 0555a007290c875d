//! Tells users something, in the words of a template.

use std::collections::{BTreeMap, HashMap};

use ids::{NotificationId, UserId};
use kernel_postgres::Tx;

use super::App;
use crate::{
    domain::{about::About, risk::is_name},
    error::Error,
    store::{
        notifications::{self, Telling},
        quiet, templates,
    },
};

/// Most values a template is given.
const MAX_PARAMS: usize = 16;
/// Longest value, in characters.
const MAX_PARAM_CHARS: usize = 500;

/// What is told, and under which key.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    pub(crate) template: String,
    pub(crate) params: BTreeMap<String, String>,
    /// A user is told once a key.
    pub(crate) key: String,
    /// What it is about, when it is about something.
    pub(crate) about: Option<About>,
}

/// Tells those who were not told under this key before; who they are. Quiet hours delay the disturbance, not the inbox.
pub(crate) async fn notify(
    app: &App,
    tx: &Tx<'_>,
    notice: &Notice,
    recipients: &[UserId],
) -> Result<Vec<(UserId, NotificationId)>, Error> {
    let Notice { template, params, key, about } = notice;
    let short = |text: &String| text.chars().count() <= MAX_PARAM_CHARS;
    if params.len() > MAX_PARAMS || !params.iter().all(|(name, text)| is_name(name) && short(text)) {
        return Err(Error::ParamsTooLarge);
    }
    if !is_name(template) {
        return Err(Error::TemplateNotFound);
    }
    let template = templates::in_use(tx, template).await?.ok_or(Error::TemplateNotFound)?;
    let missing = template.missing(params);
    if !missing.is_empty() {
        return Err(Error::ParamsMissing(missing));
    }
    let now = app.env.now();
    let quiet = if template.urgent { HashMap::default() } else { quiet::of_users(tx, recipients).await? };
    let to = recipients.iter().map(|user| {
        let deliver_at = quiet.get(user).map_or(now, |quiet| quiet.next_moment(now));
        (*user, app.env.id(), deliver_at)
    });
    let telling = Telling { template: &template, params, key, about: *about, at: now, to: to.collect() };
    Ok(notifications::tell(tx, &telling).await?)
}
