//! Messages: SMS and mail that end in an inbox instead of the world.

use ids::MessageId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    Sms,
    Mail,
}

/// Sends a message. The same key is the same message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SendMessage {
    /// Idempotency key, 1 to 100 characters.
    #[schema(min_length = 1, max_length = 100)]
    pub key: String,
    pub medium: Medium,
    /// A phone number in E.164 form, or a mail address; at most 254 characters.
    #[schema(max_length = 254)]
    pub to: String,
    /// Empty for an SMS.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub subject: String,
    #[schema(max_length = 4000)]
    pub text: String,
}

/// A message in the inbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Message {
    pub message_id: MessageId,
    pub medium: Medium,
    pub to: String,
    pub subject: String,
    pub text: String,
    pub sent_at: Timestamp,
}

impl Medium {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Mail => "mail",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        [Self::Sms, Self::Mail].into_iter().find(|medium| medium.name() == name)
    }
}
