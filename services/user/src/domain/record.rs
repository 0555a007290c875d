//! One entry of a health record, opened.

use ids::{HealthActionId, HealthRecordId, OrderId, UserId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use user_api::RecordClass;

use super::metric::Metric;
use super::moment::Moment;
use super::observation::{Observation, Reading};
use super::source::Source;

/// The code of services received, which LOINC has none for.
pub(crate) const SERVICE: &str = "service";

/// An entry.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Record {
    pub(crate) id: HealthRecordId,
    pub(crate) action_id: HealthActionId,
    pub(crate) at: Moment,
    pub(crate) until: Option<Moment>,
    pub(crate) source: Source,
    pub(crate) recorded_at: Timestamp,
    pub(crate) content: Content,
}

/// What an entry says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// Something was observed.
    Observed(Metric, Reading),
    /// A service was received on the platform.
    Served(Service),
}

/// A service received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Service {
    pub(crate) name: String,
    pub(crate) order_id: OrderId,
    pub(crate) practitioner_id: UserId,
    /// 1 to 5, when the consumer rated it.
    pub(crate) rating: Option<u8>,
}

/// The sealed part of an entry: what is not needed to find it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Secret {
    /// The values, in the order of the metric's parts.
    Values(Vec<f64>),
    /// A service.
    Service(Service),
}

impl Content {
    /// LOINC code, or [`SERVICE`].
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Observed(metric, _) => metric.code(),
            Self::Served(_) => SERVICE,
        }
    }

    pub(crate) fn class(&self) -> RecordClass {
        match self {
            Self::Observed(metric, _) => metric.spec().class,
            Self::Served(_) => RecordClass::Services,
        }
    }

    /// The part to be sealed.
    pub(crate) fn secret(&self) -> Secret {
        match self {
            Self::Observed(_, reading) => Secret::Values(reading.values().collect()),
            Self::Served(service) => Secret::Service(service.clone()),
        }
    }

    /// Puts a code and an opened secret together again; none when they do not belong together.
    pub(crate) fn of(code: &str, secret: Secret) -> Option<Self> {
        match secret {
            Secret::Service(service) => (code == SERVICE).then_some(Self::Served(service)),
            Secret::Values(values) => {
                let metric = Metric::by_code(code)?;
                let reading = Reading { first: *values.first()?, second: values.get(1).copied() };
                Some(Self::Observed(metric, reading))
            }
        }
    }
}

impl Record {
    /// The observation, unless it is a service.
    pub(crate) fn observation(&self) -> Option<Observation> {
        match &self.content {
            Content::Observed(metric, reading) => {
                Some(Observation { metric: *metric, reading: *reading, at: self.at, until: self.until })
            }
            Content::Served(_) => None,
        }
    }

    /// The value of one part of an observation.
    pub(crate) fn value(&self, position: usize) -> Option<f64> {
        match &self.content {
            Content::Observed(_, reading) => reading.part(position),
            Content::Served(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_survives_being_taken_apart() {
        let observed = Content::Observed(Metric::BloodPressure, Reading { first: 121.0, second: Some(79.5) });
        let json = serde_json::to_string(&observed.secret()).unwrap();
        assert_eq!(json, "[121.0,79.5]");
        assert_eq!(Content::of("85354-9", serde_json::from_str(&json).unwrap()), Some(observed));
        let served = Content::Served(Service {
            name: "肩颈推拿".to_owned(),
            order_id: OrderId::from_uuid(uuid::Uuid::nil()),
            practitioner_id: UserId::from_uuid(uuid::Uuid::nil()),
            rating: Some(5),
        });
        let json = serde_json::to_string(&served.secret()).unwrap();
        assert_eq!(Content::of(SERVICE, serde_json::from_str(&json).unwrap()), Some(served));
        assert_eq!(Content::of("85354-9", Secret::Values(vec![])), None);
        assert_eq!(Content::of("nothing", Secret::Values(vec![1.0])), None);
    }
}
