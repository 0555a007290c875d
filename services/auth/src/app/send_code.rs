//! Sending a one-time code to a contact. Whether the contact has an account plays no part, so nothing can be learnt.

use jiff::Timestamp;
use kernel_http::{Answer, Status, Write};
use kernel_work::{Options, jobs};
use serde::Serialize;
use utoipa::ToSchema;

use super::{App, Client};
use crate::{
    domain::{
        code::{self, BOUND, Code, LIFETIME, PAUSE},
        contact::Contact,
    },
    error::Error,
    jobs::send_code::SendCode,
    store::codes,
};

/// A code is on its way, if the contact exists at all.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodeSent {
    /// Seconds in which the code can be used.
    expires_in: i64,
    /// Seconds until another may be asked for.
    retry_after: i64,
    /// When this one was asked for.
    asked_at: Timestamp,
}

/// Sends a code; a job does it, so a slow provider keeps nobody waiting.
pub(crate) async fn send_code(
    app: &App,
    write: &Write,
    client: &Client,
    contact: &Contact,
) -> Result<Answer<CodeSent>, Error> {
    app.admit_code(client)?;
    let (now, id) = (app.env.now(), app.env.uuid());
    let index = app.seals.contact_index(contact);
    let code = Code::from_number(app.env.below(BOUND));
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    if let Some(wait) = code::wait(&codes::recent_ages(&tx, &index, now).await?) {
        let retry_after_seconds = u64::try_from(wait.as_secs()).unwrap_or_default().max(1);
        return Err(Error::TooManyAttempts { retry_after_seconds });
    }
    codes::insert(&tx, id, &index, &app.seals.code_hash(id, &code), now).await?;
    let job = SendCode::new(app, id, contact, &code)?;
    jobs::enqueue(&tx, &app.env, &job, Options::default()).await?;
    let sent = CodeSent { expires_in: LIFETIME.as_secs(), retry_after: PAUSE.as_secs(), asked_at: now };
    let answer = write.commit(tx, Status::Accepted, sent).await?;
    app.work.wake();
    Ok(answer)
}
