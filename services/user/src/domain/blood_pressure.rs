//! Blood pressure: which category one reading falls into.
//!
//! Office readings have grades; readings at home and around the clock only have a line above which pressure counts as
//! raised, and borrowing the office grades for them would be a guess. One reading is never a diagnosis: the guidelines ask
//! for raised values on three different days, which the answer repeats.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::assessment::{Guideline, Refusal, Threshold};
use super::source::Source;

const SYSTOLIC: &str = "8480-6";
const DIASTOLIC: &str = "8462-4";

/// Chinese guidelines for the prevention and treatment of hypertension, 2024 revision.
pub(crate) const CHINA_2024: Guideline = Guideline {
    id: "cn-hypertension-2024",
    edition: "2024",
    title: "中国高血压防治指南（2024年修订版）",
    population: "adults of 18 years and over",
};

/// The Chinese clinical practice guideline, which draws the line at 130/80. A separate guideline, not an older edition.
pub(crate) const CHINA_PRACTICE_2022: Guideline = Guideline {
    id: "cn-hypertension-practice-2022",
    edition: "2022",
    title: "中国高血压临床实践指南（2022）",
    population: "adults of 18 years and over",
};

/// Where a reading was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PressureSetting)]
pub(crate) enum Setting {
    /// By a professional, in an office.
    Office,
    /// By oneself, at home.
    Home,
    /// By a monitor, averaged over 24 hours.
    #[serde(rename = "ambulatory_24h")]
    Ambulatory24h,
    /// By a monitor, averaged over the day.
    AmbulatoryDay,
    /// By a monitor, averaged over the night.
    AmbulatoryNight,
}

impl Setting {
    /// Where a reading of this source was taken, unless somebody knows better.
    pub(crate) fn of(source: &Source) -> Self {
        if source.is_ones_own() { Self::Home } else { Self::Office }
    }
}

/// Lower bounds (inclusive) of a category: systolic, diastolic.
type Line = (&'static str, f64, f64);

const OFFICE_2024: &[Line] = &[
    ("high_normal", 120.0, 80.0),
    ("hypertension_grade_1", 140.0, 90.0),
    ("hypertension_grade_2", 160.0, 100.0),
    ("hypertension_grade_3", 180.0, 110.0),
];
const OFFICE_2022: &[Line] = &[("hypertension_grade_1", 130.0, 80.0), ("hypertension_grade_2", 140.0, 90.0)];
/// 2024 revision, blood pressure outside the office: at home, and by a monitor over 24 hours, the day and the night.
const HOME: &[Line] = &[("raised", 135.0, 85.0)];
const AMBULATORY_24H: &[Line] = &[("raised", 130.0, 80.0)];
const AMBULATORY_DAY: &[Line] = &[("raised", 135.0, 85.0)];
const AMBULATORY_NIGHT: &[Line] = &[("raised", 120.0, 70.0)];

/// A classified reading.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Classified {
    pub(crate) guideline: Guideline,
    pub(crate) category: &'static str,
    /// `isolated_systolic` or `isolated_diastolic` when only one of the two is in the range of hypertension.
    pub(crate) isolated: Option<&'static str>,
    pub(crate) thresholds: Vec<Threshold>,
}

/// The guideline with this id.
pub(crate) fn guideline(id: &str) -> Result<Guideline, Refusal> {
    [CHINA_2024, CHINA_PRACTICE_2022]
        .into_iter()
        .find(|guideline| guideline.id == id)
        .ok_or_else(|| Refusal::UnknownGuideline(vec![CHINA_2024.id, CHINA_PRACTICE_2022.id]))
}

/// The category of an adult's reading in mmHg. The higher of the two categories decides.
pub(crate) fn classify(
    guideline: Guideline,
    setting: Setting,
    systolic: f64,
    diastolic: f64,
) -> Result<Classified, Refusal> {
    let (lines, hypertension) = table(guideline, setting)?;
    let reached = |value: f64, bound: fn(&Line) -> f64| lines.iter().rposition(|line| value >= bound(line));
    let by_systolic = reached(systolic, |line| line.1);
    let by_diastolic = reached(diastolic, |line| line.2);
    // `None`, below every line, orders before `Some`.
    let category = by_systolic.max(by_diastolic).map_or("normal", |position| lines[position].0);
    let isolated = match (systolic >= hypertension.1, diastolic >= hypertension.2) {
        (true, false) => Some("isolated_systolic"),
        (false, true) => Some("isolated_diastolic"),
        _ => None,
    };
    Ok(Classified { guideline, category, isolated, thresholds: thresholds(lines) })
}

