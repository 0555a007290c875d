//! Events: facts that a service publishes for others, as CloudEvents 1.0 envelopes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use uuid::Uuid;

/// How sensitive an event's data is. Decides who may see it and what may be logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DataClass {
    /// May be shown to anyone.
    Public,
    /// Names or concerns a person.
    Personal,
    /// Reveals something about a person's health, if only that a reading exists.
    Health,
}

impl DataClass {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Personal => "personal",
            Self::Health => "health",
        }
    }
}

/// Data that travels in an event. The type's name, version and class are part of the contract.
pub trait EventType: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// `service.fact_in_past_tense`, for example `trade.order_created`.
    const TYPE: &'static str;
    /// Raised when a field changes meaning; adding an optional field keeps it.
    const VERSION: u16 = 1;
    const CLASS: DataClass;
    /// Events of one key reach every consumer in the order they were published.
    fn key(&self) -> String;
}

/// A CloudEvents 1.0 envelope; `(source, id)` is unique.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event<T> {
    pub specversion: SpecVersion,
    pub id: Uuid,
    /// The service that published it.
    pub source: String,
    #[serde(rename = "type")]
    pub kind: String,
    /// The ordering key.
    pub subject: String,
    pub time: Timestamp,
    #[serde(rename = "dataversion")]
    pub version: u16,
    #[serde(rename = "dataclass")]
    pub class: DataClass,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traceparent: Option<String>,
    pub data: T,
}

/// The CloudEvents version this platform writes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SpecVersion {
    #[default]
    #[serde(rename = "1.0")]
    V1,
}

impl<T> Event<T> {
    /// The same envelope around other data.
    pub fn with_data<U>(self, data: U) -> Event<U> {
        let Self { specversion, id, source, kind, subject, time, version, class, traceparent, data: _ } =
            self;
        Event { specversion, id, source, kind, subject, time, version, class, traceparent, data }
    }
}

impl Event<serde_json::Value> {
    /// Decodes the data as `T`, whose type the caller has checked.
    pub fn decode<T: EventType>(self) -> Result<Event<T>, serde_json::Error> {
        let data = serde_json::from_value(self.data.clone())?;
        Ok(self.with_data(data))
    }
}
