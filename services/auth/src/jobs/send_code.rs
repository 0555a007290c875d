//! Hands a one-time code to the sender of messages. The message lies sealed in the job, for it holds a code in clear.

use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use kernel_work::{Job, JobContext};
use sandbox_api::message::{Medium, SendMessage};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    app::App,
    domain::{
        code::{Code, LIFETIME},
        contact::Contact,
    },
};

/// A message to be sent while its code is still good.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SendCode {
    /// The code's id, and the message's key: a repeat sends nothing twice.
    id: Uuid,
    expires_at: Timestamp,
    sealed: String,
}

impl SendCode {
    pub(crate) fn new(app: &App, id: Uuid, contact: &Contact, code: &Code) -> anyhow::Result<Self> {
        let text = format!("【Wellspring】您的验证码是 {}，5 分钟内有效。请勿告诉他人。", code.as_str());
        let (medium, subject) = match contact {
            Contact::Phone(_) => (Medium::Sms, String::new()),
            Contact::Email(_) => (Medium::Mail, "Wellspring 验证码".to_owned()),
        };
        let to = contact.as_str().to_owned();
        let message = SendMessage { key: format!("auth:{id}"), medium, to, subject, text };
        let sealed = app.seals.seal_message(id, &serde_json::to_vec(&message)?)?;
        Ok(Self { id, expires_at: app.env.now() + LIFETIME, sealed: STANDARD.encode(sealed) })
    }
}

impl Job<App> for SendCode {
    const KIND: &'static str = "auth.send_code";

    async fn run(&self, app: &App, _: &JobContext) -> anyhow::Result<()> {
        if app.env.now() >= self.expires_at {
            // Its owner has long asked for another.
            metrics::counter!("auth_codes_late_total").increment(1);
            tracing::warn!(code = %self.id, "a code could not be sent before it expired");
            return Ok(());
        }
        let json = app.seals.open_message(self.id, &STANDARD.decode(&self.sealed)?)?;
        app.messages.send(&serde_json::from_slice(&json)?).await?;
        Ok(())
    }
}
