//! `GET /api/v1/health-metrics`

use kernel::Problem;
use kernel_http::{Json, Public};
use serde::Serialize;
use user_api::RecordClass;
use utoipa::ToSchema;

use crate::domain::metric::{Metric, Nature, Part, Spec};
use crate::domain::text::Text;
use crate::domain::unit::Unit;

/// Everything that can be measured.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MetricsBody {
    items: Vec<MetricBody>,
}

/// A metric or a panel of several values.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MetricBody {
    /// LOINC code.
    #[schema(example = "85354-9")]
    code: &'static str,
    /// Other LOINC codes that mean the same here.
    aliases: &'static [&'static str],
    /// What people call it.
    name: Text,
    /// LOINC's name for it, shortened.
    loinc_name: &'static str,
    /// Which class of data it belongs to; consent is given class by class.
    class: RecordClass,
    nature: NatureName,
    /// Accepted units; values are kept and answered in the first.
    units: Vec<UnitBody>,
    /// The values it has: itself, or the components of a panel.
    parts: Vec<PartBody>,
    /// Decimal places its values are shown with, in the first unit.
    decimals: u8,
}

/// How values combine over time.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = MetricNature)]
pub(crate) enum NatureName {
    /// A state seen at a moment; days have a mean.
    Sampled,
    /// An amount over a period, which needs `until`; days have a total.
    Additive,
    /// An amount over a night, which needs `until` and belongs to the day it ends on.
    Overnight,
    /// Computed from others, never recorded.
    Derived,
}

/// A unit that is accepted: a value in the first unit is `value × factor + offset`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MetricUnitBody)]
pub(crate) struct UnitBody {
    /// UCUM code, case sensitive.
    #[schema(example = "mm[Hg]")]
    code: &'static str,
    factor: f64,
    offset: f64,
}

/// A value of a metric.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MetricPartBody)]
pub(crate) struct PartBody {
    /// LOINC code.
    #[schema(example = "8480-6")]
    code: &'static str,
    /// What people call it.
    name: Text,
    /// LOINC's name for it, shortened.
    loinc_name: &'static str,
    /// The smallest value that is believed, in the first unit. Bounds refuse slips, not unusual people.
    low: f64,
    /// The largest value that is believed, in the first unit.
    high: f64,
}

/// Everything that a health record can keep: names, LOINC codes, UCUM units, bounds.
#[utoipa::path(get, path = "/api/v1/health-metrics", tag = "user", responses((status = 200, body = MetricsBody)))]
pub(crate) async fn list_health_metrics(_: Public) -> Result<Json<MetricsBody>, Problem> {
    let items = Metric::all().map(|metric| MetricBody::from(metric.spec())).collect();
    Ok(Json(MetricsBody { items }))
}

impl From<&Spec> for MetricBody {
    fn from(spec: &Spec) -> Self {
        Self {
            code: spec.code,
            aliases: spec.aliases,
            name: spec.label,
            loinc_name: spec.name,
            class: spec.class,
            nature: spec.nature.into(),
            units: spec.units.iter().map(UnitBody::from).collect(),
            parts: spec.parts.iter().map(PartBody::from).collect(),
            decimals: spec.decimals,
        }
    }
}

impl From<Nature> for NatureName {
    fn from(nature: Nature) -> Self {
        match nature {
            Nature::Sampled => Self::Sampled,
            Nature::Additive => Self::Additive,
            Nature::Overnight => Self::Overnight,
            Nature::Derived => Self::Derived,
        }
    }
}

impl From<&Unit> for UnitBody {
    fn from(&Unit { code, factor, offset }: &Unit) -> Self {
        Self { code, factor, offset }
    }
}

impl From<&Part> for PartBody {
    fn from(&Part { code, name, label, low, high }: &Part) -> Self {
        Self { code, name: label, loinc_name: name, low, high }
    }
}
