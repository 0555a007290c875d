//! What can be measured: one entry a metric, named by LOINC, measured in UCUM.
//!
//! A metric has one part, itself, or several: blood pressure is a panel of two. Everything that handles values
//! (bounds, aggregates, goals, FHIR) works on parts, so that the panel needs no special case.

mod catalogue;

use user_api::RecordClass;

use super::text::Text;
use super::unit::Unit;

/// The metrics a health record keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Metric {
    BloodPressure,
    Pulse,
    RestingPulse,
    RespiratoryRate,
    OxygenSaturation,
    Temperature,
    HeartRateVariability,
    Weight,
    Height,
    Waist,
    BodyFat,
    BodyMassIndex,
    Glucose,
    Steps,
    Exercise,
    Energy,
    Sleep,
}

/// How values of a metric combine over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nature {
    /// A state seen at a moment: the mean over a day says something, the sum does not.
    Sampled,
    /// An amount spread over a period: it adds up, and two devices worn at once must not be counted twice.
    Additive,
    /// An amount spread over a night: it adds up, and belongs to the day it ends on.
    Overnight,
    /// Computed from other metrics, never recorded.
    Derived,
}

/// One value of a metric.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Part {
    /// LOINC code of the value.
    pub(crate) code: &'static str,
    /// LOINC's name for it, shortened.
    pub(crate) name: &'static str,
    /// What people call it.
    pub(crate) label: Text,
    /// Smallest value a living person can have, in the canonical unit.
    pub(crate) low: f64,
    /// Largest value a living person can have, in the canonical unit.
    pub(crate) high: f64,
}

/// Everything known about a metric.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Spec {
    pub(crate) metric: Metric,
    /// LOINC code of the metric or panel.
    pub(crate) code: &'static str,
    /// LOINC's name for it, shortened.
    pub(crate) name: &'static str,
    /// What people call it.
    pub(crate) label: Text,
    /// Other LOINC codes that mean the same here.
    pub(crate) aliases: &'static [&'static str],
    /// Accepted units; the first is canonical.
    pub(crate) units: &'static [Unit],
    pub(crate) parts: &'static [Part],
    pub(crate) class: RecordClass,
    pub(crate) nature: Nature,
    /// Decimal places shown in aggregates.
    pub(crate) decimals: u8,
}

impl Metric {
    /// Its entry in the catalogue.
    pub(crate) fn spec(self) -> &'static Spec {
        // The catalogue lists the metrics in the order they are declared, which a test holds it to.
        &catalogue::CATALOGUE[self as usize]
    }

    /// Every metric.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        catalogue::CATALOGUE.iter().map(|spec| spec.metric)
    }

    /// The metric with this LOINC code or alias.
    pub(crate) fn by_code(code: &str) -> Option<Self> {
        catalogue::CATALOGUE
            .iter()
            .find(|spec| spec.code == code || spec.aliases.contains(&code))
            .map(|spec| spec.metric)
    }

    /// The panel of which `code` is a part, with the part's position.
    pub(crate) fn by_part(code: &str) -> Option<(Self, usize)> {
        catalogue::CATALOGUE.iter().find_map(|spec| {
            spec.parts.iter().position(|part| part.code == code).map(|position| (spec.metric, position))
        })
    }

    /// LOINC code.
    pub(crate) fn code(self) -> &'static str {
        self.spec().code
    }

    /// UCUM code of the unit its values are kept in.
    pub(crate) fn unit(self) -> &'static str {
        self.spec().units[0].code
    }

    /// Whether it is a panel of several values.
    pub(crate) fn is_panel(self) -> bool {
        self.spec().parts.len() > 1
    }
}

impl Spec {
    /// The accepted unit with this UCUM code.
    pub(crate) fn accepted(&self, ucum: &str) -> Option<Unit> {
        self.units.iter().copied().find(|unit| unit.code == ucum)
    }

    /// The accepted UCUM codes, for a problem text.
    pub(crate) fn unit_codes(&self) -> String {
        self.units.iter().map(|unit| unit.code).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_catalogue_is_in_declaration_order() {
        for (position, metric) in Metric::all().enumerate() {
            assert_eq!(metric as usize, position, "{metric:?} is out of place");
        }
        assert_eq!(Metric::Sleep as usize + 1, Metric::all().count());
    }

    #[test]
    fn codes_are_unique() {
        let mut seen = BTreeSet::new();
        for metric in Metric::all() {
            for code in [metric.code()].iter().chain(metric.spec().aliases) {
                assert!(seen.insert(*code), "{code} is listed twice");
                assert_eq!(Metric::by_code(code), Some(metric));
            }
        }
        assert_eq!(Metric::by_code("0000-0"), None);
    }

    #[test]
    fn loinc_check_digits_are_right() {
        let codes = Metric::all().flat_map(|metric| {
            let spec = metric.spec();
            [spec.code]
                .into_iter()
                .chain(spec.aliases.iter().copied())
                .chain(spec.parts.iter().map(|p| p.code))
        });
        for code in codes {
            let (body, check) = code.split_once('-').unwrap();
            assert_eq!(mod10(body), check.parse::<u32>().unwrap(), "{code}");
        }
    }

    /// The check digit of a LOINC code: Luhn's, as the LOINC users' guide (appendix C) describes it.
    fn mod10(body: &str) -> u32 {
        let sum: u32 = body
            .chars()
            .rev()
            .enumerate()
            .map(|(position, digit)| {
                let digit = digit.to_digit(10).unwrap() * if position % 2 == 0 { 2 } else { 1 };
                digit / 10 + digit % 10
            })
            .sum();
        (10 - sum % 10) % 10
    }

    #[test]
    fn people_have_a_word_for_each() {
        let mut seen = BTreeSet::new();
        for spec in Metric::all().map(Metric::spec) {
            let parts = spec.parts.iter().filter(|part| part.code != spec.code).map(|part| part.label);
            for label in std::iter::once(spec.label).chain(parts) {
                assert!(!label.zh.is_ascii() && label.en.is_ascii(), "{label:?}");
                assert!(seen.insert(label.zh) && seen.insert(label.en), "{label:?} is the word for two");
            }
        }
    }

    #[test]
    fn a_part_leads_to_its_panel() {
        assert_eq!(Metric::by_part("8462-4"), Some((Metric::BloodPressure, 1)));
        assert_eq!(Metric::by_part("8867-4"), Some((Metric::Pulse, 0)));
        assert!(Metric::BloodPressure.is_panel());
    }
}
