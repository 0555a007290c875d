//! Where a record came from, and whom to believe when two sources speak of the same hour.

use std::fmt;

/// The origin of a record. Its text is stored, and is part of what makes a record a duplicate of another.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Source(String);

impl Source {
    /// Typed in by the owner.
    pub(crate) fn manual() -> Self {
        Self("manual".to_owned())
    }

    /// Sent by an application on the owner's behalf. The name is a label, not evidence.
    pub(crate) fn app(name: &str) -> Result<Self, String> {
        let fits = (1..=40).contains(&name.len())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
        if fits {
            Ok(Self(format!("app:{name}")))
        } else {
            Err("a source name has 1 to 40 letters, digits, dots, dashes or underscores".to_owned())
        }
    }

    /// Sent by a bound device, which signed it.
    pub(crate) fn device(binding: &impl fmt::Display) -> Self {
        Self(format!("device:{binding}"))
    }

    /// Imported from Apple Health, where `name` wrote it.
    pub(crate) fn apple(name: &str) -> Self {
        // Somebody else's text on its way into the store: short, and without what no name has.
        let name: String = name.chars().filter(|letter| !letter.is_control()).take(60).collect();
        Self(format!("apple_health:{name}"))
    }

    /// Imported from a FHIR bundle.
    pub(crate) fn fhir() -> Self {
        Self("fhir".to_owned())
    }

    /// Reported by the platform itself, about one order.
    pub(crate) fn platform(order: &impl fmt::Display) -> Self {
        Self(format!("platform:{order}"))
    }

    /// A source read back from the store.
    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// How far to believe it when amounts overlap; higher wins.
    ///
    /// A signed device beats an import; within Apple Health something worn beats the phone in the bag; what a person typed
    /// comes last, because it is usually a summary of what a device already said.
    pub(crate) fn rank(&self) -> u8 {
        let (kind, name) = self.0.split_once(':').unwrap_or((&self.0, ""));
        match kind {
            "platform" => 6,
            "device" => 5,
            "apple_health" if name.to_lowercase().contains("watch") => 4,
            "apple_health" => 3,
            "fhir" => 2,
            "app" => 1,
            _ => 0,
        }
    }
}

impl Source {
    /// Whether people take its readings themselves, where they live: typed in, or by an application or device of theirs. What
    /// came in a bundle of health care was taken by those who keep such bundles.
    pub(crate) fn is_ones_own(&self) -> bool {
        let kind = self.0.split_once(':').map_or(self.0.as_str(), |(kind, _)| kind);
        matches!(kind, "manual" | "app" | "device" | "apple_health")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_watch_beats_a_phone_and_a_signed_device_beats_both() {
        let watch = Source::apple("Mei's Apple\u{a0}Watch");
        let phone = Source::apple("Mei's iPhone");
        let ring = Source::device(&"dev_1");
        assert!(ring.rank() > watch.rank());
        assert!(watch.rank() > phone.rank());
        assert!(phone.rank() > Source::manual().rank());
    }

    #[test]
    fn a_name_from_a_file_is_cut_and_cleaned() {
        assert_eq!(Source::apple("a\0b\u{7}c").as_str(), "apple_health:abc");
        assert_eq!(Source::apple(&"x".repeat(500)).as_str().len(), 13 + 60);
    }

    #[test]
    fn what_people_measure_themselves_is_their_own() {
        let own = [
            Source::manual(),
            Source::app("band").unwrap(),
            Source::device(&"dev_1"),
            Source::apple("Watch"),
        ];
        assert!(own.iter().all(Source::is_ones_own));
        assert!(!Source::fhir().is_ones_own() && !Source::platform(&"ord_1").is_ones_own());
    }

    #[test]
    fn an_app_cannot_pose_as_a_device() {
        assert!(Source::app("device:dev_1").is_err());
        assert_eq!(Source::app("scale.app").unwrap().as_str(), "app:scale.app");
        assert!(Source::app("").is_err());
        assert!(Source::app(&"x".repeat(41)).is_err());
    }
}
