//! Body mass index: weight in kilograms over the square of height in metres, and what it is called.
//!
//! Both tables print one decimal place (18.5 to 23.9, then 24.0), so the index is rounded to one before it is compared:
//! the category always agrees with the number on the screen.

use super::assessment::{Guideline, Refusal, Threshold};
use super::unit::round;

const CODE: &str = "39156-5";

/// Criteria of weight for adults, health industry standard of the People's Republic of China.
pub(crate) const WS_T_428: Guideline = Guideline {
    id: "ws-t-428-2013",
    edition: "2013",
    title: "WS/T 428-2013 成人体重判定",
    population: "adults of 18 years and over",
};

/// The international classification, WHO Technical Report Series 894.
pub(crate) const WHO: Guideline = Guideline {
    id: "who-trs-894",
    edition: "2000",
    title: "WHO Technical Report Series 894, Obesity: preventing and managing the global epidemic",
    population: "adults of 18 years and over",
};

/// Lower bound (inclusive) of each category, ascending; the first has none.
type Table = [(Option<f64>, &'static str)];

const WS_T_428_TABLE: &Table =
    &[(None, "underweight"), (Some(18.5), "normal"), (Some(24.0), "overweight"), (Some(28.0), "obese")];
const WHO_TABLE: &Table = &[
    (None, "underweight"),
    (Some(18.5), "normal"),
    (Some(25.0), "pre_obese"),
    (Some(30.0), "obese_class_1"),
    (Some(35.0), "obese_class_2"),
    (Some(40.0), "obese_class_3"),
];

/// A classified index.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Classified {
    pub(crate) guideline: Guideline,
    /// kg/m², one decimal.
    pub(crate) index: f64,
    pub(crate) category: &'static str,
    pub(crate) thresholds: Vec<Threshold>,
}

/// The guideline with this id.
pub(crate) fn guideline(id: &str) -> Result<Guideline, Refusal> {
    [WS_T_428, WHO]
        .into_iter()
        .find(|guideline| guideline.id == id)
        .ok_or_else(|| Refusal::UnknownGuideline(vec![WS_T_428.id, WHO.id]))
}

/// Weight in kg over height in cm, as kg/m² with one decimal.
pub(crate) fn index(weight_kg: f64, height_cm: f64) -> f64 {
    let metres = height_cm / 100.0;
    round(weight_kg / (metres * metres), 1)
}

/// The category of an adult of this weight (kg) and height (cm).
pub(crate) fn classify(guideline: Guideline, weight_kg: f64, height_cm: f64) -> Classified {
    let table = if guideline == WHO { WHO_TABLE } else { WS_T_428_TABLE };
    let index = index(weight_kg, height_cm);
    let category = table
        .iter()
        .rev()
        .find(|(from, _)| from.is_none_or(|from| index >= from))
        .map_or("underweight", |(_, category)| category);
    let uppers = table.iter().skip(1).map(|(from, _)| *from).chain([None]);
    let thresholds = table
        .iter()
        .zip(uppers)
        .map(|(&(from, category), below)| Threshold { category, code: CODE, from, below })
        .collect();
    Classified { guideline, index, category, thresholds }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A height of one metre makes the weight the index.
    fn category(guideline: Guideline, index: f64) -> &'static str {
        classify(guideline, index, 100.0).category
    }

    #[test]
    fn the_chinese_standard_cuts_at_its_printed_values() {
        for (index, expected) in [
            (18.4, "underweight"),
            (18.5, "normal"),
            (23.9, "normal"),
            (24.0, "overweight"),
            (27.9, "overweight"),
            (28.0, "obese"),
        ] {
            assert_eq!(category(WS_T_428, index), expected, "{index}");
        }
    }

    #[test]
    fn the_world_cuts_elsewhere() {
        for (index, expected) in [
            (18.4, "underweight"),
            (24.9, "normal"),
            (25.0, "pre_obese"),
            (30.0, "obese_class_1"),
            (35.0, "obese_class_2"),
            (40.0, "obese_class_3"),
        ] {
            assert_eq!(category(WHO, index), expected, "{index}");
        }
    }

    #[test]
    fn the_shown_number_and_the_category_agree() {
        let borderline = classify(WS_T_428, 23.96, 100.0);
        assert_eq!((borderline.index, borderline.category), (24.0, "overweight"));
        let usual = classify(WS_T_428, 70.0, 175.0);
        assert_eq!((usual.index, usual.category), (22.9, "normal"));
    }

    #[test]
    fn the_thresholds_leave_no_gap() {
        for guideline in [WS_T_428, WHO] {
            let thresholds = classify(guideline, 70.0, 175.0).thresholds;
            assert_eq!(thresholds[0].from, None);
            assert_eq!(thresholds.last().unwrap().below, None);
            assert!(thresholds.windows(2).all(|pair| pair[0].below == pair[1].from));
        }
    }

    #[test]
    fn an_unknown_guideline_names_the_known_ones() {
        let refusal = guideline("bro-science").unwrap_err();
        assert_eq!(refusal.to_string(), "no such guideline; there are ws-t-428-2013, who-trs-894");
    }

    proptest! {
        #[test]
        fn more_weight_never_lowers_the_index(weight in 1.0_f64..300.0, more in 0.0_f64..50.0, height in 50.0_f64..250.0) {
            prop_assert!(index(weight + more, height) >= index(weight, height));
        }
    }
}
