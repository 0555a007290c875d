//! What a piece of the health record is about, and what somebody wants it for.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A class of health data. Consent is given class by class, and a reader sees only the classes agreed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RecordClass {
    /// Blood pressure, pulse, temperature, oxygen saturation, respiratory rate, heart rate variability.
    VitalSigns,
    /// Weight, height, waist, body fat.
    BodyMeasures,
    /// Laboratory values, such as glucose.
    Laboratory,
    /// Steps, exercise, energy.
    Activity,
    /// Sleep.
    Sleep,
    /// Services received on the platform.
    Services,
    /// Classifications computed from the record, such as the blood pressure category.
    Assessments,
}

impl RecordClass {
    /// Every class, in the order a person is asked about them.
    pub const ALL: [Self; 7] = [
        Self::VitalSigns,
        Self::BodyMeasures,
        Self::Laboratory,
        Self::Activity,
        Self::Sleep,
        Self::Services,
        Self::Assessments,
    ];

    /// The name used in JSON, in queries and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VitalSigns => "vital_signs",
            Self::BodyMeasures => "body_measures",
            Self::Laboratory => "laboratory",
            Self::Activity => "activity",
            Self::Sleep => "sleep",
            Self::Services => "services",
            Self::Assessments => "assessments",
        }
    }

    /// The class with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.as_str() == name)
    }
}

/// What health data is wanted for. Consent for one purpose never covers another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Providing a service the user ordered.
    Care,
    /// Finding a suitable practitioner.
    Matching,
    /// Trends, anomalies and advice computed for the user.
    Insight,
    /// Choosing what the user's feed shows.
    Personalisation,
    /// Research on pseudonymous data.
    Research,
}

impl Purpose {
    /// Every purpose, in the order a person is asked about them.
    pub const ALL: [Self; 5] =
        [Self::Care, Self::Matching, Self::Insight, Self::Personalisation, Self::Research];

    /// The name used in JSON, in queries and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Care => "care",
            Self::Matching => "matching",
            Self::Insight => "insight",
            Self::Personalisation => "personalisation",
            Self::Research => "research",
        }
    }

    /// The purpose with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_json() {
        for class in RecordClass::ALL {
            assert_eq!(serde_json::to_value(class).unwrap(), class.as_str());
            assert_eq!(RecordClass::parse(class.as_str()), Some(class));
        }
        for purpose in Purpose::ALL {
            assert_eq!(serde_json::to_value(purpose).unwrap(), purpose.as_str());
            assert_eq!(Purpose::parse(purpose.as_str()), Some(purpose));
        }
        assert_eq!(Purpose::parse("curiosity"), None);
    }
}
