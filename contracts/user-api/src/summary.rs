//! What a practitioner or a rule may see of a health record: the latest values of the classes agreed to.

use ids::{ConsentId, UserId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Purpose, RecordClass};

/// The consented part of a health record, at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct HealthSummary {
    /// Whose record.
    pub user_id: UserId,
    /// For what it was handed out.
    pub purpose: Purpose,
    /// Classes handed out; empty values mean that nothing was recorded.
    pub granted: Vec<RecordClass>,
    /// Classes the person did not agree to. Nothing may be concluded from a class being here.
    pub withheld: Vec<RecordClass>,
    /// The receipts relied on, one a granted class.
    pub receipt_ids: Vec<ConsentId>,
    /// The latest observation of each metric in the granted classes.
    pub readings: Vec<SummaryReading>,
    /// Categories computed from them, when assessments were agreed to.
    pub assessments: Vec<SummaryAssessment>,
    /// Number of the entry in the owner's access ledger that this reading left.
    pub ledger_seq: i64,
}

/// The latest observation of one metric.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct SummaryReading {
    /// LOINC code of the metric or panel.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its class.
    pub class: RecordClass,
    /// When it was observed.
    pub at: Timestamp,
    /// Where it came from, for example `manual` or `device:dev_…`.
    pub source: String,
    /// One value, or one a component of a panel.
    pub values: Vec<SummaryValue>,
}

/// One value with its unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct SummaryValue {
    /// LOINC code of the value.
    pub code: String,
    /// The value.
    pub value: f64,
    /// UCUM code of its unit.
    pub unit: String,
}

/// A category with the guideline that defines it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SummaryAssessment {
    /// `bmi` or `blood_pressure`.
    pub kind: String,
    /// The guideline's name for it.
    pub category: String,
    /// Id of the guideline.
    pub guideline_id: String,
    /// Its edition.
    pub edition: String,
}
