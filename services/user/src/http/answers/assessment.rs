//! An assessment, as its two endpoints answer it.

use ids::{AssessmentId, HealthRecordId};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::assess::{Assessed, Input, Verdict};
use crate::domain::assessment::{Guideline, Threshold};
use crate::domain::blood_pressure::Setting;

/// A category with everything needed to check it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AssessmentBody {
    assessment_id: AssessmentId,
    /// When these inputs were first assessed under this guideline.
    assessed_at: Timestamp,
    /// `bmi` or `blood_pressure`.
    kind: &'static str,
    /// The guideline's name for it.
    category: &'static str,
    /// The body mass index, kg/m², one decimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<f64>,
    /// `isolated_systolic` or `isolated_diastolic`, when only one value is in the range of hypertension.
    #[serde(skip_serializing_if = "Option::is_none")]
    isolated: Option<&'static str>,
    /// Where the reading was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    setting: Option<Setting>,
    /// Whether the caller said so, rather than the reading's source.
    #[serde(skip_serializing_if = "Option::is_none")]
    setting_stated: Option<bool>,
    guideline: GuidelineBody,
    /// Whether the caller's age was given and checked against the guideline's population.
    population_checked: bool,
    inputs: Vec<InputBody>,
    /// The whole table, so that the category can be checked by hand.
    thresholds: Vec<ThresholdBody>,
    /// What the category does not say.
    note: &'static str,
}

/// The guideline followed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GuidelineBody {
    id: &'static str,
    edition: &'static str,
    title: &'static str,
    /// Whom it was written for.
    population: &'static str,
}

/// A value that went in.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AssessmentInputBody)]
pub(crate) struct InputBody {
    record_id: HealthRecordId,
    /// LOINC code.
    code: &'static str,
    value: f64,
    /// UCUM code.
    unit: &'static str,
    #[schema(value_type = String, format = DateTime)]
    at: String,
}

/// One line of the guideline's table.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ThresholdBody {
    category: &'static str,
    /// LOINC code of the value compared.
    code: &'static str,
    /// Inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<f64>,
    /// Exclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    below: Option<f64>,
}

impl From<Assessed> for AssessmentBody {
    fn from(assessed: Assessed) -> Self {
        let Verdict { category, index, isolated, setting } = assessed.verdict;
        let note = match assessed.kind {
            "blood_pressure" => {
                "One reading is no diagnosis: hypertension is raised pressure on three different days."
            }
            _ => "The index says nothing about muscle, pregnancy or where fat lies; it is no diagnosis.",
        };
        Self {
            assessment_id: assessed.id,
            assessed_at: assessed.at,
            kind: assessed.kind,
            category,
            index,
            isolated,
            setting,
            setting_stated: setting.map(|_| assessed.setting_stated),
            guideline: assessed.guideline.into(),
            population_checked: assessed.age_checked,
            inputs: assessed.inputs.into_iter().map(InputBody::from).collect(),
            thresholds: assessed.thresholds.into_iter().map(ThresholdBody::from).collect(),
            note,
        }
    }
}

impl From<Guideline> for GuidelineBody {
    fn from(Guideline { id, edition, title, population }: Guideline) -> Self {
        Self { id, edition, title, population }
    }
}

impl From<Input> for InputBody {
    fn from(Input { record_id, code, value, unit, at }: Input) -> Self {
        Self { record_id, code, value, unit, at: at.to_string() }
    }
}

impl From<Threshold> for ThresholdBody {
    fn from(Threshold { category, code, from, below }: Threshold) -> Self {
        Self { category, code, from, below }
    }
}