/// The table for a setting, and the line in it where hypertension begins.
fn table(guideline: Guideline, setting: Setting) -> Result<(&'static [Line], &'static Line), Refusal> {
    let (lines, from) = match (guideline == CHINA_2024, setting) {
        (true, Setting::Office) => (OFFICE_2024, 1),
        (true, Setting::Home) => (HOME, 0),
        (true, Setting::Ambulatory24h) => (AMBULATORY_24H, 0),
        (true, Setting::AmbulatoryDay) => (AMBULATORY_DAY, 0),
        (true, Setting::AmbulatoryNight) => (AMBULATORY_NIGHT, 0),
        (false, Setting::Office) => (OFFICE_2022, 0),
        (false, _) => return Err(Refusal::UnknownSetting),
    };
    Ok((lines, &lines[from]))
}

fn thresholds(lines: &'static [Line]) -> Vec<Threshold> {
    let mut all = Vec::with_capacity(2 + 2 * lines.len());
    let mut add = |category, low: Option<&Line>, high: Option<&Line>| {
        for (code, bound) in [(SYSTOLIC, (|line| line.1) as fn(&Line) -> f64), (DIASTOLIC, |line| line.2)] {
            all.push(Threshold { category, code, from: low.map(bound), below: high.map(bound) });
        }
    };
    add("normal", None, lines.first());
    for (position, line) in lines.iter().enumerate() {
        add(line.0, Some(line), lines.get(position + 1));
    }
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn office(systolic: f64, diastolic: f64) -> (&'static str, Option<&'static str>) {
        let found = classify(CHINA_2024, Setting::Office, systolic, diastolic).unwrap();
        (found.category, found.isolated)
    }

    #[test]
    fn the_2024_table_cuts_at_its_printed_values() {
        for (systolic, diastolic, expected) in [
            (119.0, 79.0, "normal"),
            (120.0, 79.0, "high_normal"),
            (119.0, 80.0, "high_normal"),
            (139.0, 89.0, "high_normal"),
            (140.0, 90.0, "hypertension_grade_1"),
            (159.0, 99.0, "hypertension_grade_1"),
            (160.0, 99.0, "hypertension_grade_2"),
            (179.0, 109.0, "hypertension_grade_2"),
            (180.0, 80.0, "hypertension_grade_3"),
            (130.0, 110.0, "hypertension_grade_3"),
        ] {
            assert_eq!(office(systolic, diastolic).0, expected, "{systolic}/{diastolic}");
        }
    }

    #[test]
    fn one_raised_value_alone_is_named() {
        assert_eq!(office(150.0, 85.0), ("hypertension_grade_1", Some("isolated_systolic")));
        assert_eq!(office(135.0, 95.0), ("hypertension_grade_1", Some("isolated_diastolic")));
        assert_eq!(office(150.0, 95.0).1, None);
        assert_eq!(office(125.0, 79.0).1, None);
    }

    #[test]
    fn home_and_monitor_have_a_line_and_no_grades() {
        let at = |setting, systolic, diastolic| {
            classify(CHINA_2024, setting, systolic, diastolic).unwrap().category
        };
        assert_eq!(at(Setting::Home, 134.0, 84.0), "normal");
        assert_eq!(at(Setting::Home, 135.0, 70.0), "raised");
        assert_eq!(at(Setting::Ambulatory24h, 129.0, 80.0), "raised");
        assert_eq!(at(Setting::AmbulatoryDay, 134.0, 84.0), "normal");
        assert_eq!(at(Setting::AmbulatoryNight, 120.0, 60.0), "raised");
    }

    #[test]
    fn the_practice_guideline_is_another_guideline() {
        let found = classify(CHINA_PRACTICE_2022, Setting::Office, 132.0, 78.0).unwrap();
        assert_eq!(found.category, "hypertension_grade_1");
        let refusal = classify(CHINA_PRACTICE_2022, Setting::Home, 132.0, 78.0).unwrap_err();
        assert_eq!(refusal, Refusal::UnknownSetting);
    }

    #[test]
    fn the_answer_lists_the_whole_table() {
        let thresholds = classify(CHINA_2024, Setting::Office, 118.0, 76.0).unwrap().thresholds;
        assert_eq!(thresholds.len(), 10);
        let second = Threshold { category: "normal", code: DIASTOLIC, from: None, below: Some(80.0) };
        assert_eq!(thresholds[1], second);
    }

    proptest! {
        #[test]
        fn a_higher_pressure_is_never_a_lower_category(
            systolic in 60.0_f64..250.0, diastolic in 30.0_f64..150.0, more in 0.0_f64..60.0
        ) {
            let order = |category: &str| {
                ["normal", "high_normal", "hypertension_grade_1", "hypertension_grade_2", "hypertension_grade_3"]
                    .iter()
                    .position(|name| *name == category)
            };
            let before = order(office(systolic, diastolic).0);
            prop_assert!(order(office(systolic + more, diastolic).0) >= before);
            prop_assert!(order(office(systolic, diastolic + more).0) >= before);
        }
    }
}
